package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.NewPage;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.PageType;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFile;
import se.kommun.uppdrag.content.ValueType;

/** Writes the source of a new page: an empty one of a type, a copy, a version in easy Swedish or a translation. Always a draft. */
record PageCreation(Path site, PageFiles files) {

    private static final String EASY_FOLDER = "lattlast/";
    /** What belongs to one page alone, and is not copied. */
    private static final Set<String> OF_ONE_PAGE = Set.of("slug", "aliases", "order", "date", "translation_of", "source_version", "text_changed", "publish_from", "publish_until");

    /** @throws EditRejectedException if the type is unknown, or the title or slug is invalid */
    EditableSource of(NewPageRequest wanted, LocalDate today) throws IOException, EditRejectedException {
        ContentModel model = ContentModel.of(site);
        PagePath from = wanted.from();
        NewPageRequest.Way way = wanted.way();
        String title = Objects.requireNonNullElse(wanted.title(), "");
        Optional<ValueType.Fault> fault = model.common().stream().filter(key -> key.name().equals("title")).findFirst().orElseThrow().form().faultIn(title.strip());
        if (fault.isPresent()) {
            throw new EditRejectedException("Rubriken: " + fault.get().message() + " " + fault.get().fix());
        }
        String folder = way == NewPageRequest.Way.EASY ? EASY_FOLDER : way == NewPageRequest.Way.TRANSLATION ? language(wanted.language()) + "/" : from == null ? "" : from.folder();
        PageRename.checkSlug(site, null, folder, wanted.slug());
        PagePath page = PagePath.ofName(folder + wanted.slug()).orElseThrow();
        if (from == null || way == null) {
            return with(page, model, NewPage.of(type(wanted.type(), model), wanted.slug(), today), Map.of("title", List.of(title)));
        }
        return switch (way) {
            case COPY -> copy(page, model, from, title, today);
            case EASY -> with(page, model, NewPage.of(easy(model), wanted.slug(), today), Map.of("title", List.of(title), "easy_of", List.of(from.name() + ".md")));
            case TRANSLATION -> with(page, model, NewPage.translation(original(from, model), wanted.slug(), today), Map.of("title", List.of(title)));
        };
    }

    private static EditableSource with(PagePath page, ContentModel model, String text, Map<String, List<String>> more) throws EditRejectedException {
        EditableSource example = EditableSource.ofText(page.file(), text);
        Map<String, List<String>> values = new LinkedHashMap<>(example.fields().orElseThrow());
        values.putAll(more);
        return example.with(new PageEdit(values, null, example.body()), model);
    }

    private EditableSource copy(PagePath page, ContentModel model, PagePath from, String title, LocalDate today) throws IOException, EditRejectedException {
        EditableSource original = files.read(from);
        Map<String, List<String>> values = new LinkedHashMap<>(original.fields().orElseThrow(() -> new EditRejectedException("Sidan går inte att läsa. Rätta felen på den först.")));
        values.keySet().removeAll(OF_ONE_PAGE);
        values.put("title", List.of(title));
        values.put("status", List.of("draft"));
        values.put("updated", List.of(today.toString()));
        return EditableSource.ofText(page.file(), original.with(new PageEdit(values, null, original.body()), model).text());
    }

    private Page original(PagePath page, ContentModel model) throws IOException, EditRejectedException {
        return PageReader.read(SourceFile.in(site, page.file()), model, ignored -> { })
                .orElseThrow(() -> new EditRejectedException("Sidan går inte att läsa. Rätta felen på den först."));
    }

    private static PageType easy(ContentModel model) throws EditRejectedException {
        return model.type(Purpose.EASY).orElseThrow(() -> new EditRejectedException("Webbplatsen har ingen sidtyp för lättlästa sidor."));
    }

    /** Whether a new page can have a type. A site has one start page and one page for unknown addresses, which are there from the start. */
    static boolean canBeNew(PageType type) {
        return !type.is(Purpose.START) && !type.is(Purpose.NOT_FOUND);
    }

    private static PageType type(String word, ContentModel model) throws EditRejectedException {
        return model.type(word == null ? "" : word).filter(PageCreation::canBeNew)
                .orElseThrow(() -> new EditRejectedException("Välj en sidtyp."));
    }

    private String language(String code) throws EditRejectedException {
        if (!LanguageCode.isKnown(code) || code.equals(SettingsReader.sourceLanguage(site))) {
            throw new EditRejectedException("Välj ett språk.");
        }
        return code;
    }
}
