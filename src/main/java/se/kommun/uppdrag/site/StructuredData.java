package se.kommun.uppdrag.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Json;

/** Generates JSON-LD for search engines: each role is a {@code GovernmentService} of the municipality (schema.org). */
public final class StructuredData {

    private StructuredData() {}

    /** Returns the JSON for a page that describes a service, escaped for a script element; empty for other pages. */
    public static Optional<String> of(Page page, String canonical, Settings settings) {
        if (page.type().presentation().jsonLd() == null) {
            return Optional.empty();
        }
        String municipality = settings.localized(Setting.NAME, page.lang());
        Map<String, Object> department = Json.object("@type", "GovernmentOrganization", "name", settings.localized(Setting.DEPARTMENT, page.lang()));
        byte[] json = Json.bytes(Json.object("@context", "https://schema.org", "@type", page.type().presentation().jsonLd(), "name", page.title(),
                "description", page.text("description").orElse(""), "url", canonical, "inLanguage", page.lang(),
                "areaServed", Json.object("@type", "AdministrativeArea", "name", municipality),
                "provider", Json.object("@type", "GovernmentOrganization", "name", municipality, "telephone", settings.get(Setting.PHONE),
                        "email", settings.get(Setting.EMAIL), "department", department)));
        return Optional.of(new String(json, StandardCharsets.UTF_8).replace("<", "\\u003c"));
    }
}
