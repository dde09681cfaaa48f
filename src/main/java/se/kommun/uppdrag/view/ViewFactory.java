package se.kommun.uppdrag.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.asset.PublishedAssets;
import se.kommun.uppdrag.config.FormSettings;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.NamedSetting;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.ValueType;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.Languages;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.site.Urls;

/**
 * Creates the variables of page templates from the page, the index of all pages and the settings. Holds what the variables of all
 * pages are computed from. Thread-safe.
 *
 * @param assets the published names of assets, and the colours that the style sheet declares
 * @param languages the view models that all pages of a language share, by language code; always those of the site's own language
 */
public record ViewFactory(SiteIndex site, PublishedAssets assets, Settings settings, boolean markDrafts, Map<String, LanguageViews> languages) {

    /** The rules of all forms' fields by name; the forms share no field names. */
    private static final Map<String, Views.FieldRules> FIELDS = fields();

    /**
     * Creates a factory with the view models that all pages share.
     *
     * @param languages the texts of the interface
     * @param markDrafts whether drafts are marked as such
     */
    public static ViewFactory of(ContentModel model, SiteIndex site, PublishedAssets assets, Settings settings, Languages languages, boolean markDrafts) {
        Map<String, LanguageViews> views = new TreeMap<>();
        Stream.concat(Stream.of(settings.sourceLanguage()), site.languages().stream()).distinct()
                .forEach(code -> views.put(code, new LanguageViews(code, languages.of(code), model, site, settings)));
        return new ViewFactory(site, assets, settings, markDrafts, views);
    }

    /** The shared view models of a language; those of the site's own language if it has no published page. */
    LanguageViews in(String language) {
        return languages.getOrDefault(language, languages.get(settings.sourceLanguage()));
    }

    /** The texts of a language; those of the site's own language if it has no published page. */
    public Language language(String code) {
        return in(code).language;
    }

    /** The variables of a component that depends on the site but not on a page. */
    public Map<String, Object> siteOnly(String language) {
        return Map.of("site", in(language).site, "t", in(language).text);
    }

    /**
     * The variables of a page's template.
     *
     * @param article the page's text; null for a redirect page
     * @param pdfBytes supplies the size of the page's PDF in bytes, or null if it has none
     */
    public PageVariables variables(Route route, @Nullable Article article, Supplier<Integer> pdfBytes) {
        return new PageVariables(this, route, article, pdfBytes);
    }

    private static Map<String, Views.FieldRules> fields() {
        Map<String, Views.FieldRules> fields = new LinkedHashMap<>();
        FormDefinition.ALL.stream().flatMap(form -> form.fields().stream()).forEach(field ->
                fields.put(field.name(), new Views.FieldRules(field.required(), field.oneOf(), field.maxLength(), field.kind().pattern(),
                        field.options(), field.exclusive())));
        return Collections.unmodifiableMap(fields);
    }

    /**
     * The view model of the forms.
     *
     * @param chosen the role whose option is preselected, or null
     */
    Views.Forms forms(@Nullable Page chosen, LanguageViews language) {
        FormTarget interest = settings.interest();
        return new Views.Forms(FIELDS, settings.named(NamedSetting.FIELD_NAME), form(FormDefinition.INTEREST, language),
                form(FormDefinition.FEEDBACK, language), form(FormDefinition.ACCESSIBILITY, language), interest.kind() == FormTarget.Kind.LINK ? interest.address() : null,
                chosen == null ? "" : site.translations().original(chosen).slug());
    }

    private Views.Form form(FormDefinition form, LanguageViews language) {
        FormTarget target = settings.target(form);
        FormSettings sentBy = settings.sentBy(form);
        if (!target.isForm()) {
            return new Views.Form(false, false, "", List.of());
        }
        List<Views.HiddenField> fields = new ArrayList<>();
        settings.named(sentBy.hidden()).forEach((name, value) -> fields.add(new Views.HiddenField(name, value)));
        returnField(sentBy.returnField(), Purpose.of(form.thanksPurpose()), language).ifPresent(fields::add);
        return new Views.Form(true, target.kind() == FormTarget.Kind.TRIAL, target.address(), fields);
    }

    /** The hidden field with the URL of the thank-you page. Empty if the setting or the page is missing. */
    private Optional<Views.HiddenField> returnField(Setting name, Purpose thanks, LanguageViews language) {
        return !settings.has(name) ? Optional.empty() : language.pages.first(thanks).or(() -> site.inSourceLanguage().first(thanks))
                .map(page -> new Views.HiddenField(settings.get(name), Urls.canonical(page, settings)));
    }

    /**
     * The view model of a page.
     *
     * @param own whether the page is rendered at its own address
     */
    Views.Page page(Page page, Article article, boolean own) {
        LanguageViews views = in(page.lang());
        Optional<String> owner = page.text("owner");
        boolean indexed = own && SiteIndex.isListed(page) && !page.draft();
        return new Views.Page(page.type().word(), page.type().purpose().word(), page.slug(), page.title(), markDrafts && page.draft(), language(page, views.language),
                views.intro(page),
                new Views.Meta(page.address().replaceFirst("\\.html$", ""), description(page), Urls.canonical(page, settings), indexed), views.values.data(page),
                new Views.Maintenance(views.values.day(page, "updated"), owner.orElseGet(views.site::department),
                        owner.isPresent() ? null : views.site.departmentLang()),
                new Views.Article(new Views.Markup(article.html()), new Views.Markup(article.html().substring(0, article.openingLength())),
                        new Views.Markup(article.html().substring(article.openingLength())),
                        article.headings().stream().map(each -> new Views.Heading(each.level(), each.id(), each.text())).toList()),
                new Views.Details(views.values.facts(page), statement(page, views), call(page)));
    }

    private static Views.@Nullable Statement statement(Page page, LanguageViews views) {
        return !page.type().is(Purpose.ACCESSIBILITY) ? null : new Views.Statement(page.text("conformance").orElse(null), page.text("standard").orElse(null),
                views.values.day(page, "first_published"), views.values.day(page, "assessed"), page.text("method").orElse(null), page.text("method_text").orElse(null),
                text(page, "exemptions").orElse(null), text(page, "outside_law").orElse(null));
    }

    private static Views.@Nullable Call call(Page page) {
        return page.text("call_title").map(title -> new Views.Call(title, page.text("call_text").orElse(""))).orElse(null);
    }

    /** The view model of the redirect page at an alias. */
    Views.Page moved(Page page) {
        Language language = language(page.lang());
        return new Views.Page("redirect", Purpose.PAGE.word(), "", language.text(MessageKeys.MOVED_TITLE), markDrafts && page.draft(), language(page, language),
                new Views.Intro(null, null, null), new Views.Meta("", language.text(MessageKeys.MOVED_DESCRIPTION, page.title()),
                Urls.canonical(page, settings), false), Map.of(), null, null, null);
    }

    private static Views.PageLanguage language(Page page, Language language) {
        return new Views.PageLanguage(page.lang(), language.rightToLeft() ? "rtl" : null, language.locale().toLanguageTag().replace('-', '_'));
    }

    /** The value of a key, or in a draft a placeholder if a required text is not written yet; empty if an optional one is missing. */
    static Optional<String> text(Page page, String key) {
        return page.text(key).or(() -> page.type().key(key).filter(each -> each.required() && each.form().kind() == ValueType.Kind.TEXT)
                .map(each -> "[Fyll i: " + each.label().text() + "]"));
    }

    /** The page's description, or its placeholder. */
    static String description(Page page) {
        return text(page, "description").orElseThrow();
    }
}
