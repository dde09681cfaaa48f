package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.convert.ConversionException;
import se.kommun.uppdrag.convert.ConvertedText;
import se.kommun.uppdrag.convert.ForeignDocument;
import se.kommun.uppdrag.convert.HtmlConverter;
import se.kommun.uppdrag.convert.ImageSink;

/** Makes pages of documents of other programs, and Markdown of what is pasted. Images in them are stored beside the page. */
public record PageImport(Path site, PagePath page) {

    private static final String IMAGE_NAME = "-bild";

    /**
     * Converts a document.
     *
     * @param name the file's name; its extension says what it is
     * @throws EditRejectedException if it cannot be converted
     */
    public ConvertedText document(String name, byte[] bytes) throws IOException, EditRejectedException {
        return document(name, bytes, true);
    }

    /** @param isPage whether the document's first heading is the title of the page, and no part of its text */
    ConvertedText document(String name, byte[] bytes, boolean isPage) throws IOException, EditRejectedException {
        try {
            return ForeignDocument.convert(name, bytes, isPage, images());
        } catch (ConversionException refused) {
            throw new EditRejectedException(refused.getMessage());
        }
    }

    /**
     * Converts what the clipboard has.
     *
     * @throws EditRejectedException if it is too large
     */
    ConvertedText clipboard(String html) throws IOException, EditRejectedException {
        try {
            return HtmlConverter.ofClipboard(html, images());
        } catch (ConversionException refused) {
            throw new EditRejectedException(refused.getMessage());
        }
    }

    /** The title of a document, or its file's name if it has none. */
    static String title(String name, byte[] bytes) throws IOException, EditRejectedException {
        try {
            String title = ForeignDocument.convert(name, bytes, true, ImageSink.NONE).title();
            return title.isEmpty() ? name.replaceFirst("\\.[^.]*$", "") : title;
        } catch (ConversionException refused) {
            throw new EditRejectedException(refused.getMessage());
        }
    }

    private ImageSink images() {
        return bytes -> {
            try {
                return Optional.of(new MediaFiles(site).image(page, page.slug() + IMAGE_NAME, bytes).name());
            } catch (EditRejectedException unusable) {
                return Optional.empty();
            }
        };
    }

    /**
     * The source of a new page with a converted text: its title and description, if it has them, and its text.
     *
     * @param template the source of the new page
     */
    public EditableSource fill(String template, ConvertedText text) throws EditRejectedException {
        EditableSource empty = EditableSource.ofText(page.file(), template);
        Map<String, List<String>> values = new LinkedHashMap<>(empty.fields().orElseThrow());
        if (!text.title().isEmpty()) {
            values.put("title", List.of(text.title()));
        }
        if (!text.description().isEmpty()) {
            values.put("description", List.of(text.description()));
        }
        return empty.with(new PageEdit(values, null, text.markdown().isEmpty() ? empty.body() : text.markdown()), ContentModel.of(site));
    }
}
