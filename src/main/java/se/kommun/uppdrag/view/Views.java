package se.kommun.uppdrag.view;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.i18n.Language;

/**
 * The view models of templates: records of plain values. Two records are equal if templates cannot distinguish them. FreeMarker
 * escapes strings; {@link Markup} is HTML that is not escaped. For components that may be null, templates must use {@code ??} or
 * {@code !}.
 */
public final class Views {

    private Views() {}

    /** HTML that is not escaped. */
    public record Markup(String html) {}

    /**
     * The function {@code t("key", value, …)}, which returns a text of the interface in the page's language. If a value is
     * markup, the result is markup too, and the text around the value is escaped.
     */
    public record Text(Language language) implements TemplateMethodModelEx {
        @Override
        public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            if (arguments.isEmpty()) {
                throw new TemplateModelException("t(\"key\", value, …) takes a key");
            }
            List<String> values = new ArrayList<>();
            boolean markup = arguments.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
            for (Object argument : arguments.subList(1, arguments.size())) {
                values.add(value(argument, markup));
            }
            String key = arguments.get(0).toString();
            return markup ? HTMLOutputFormat.INSTANCE.fromMarkup(language.text(key, values, HTMLOutputFormat.INSTANCE::escapePlainText))
                    : new SimpleScalar(language.text(key, values, UnaryOperator.identity()));
        }

