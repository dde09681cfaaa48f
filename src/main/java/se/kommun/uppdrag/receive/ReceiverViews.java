package se.kommun.uppdrag.receive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the receiver's own pages show. Texts are plain; null where there is none. */
final class ReceiverViews {

    private ReceiverViews() {}

    /**
     * A page.
     *
     * @param dir {@code rtl} or null
     * @param contact a sentence with phone and e-mail, as HTML
     * @param home the address of the site, or null where it can't be reached
     * @param form to be mended or sent again, or null
     */
    record PageView(String lang, @Nullable String dir, String title, String siteName, String style, String heading, List<String> paragraphs, @Nullable Form form,
            String contact, @Nullable String home, String homeText) {}

    /**
     * A form with what was written in it.
     *
     * @param summary heading of the list of errors
     * @param pageName the name of the field for the page
     * @param page the name of the page that the form stands on
     */
    record Form(@Nullable String summary, List<FieldView> fields, String pageName, String page, String send) {}

    /**
     * A field.
     *
     * @param name that it is sent by
     * @param id of its control, or of its first option
     * @param need whether it must be filled in, in words
     * @param error null if it is right
     */
    record FieldView(String name, String id, String kind, String label, String need, @Nullable String hint, @Nullable String error, String value, int maxLength,
            @Nullable String autocomplete, List<OptionView> options) {}

    record OptionView(String id, String value, String label, boolean chosen) {}
}
