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
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.i18n.Language;

/**
 * What templates see, and nothing else: plain values in records, of which two are equal when a template cannot tell them
 * apart. Strings are text that FreeMarker escapes; {@link Markup} is ready HTML. Null where a template must use {@code ??}
 * or {@code !}.
 */
public final class Views {

    private Views() {}

    /** Ready HTML. */
    public record Markup(String html) {}

    /** The function {@code asset("path/in/assets")}, which gives a file's address from the page, whatever its published name. */
    record Asset(String prefix, AssetManifest names) implements TemplateMethodModelEx {
        @Override
        public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            if (arguments.size() != 1) {
                throw new TemplateModelException("asset(\"path/in/assets\") takes one argument");
            }
            return prefix + names.address(arguments.get(0).toString());
        }
    }

    /**
     * The function {@code t("key", value, …)}, which gives a text of the interface in the page's language. Where a value
     * is markup, so is what it gives, with the text around it escaped.
     */
    public record Text(@Nullable Language language) implements TemplateMethodModelEx {
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

    /** A language that is not the page's: what it calls itself, and where the same page is in it, or its start page. */
    record OtherLanguage(String lang, String name, String dir, String href) {}

    /** The absolute address of the page in a language, for search engines. */
    record Alternate(String lang, String url) {}

    /** A day, for machines and for people. */
    record Day(String iso, String text) {}

    /** The colour of the page in each scheme, in hexadecimal; null when the style sheet has none. */
    record Theme(@Nullable String light, @Nullable String dark) {}

    record Fact(String key, String label, String value) {}

    record FactLabel(String key, String label) {}

    /**
     * The page being baked.
     *
     * @param type such as {@code sida}; {@code redirect} for the page at an old address
     * @param draft whether it is marked as a draft
     * @param maintenance null for the page at an old address; so with article and details
     */
    record Page(String type, String slug, String title, boolean draft, PageLanguage language, Intro intro, Meta meta, @Nullable Maintenance maintenance,
                @Nullable Article article, @Nullable Details details) {}

    /**
     * The language of a page.
     *
     * @param code such as {@code sv}
     * @param dir {@code rtl}, or null where that need not be said
     * @param locale language and country, as in {@code sv_SE}
     */
    record PageLanguage(String code, @Nullable String dir, String locale) {}

    /** What stands under a page's heading, and the name of its illustration; each may be null. */
    record Intro(@Nullable String lead, @Nullable String icon) {}

    /**
     * What search engines are told of a page, and endpoints of forms.
     *
     * @param name its address without ending, which tells pages apart
     */
    record Meta(String name, String description, String canonical, boolean indexed) {}

    /**
     * Who answers for a page, and when it was changed.
     *
     * @param ownerLang the language that the owner is in, or null when that is the page's
     */
    record Maintenance(@Nullable Day updated, String owner, @Nullable String ownerLang) {}

    /** A page's text as HTML. */
    record Article(Markup body, List<Heading> headings) {}

    record Heading(int level, String id, String text) {}

    /** What only some types of pages have; null or empty on the others. */
    record Details(List<Fact> facts, @Nullable String conformance, @Nullable Day assessed, @Nullable String method, @Nullable Call call) {}

    /** The call to action of the start page. */
    record Call(String title, String text) {}

    /**
     * A file to fetch.
     *
     * @param size such as {@code 45 kB}
     */
    record Download(String href, String size) {}

    /**
     * A link in a menu.
     *
     * @param current marks the page that the reader is on
     * @param lang of the page that it leads to, or null when that is the reader's
     */
    record Link(String title, String href, boolean current, @Nullable String lang) {}

    /** A step on the way from the start page; the last one has no address. */
    record Crumb(String title, @Nullable String href) {}

    /** A role as other pages show it; {@code value} is what forms send, the same in every language. */
    record Role(String slug, String value, String title, String lead, String description, @Nullable String icon, String href,
                       @Nullable String applyHref, List<Fact> facts) {}

    /** A page in the list of all pages; {@code easy} when it must be said that it is in easy Swedish, {@code pdf} when it is a PDF too. */
    record Entry(String title, String description, String href, boolean easy, boolean pdf) {}

    /**
     * What may be sent in a field of a form, as {@code se.kommun.uppdrag.form} defines it.
     *
     * @param oneOf the field of which one of the two must be filled in, or null
     * @param pattern for the attribute {@code pattern}, or null
     * @param options the values to choose from; empty for a field that is no choice, and for the roles, which the site decides
     */
    record FieldRules(boolean required, @Nullable String oneOf, int maxLength, @Nullable String pattern, List<String> options, @Nullable String exclusive) {}

    /** A field that the endpoint wants and readers don't see. */
    record HiddenField(String name, String value) {}

    /**
     * The interest form and the feedback box.
     *
     * @param fields the rules of both forms' fields by name
     * @param names the endpoint's own names of fields, by ours; only those that differ
     * @param service the e-service that stands in the place of the interest form, or null
     * @param chosen the role whose box is ticked, or empty
     */
    record Forms(Map<String, FieldRules> fields, Map<String, String> names, Form interest, Form feedback, @Nullable String service, String chosen) {}

    /**
     * One form.
     *
     * @param enabled whether it is there
     * @param trial whether what is sent reaches this computer alone
     * @param endpoint where it is sent; empty when it is not there
     */
    record Form(boolean enabled, boolean trial, String endpoint, List<HiddenField> hidden) {}
}