        private static String value(Object argument, boolean markup) throws TemplateModelException {
            if (argument instanceof TemplateHTMLOutputModel html) {
                return HTMLOutputFormat.INSTANCE.getMarkupString(html);
            }
            if (argument instanceof TemplateScalarModel text) {
                return markup ? HTMLOutputFormat.INSTANCE.escapePlainText(text.getAsString()) : text.getAsString();
            }
            throw new TemplateModelException("t(\"key\", value, …) takes values that are texts or markup");
        }
    }

    /** Another language than the page's: its own name, and the address of the page's translation or of the start page. */
    record OtherLanguage(String lang, String name, String dir, String href) {}

    /** The absolute URL of the page in a language, for search engines. */
    record Alternate(String lang, String url) {}

    /** A date, in ISO 8601 and as text for people. */
    record Day(String iso, String text) {}

    /** The page's background colour in each colour scheme, in hexadecimal; null if the style sheet has none. */
    record Theme(@Nullable String light, @Nullable String dark) {}

    /** A value that pages show by themselves; {@code card} if the page's card shows it too. */
    record Fact(String key, String label, String value, boolean card) {}
    record FactLabel(String key, String label) {}

    /**
     * The page being rendered.
     *
     * @param type the page type, such as {@code sida}; {@code redirect} for a redirect page
     * @param purpose what the program does with pages of the type, such as {@code start}; {@code page} for ordinary ones
     * @param draft whether it is marked as a draft
     * @param data the values of the keys that only this type has, by name: texts, lists of texts, numbers, and {@link Day}s for dates
     * @param maintenance null for a redirect page; likewise {@code article} and {@code details}
     */
    record Page(String type, String purpose, String slug, String title, boolean draft, PageLanguage language, Intro intro, Meta meta, Map<String, Object> data, @Nullable Maintenance maintenance,
                @Nullable Article article, @Nullable Details details) {}

    /**
     * The language of a page.
     *
     * @param code the language code, such as {@code sv}
     * @param dir {@code rtl}, or null for left to right
     * @param locale the locale for Open Graph, such as {@code sv_SE}
     */
    record PageLanguage(String code, @Nullable String dir, String locale) {}

    /** The lead text below a page's heading, the name of its illustration, and the colour that goes with that. */
    record Intro(@Nullable String lead, @Nullable String icon, @Nullable String tone) {}

    /**
     * Metadata for search engines and form endpoints.
     *
     * @param name the page's address without extension, as a unique name
     * @param indexed whether search engines may index the page
     */
    record Meta(String name, String description, String canonical, boolean indexed) {}

    /**
     * Who is responsible for a page, and when it was updated.
     *
     * @param ownerLang the language of the owner's name, or null if it is the page's language
     */
    record Maintenance(@Nullable Day updated, String owner, @Nullable String ownerLang) {}

    /**
     * A page's text as HTML.
     *
     * @param opening its first paragraph, empty if it begins with something else, for templates that place something after it
     * @param rest what follows the opening
     */
    record Article(Markup body, Markup opening, Markup rest, List<Heading> headings) {}
    record Heading(int level, String id, String text) {}

    /** Properties of some page types; null or empty for the others. */
    record Details(List<Fact> facts, @Nullable Statement statement, @Nullable Call call) {}

    /**
     * The data of an accessibility statement; null for what a draft lacks.
     *
     * @param conformance {@code helt}, {@code delvis} or {@code inte}
     * @param standard the version of EN 301 549
     * @param method {@code självskattning} or {@code extern}
     * @param exemptions what is exempt as too burdensome, and why
     * @param outsideLaw what the law does not apply to
     */
    record Statement(@Nullable String conformance, @Nullable String standard, @Nullable Day firstPublished, @Nullable Day assessed, @Nullable String method,
                     @Nullable String methodText, @Nullable String exemptions, @Nullable String outsideLaw) {}

    /** The call to action of the start page. */
    record Call(String title, String text) {}

    /**
     * The pages of the language that the site is written in, for those that another language lacks.
     *
     * @param note what a link to them says of their language, in the language of the page
     * @param links their addresses by name
     */
    record Original(String lang, String note, Map<String, String> links) {}

    /** A file to download; {@code size} is a text such as {@code 45 kB}. */
    record Download(String href, String size) {}

    /** A link in a menu; {@code current} if it leads to the page itself, {@code lang} null if the target has the page's language. */
    record Link(String title, String href, boolean current, @Nullable String lang) {}

    /** A breadcrumb; the last one has no address. */
    record Crumb(String title, @Nullable String href) {}

    /**
     * A page that cards, the comparison or the registration of interest show.
     *
     * @param value is sent by forms and is the same in all languages
     * @param card whether it has a card; likewise {@code compared} in the comparison and {@code choice} in the form
     */
    record Role(String slug, String value, String title, String lead, String description, @Nullable String icon, @Nullable String tone, String href,
                       @Nullable String applyHref, List<Fact> facts, boolean card, boolean compared, boolean choice) {}

    /** A page in the list of all pages; {@code card} if it has a card, {@code purpose} as in {@link Page}, {@code easy} if it must be marked as easy Swedish, {@code pdf} if it has a PDF. */
    record Entry(String type, String purpose, boolean card, String title, String description, String href, boolean easy, boolean pdf) {}

    /**
     * The validation rules of a form field, as defined in {@code se.kommun.uppdrag.form}.
     *
     * @param oneOf the other field, if one of the two is required, or null
     * @param pattern the attribute {@code pattern}, or null
     * @param options the options; empty if the field is not a choice, and for the roles, which depend on the site
     */
    record FieldRules(boolean required, @Nullable String oneOf, int maxLength, @Nullable String pattern, List<String> options, @Nullable String exclusive) {}

    /** A hidden field that the endpoint needs. */
    record HiddenField(String name, String value) {}

    /**
     * The interest form, the feedback box and the accessibility form.
     *
     * @param fields the rules of all forms' fields by name
     * @param names the endpoint's field names by our field names; only those that differ
     * @param service the URL of the e-service that replaces the interest form, or null
     * @param chosen the role whose option is preselected, or empty
     */
    record Forms(Map<String, FieldRules> fields, Map<String, String> names, Form interest, Form feedback, Form accessibility, @Nullable String service, String chosen) {}

    /**
     * One form.
     *
     * @param enabled whether the form is shown
     * @param trial whether it is sent only to this computer
     * @param endpoint the URL that it is sent to; empty if not enabled
     */
    record Form(boolean enabled, boolean trial, String endpoint, List<HiddenField> hidden) {}
}
