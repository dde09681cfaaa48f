package se.kommun.uppdrag.site;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.CalendarKeys;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Json;

/** Generates JSON-LD for search engines (schema.org), for the pages whose type has one in the content model. */
public final class StructuredData {

    private StructuredData() {}

    /** Returns the JSON for a page, escaped for a script element; empty if its type has none. */
    public static Optional<String> of(Page page, String canonical, Settings settings) {
        String type = page.type().presentation().jsonLd();
        if (type == null) {
            return Optional.empty();
        }
        Map<String, Object> data = Json.object("@context", "https://schema.org", "@type", type, "name", page.title(),
                "description", page.text("description").orElse(""), "url", canonical, "inLanguage", page.lang());
        data.putAll(switch (type) {
            case "GovernmentService" -> service(page, settings);
            case "Event" -> event(page, settings);
            default -> Json.object("dateModified", page.text("updated").orElse(""), "publisher", municipality(page, settings));
        });
        return Optional.of(new String(Json.bytes(data), StandardCharsets.UTF_8).replace("<", "\\u003c"));
    }

    private static Map<String, Object> municipality(Page page, Settings settings) {
        return Json.object("@type", "GovernmentOrganization", "name", settings.localized(Setting.NAME, page.lang()));
    }

    private static Map<String, Object> service(Page page, Settings settings) {
        Map<String, Object> provider = municipality(page, settings);
        provider.putAll(Json.object("telephone", settings.get(Setting.PHONE), "email", settings.get(Setting.EMAIL),
                "department", Json.object("@type", "GovernmentOrganization", "name", settings.localized(Setting.DEPARTMENT, page.lang()))));
        return Json.object("areaServed", Json.object("@type", "AdministrativeArea", "name", settings.localized(Setting.NAME, page.lang())), "provider", provider);
    }

    private static Map<String, Object> event(Page page, Settings settings) {
        CalendarKeys calendar = Objects.requireNonNull(page.type().calendar(), "the content model has no Event without");
        Map<String, Object> event = Json.object("organizer", municipality(page, settings));
        moment(page, calendar.start(), settings).ifPresent(moment -> event.put("startDate", moment));
        Optional.ofNullable(calendar.end()).flatMap(key -> moment(page, key, settings)).ifPresent(moment -> event.put("endDate", moment));
        Optional.ofNullable(calendar.place()).flatMap(page::text).ifPresent(place -> event.put("location", Json.object("@type", "Place", "name", place)));
        return event;
    }

    /** A day, or a time with its offset, in ISO 8601. */
    private static Optional<String> moment(Page page, String key, Settings settings) {
        return page.date(key).map(day -> page.time(key).map(time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.of(day, time, settings.timeZone())))
                .orElse(day.toString()));
    }
}
