package se.kommun.uppdrag.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.content.ContentModel;

/** The editor's form shows the page types of the site's content model. */
class OwnTypeFormTest {

    private static final PagePath PAGE = new PagePath("content/vintertraff.md");

    @TempDir
    Path site;

    @BeforeEach
    void model() throws IOException {
        Files.copy(Path.of("src/test/resources/sites/own-model/content-model.yaml"), site.resolve("content-model.yaml"));
    }

    @Test
    void aNewPageOfAnOwnTypeHasAFormWithItsKeys() throws Exception {
        assertTrue(HeaderForm.newTypes(ContentModel.of(site)).contains(new HeaderForm.Option("traff", "En träff")));
        EditingService editing = new EditingService(site);
        editing.create(new NewPageRequest("Vinterträff", "vintertraff", "traff", null, null, ""), LocalDate.of(2026, 11, 21));
        List<HeaderForm.FormField> fields = editing.open(PAGE).orElseThrow().form().stream().filter(group -> group.title().equals("Fakta"))
                .flatMap(group -> group.fields().stream()).toList();
        assertEquals(List.of("Börjar", "Slutar", "Plats"), fields.stream().map(HeaderForm.FormField::label).toList());
        assertEquals("Börjar saknas. Skriv till exempel 2027-02-03 18:00.", fields.get(0).error());
    }

    @Test
    void anOwnIllustrationCanBeChosen() throws IOException {
        Files.writeString(site.resolve("content-model.yaml"), Files.readString(site.resolve("content-model.yaml")).replace("    template: roll\n", "")
                .replace("      nights:\n", "      icon:\n        type: icon\n        label: Bild\n        help: Tecknad bild.\n        example: stodfamilj\n      nights:\n"));
        EditableSource text = EditableSource.ofText(PAGE.file(), "---\ntitle: Stöd\ntype: stodfamilj\nicon: katt\n---\nText.\n");
        HeaderForm.FormField icon = HeaderForm.of(text, ContentModel.of(site)).orElseThrow().stream().flatMap(group -> group.fields().stream())
                .filter(field -> field.key().equals("icon")).findFirst().orElseThrow();
        assertTrue(icon.options().contains(new HeaderForm.Option("stodfamilj", "Stödfamilj")), icon::toString);
        assertTrue(icon.options().stream().noneMatch(option -> option.value().equals("neutral")), icon::toString);
        assertEquals("\"katt\" går inte att välja. Välj något av det som finns i listan.", icon.error());
    }
}
