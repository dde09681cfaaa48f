package se.kommun.uppdrag.receive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.files.Sha256;
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
        String digest = Base64.getEncoder().encodeToString(Sha256.digest(style.getBytes(StandardCharsets.UTF_8)));
        return "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
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

    /** Says in Swedish that nothing was received, if the request contains no readable form. */
    String refused(@Nullable String reasonKey) {
        Language swedish = site.language(LanguageCode.SOURCE);
        String heading = swedish.text(ReceiverTexts.REFUSED);
        return page(swedish, heading, heading, List.of(swedish.text(reasonKey), swedish.text(ReceiverTexts.NOTHING_SENT)), null);
    }

    /** The page for people who open the receiver's address in a browser. */
    String infoPage() {
        Language swedish = site.language(LanguageCode.SOURCE);
        String text = swedish.text(ReceiverTexts.NO_PAGE);
        return page(swedish, site.settings().get(Setting.TITLE), site.settings().get(Setting.TITLE), List.of(text), null);
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
        return language.text(ReceiverTexts.RATHER, List.of("<a href=\"" + PhoneNumber.href(phone) + "\">" + Entities.escape(phone) + "</a>",
                "<a href=\"mailto:" + email + "\">" + email + "</a>"), Entities::escape);
    }
}
