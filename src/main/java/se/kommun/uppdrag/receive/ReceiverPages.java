package se.kommun.uppdrag.receive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Sha256;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.form.FormValues;
import se.kommun.uppdrag.form.FormValues.FieldError;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.PhoneNumber;
import se.kommun.uppdrag.site.SiteForms;
import se.kommun.uppdrag.template.Templates;

/** Renders the receiver's own HTML pages, in the language of the page that the form was sent from. Thread-safe. */
final class ReceiverPages {

    /**
     * The model of the template {@code answer.ftl}. Texts are plain text, not HTML.
     *
     * @param dir {@code rtl} or null
     * @param contact a sentence with phone and e-mail, as HTML
     * @param home the site's address, or null if it can't be reached
     * @param form a form to correct or send again, or null
     */
    private record PageView(String lang, @Nullable String dir, String title, String siteName, String style, String heading, List<String> paragraphs,
            @Nullable FormView form, String contact, @Nullable String home, String homeText) {}

    private final Templates templates = Templates.beside(ReceiverPages.class, "pages");
    private final String style = templates.page("answer.css", Map.of()); // a template without variables
    private final String policy;
    private final SiteForms site;

    /** @param formActions sources for {@code form-action} besides the receiver itself */
    ReceiverPages(SiteForms site, Collection<String> formActions) {
        this.site = site;
        this.policy = policy(formActions);
    }

    /** The content security policy of these pages: one inline style sheet by its digest, no scripts, and forms that are sent here and redirect to the site. */
    String policy() {
        return policy;
    }

