package se.kommun.uppdrag.receive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The view models of the receiver's own pages. Texts are plain text, not HTML; null if there is none. */
final class ReceiverViews {

    private ReceiverViews() {}

    /**
     * A page.
     *
     * @param dir {@code rtl} or null
     * @param contact a sentence with phone and e-mail, as HTML
     * @param home the site's address, or null if it can't be reached
     * @param form a form to correct or send again, or null
     */
    record PageView(String lang, @Nullable String dir, String title, String siteName, String style, String heading, List<String> paragraphs, @Nullable Form form,
            String contact, @Nullable String home, String homeText) {}

    /**
     * A form with its values.
     *
     * @param summary the heading of the list of errors
     * @param pageName the name of the hidden field for the page
     * @param page the name of the page that contains the form
     */
    record Form(@Nullable String summary, List<FieldView> fields, String pageName, String page, String send) {}

    /**
     * A field.
     *
     * @param name the name in the request
     * @param id the id of its control or first option
     * @param need a text that says whether the field is required
     * @param error null if the value is valid
     */
    record FieldView(String name, String id, String kind, String label, String need, @Nullable String hint, @Nullable String error, String value, int maxLength,
            @Nullable String autocomplete, List<OptionView> options) {}

    record OptionView(String id, String value, String label, boolean chosen) {}
}
