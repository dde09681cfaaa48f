package se.kommun.uppdrag.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.settings.Setting;
import se.kommun.uppdrag.settings.Settings;

/** JSON-LD for search engines: each role is a GovernmentService of the municipality, in schema.org's terms. */
public final class StructuredData {

    private static final JsonFactory JSON = new JsonFactory();

    private StructuredData() {}

    /** The JSON for a page that describes a service, safe inside a script element; empty for other pages. */
    public static Optional<String> of(Page page, String canonical, Settings settings) {
        if (page.type() != PageType.ROLE) {
            return Optional.empty();
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, page, canonical, settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(out.toString().replace("<", "\\u003c"));
    }

    private static void write(JsonGenerator json, Page page, String canonical, Settings settings) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "GovernmentService");
        json.writeStringField("name", page.title());
        json.writeStringField("description", page.description());
        json.writeStringField("url", canonical);
        json.writeStringField("inLanguage", page.lang());
        json.writeObjectFieldStart("areaServed");
        json.writeStringField("@type", "AdministrativeArea");
        json.writeStringField("name", settings.shown(Setting.NAME, page.lang()));
        json.writeEndObject();
        json.writeObjectFieldStart("provider");
        json.writeStringField("@type", "GovernmentOrganization");
        json.writeStringField("name", settings.shown(Setting.NAME, page.lang()));
        json.writeStringField("telephone", settings.get(Setting.PHONE));
        json.writeStringField("email", settings.get(Setting.EMAIL));
        json.writeObjectFieldStart("department");
        json.writeStringField("@type", "GovernmentOrganization");
        json.writeStringField("name", settings.shown(Setting.DEPARTMENT, page.lang()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