    private String policy(Collection<String> formActions) {
        return "default-src 'none'; style-src " + Sha256.policySource(style) + "; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + formActions.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The form with its errors. */
    String correctionPage(FormValues values, List<FieldError> errors, String page, String code) {
        Language language = site.language(code);
        String heading = site.heading(values.definition(), language);
        return page(language, language.text(ReceiverTexts.ERROR_TITLE) + " " + heading, heading, List.of(language.text(ReceiverTexts.MEND)),
                FormView.of(site, code, values, errors, page));
    }

    /** Says that nothing was received, and shows the form so that it can be sent again. */
    String resendPage(String reasonKey, FormValues values, String page, String code) {
        Language language = site.language(code);
        String heading = language.text(ReceiverTexts.REFUSED);
        return page(language, heading, heading, List.of(language.text(reasonKey), language.text(ReceiverTexts.NOTHING_SENT), language.text(ReceiverTexts.AGAIN)),
                FormView.of(site, code, values, List.of(), page));
    }

    /** Says in the site's own language that nothing was received, if the request contains no readable form. */
    String refused(@Nullable String reasonKey) {
        Language language = site.sourceLanguage();
        String heading = language.text(ReceiverTexts.REFUSED);
        return page(language, heading, heading, List.of(language.text(reasonKey), language.text(ReceiverTexts.NOTHING_SENT)), null);
    }

    /** The page for people who open the receiver's address in a browser. */
    String infoPage() {
        Language language = site.sourceLanguage();
        String text = language.text(ReceiverTexts.NO_PAGE);
        return page(language, site.settings().get(Setting.TITLE), site.settings().get(Setting.TITLE), List.of(text), null);
    }

    /** A confirmation, used if there is no thank-you page that can be reached. */
    String receipt(String code) {
        Language language = site.language(code);
        String heading = language.text(ReceiverTexts.RECEIPT);
        List<String> text = site.trial() ? List.of(language.text(ReceiverTexts.RECEIPT_TRIAL)) : List.of(language.text(ReceiverTexts.RECEIPT_TEXT));
        return page(language, heading, heading, text, null);
    }

    private String page(Language language, String title, String heading, List<String> paragraphs, @Nullable FormView form) {
        Settings settings = site.settings();
        String siteName = settings.localized(Setting.TITLE, language.code());
        return templates.page("answer.ftl", new PageView(language.code(), language.rightToLeft() ? "rtl" : null, title, siteName, style, heading,
                paragraphs, form, contact(language, settings), site.trial() ? null : settings.baseUrl(), language.text(ReceiverTexts.HOME, siteName)));
    }

    private static String contact(Language language, Settings settings) {
        String phone = PhoneNumber.shown(settings.get(Setting.PHONE), language.rightToLeft());
        String email = Entities.escape(settings.get(Setting.EMAIL));
        return language.text(ReceiverTexts.RATHER, List.of("<a href=\"" + PhoneNumber.href(phone, settings.get(Setting.PHONE_COUNTRY)) + "\">" + Entities.escape(phone) + "</a>",
                "<a href=\"mailto:" + email + "\">" + email + "</a>"), Entities::escape);
    }

    /**
     * The view of a form that is shown again, with its values and errors. Texts are plain text, not HTML.
     *
     * @param summary the heading of the list of errors; null if there are none
     * @param hidden tells the page that contains the form, and the form
     */
    private record FormView(@Nullable String summary, List<Field> fields, List<Hidden> hidden, String send) {

        private static final Map<String, String> AUTOCOMPLETE = Map.of("namn", "name", "epost", "email", "telefon", "tel");

        /**
         * A field.
         *
         * @param name the name in the request
         * @param id the id of its control or first option
         * @param need a text that says whether the field is required
         * @param error null if the value is valid
         */
        record Field(String name, String id, String kind, String label, String need, @Nullable String hint, @Nullable String error, String value, int maxLength,
                @Nullable String autocomplete, List<Option> options) {}

        record Hidden(String name, String value) {}

        record Option(String id, String value, String label, boolean chosen) {}

        /**
         * @param errors empty for a valid form that couldn't be stored
         * @param code language code of the page
         */
        static FormView of(SiteForms site, String code, FormValues values, List<FieldError> errors, String page) {
            Language language = site.language(code);
            String summary = errors.isEmpty() ? null : errors.size() == 1 ? language.text(ReceiverTexts.ONE_ERROR)
                    : language.text(ReceiverTexts.MANY_ERRORS, String.valueOf(errors.size()));
            List<Field> fields = values.definition().fields().stream().map(field -> field(field, values, errors, language, site)).toList();
            List<Hidden> hidden = Stream.of(new Hidden(site.sentName(FormDefinition.PAGE), page), new Hidden(site.sentName(FormDefinition.FORM), values.definition().name()))
                    .filter(each -> !each.value().isEmpty()).toList();
            return new FormView(summary, fields, hidden, language.text(values.definition().sendKey()));
        }

        private static Field field(FormField field, FormValues values, List<FieldError> errors, Language language, SiteForms site) {
            String error = errors.stream().filter(each -> each.field() == field).findFirst().map(each ->
                    language.text(each.messageKey(), language.text(field.labelKey()), String.valueOf(field.maxLength()))).orElse(null);
            List<Option> options = options(field, values.all(field.name()), language.code(), site);
            String id = options.isEmpty() ? field.name() : options.get(0).id();
            String need = field.required() ? ReceiverTexts.REQUIRED : field.oneOf() != null ? ReceiverTexts.ONE_OF_TWO : ReceiverTexts.OPTIONAL;
            return new Field(site.sentName(field.name()), id, field.kind().control(), language.text(field.labelKey()), language.text(need), hint(field, language), error,
                    values.text(field.name()), field.maxLength(), AUTOCOMPLETE.get(field.name()), options);
        }

        /** The hint, whose message key is the label's key plus {@code .hint}; null if there is no such text. */
        private static @Nullable String hint(FormField field, Language language) {
            String key = field.labelKey() + ".hint";
            String text = language.text(key);
            return text.equals(key) ? null : text;
        }

        private static List<Option> options(FormField field, List<String> chosen, String code, SiteForms site) {
            return !field.kind().isChoice() ? List.of() : Stream.concat(site.options(field, code).stream(), chosen.stream()).distinct()
                    .map(value -> new Option(field.name() + "-" + value, value, site.option(field, value, code), chosen.contains(value))).toList();
        }
    }
}
