package se.kommun.uppdrag.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.config.NamedSetting;
import se.kommun.uppdrag.config.PropertiesFile;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.config.SettingsReader;
import se.kommun.uppdrag.content.ContentModelFile;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.PageList;
import se.kommun.uppdrag.content.PageReader;
import se.kommun.uppdrag.content.Purpose;
import se.kommun.uppdrag.content.SourceFolder;
import se.kommun.uppdrag.form.FormDefinition;
import se.kommun.uppdrag.form.FormField;
import se.kommun.uppdrag.form.ReceiverTexts;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.Languages;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.theme.Theme;

/** What the form receiver needs of a site: its settings, texts, roles and thank-you pages. Read once. Immutable. */
public record SiteForms(Settings settings, Languages languages, SiteIndex index) {

    private static final Pattern PAGE = Pattern.compile("[a-z0-9][a-z0-9/-]{0,199}");

    /**
     * Reads a site's folder.
     *
     * @param now decides which pages are published
     * @param problems receives the problems of the settings and of the texts; pages with problems are left out
     */
    public static SiteForms read(Path site, Instant now, Consumer<Problem> problems) {
        Settings settings = SettingsReader.read(site, problems);
        Languages languages = Languages.read(Theme.of(site).templates(), settings.sourceLanguage(), ReceiverTexts.needed(), Set.of());
        languages.problems().stream().filter(problem -> problem.isError()).forEach(problems);
        List<Page> pages = new ArrayList<>();
        ContentModelFile model = ContentModelFile.read(site);
        model.problems().forEach(problems);
        model.model().ifPresent(types -> SourceFolder.list(site, settings.sourceLanguage(), problem -> {}).pages()
                .forEach(file -> PageReader.read(file, types, problem -> {}).ifPresent(pages::add)));
        checkEndpoints(settings, site, problems);
        return new SiteForms(settings, languages, new SiteIndex(pages, List.of(), List.of(), List.of(), LocalDate.ofInstant(now, settings.timeZone()), false, settings.sourceLanguage(), Map.of()));
    }

    /**
     * Reports that both forms have the same endpoint path. A third-party receiver may be able to distinguish the forms; this one
     * can't, see {@link #formAt}.
     */
    private static void checkEndpoints(Settings settings, Path site, Consumer<Problem> problems) {
        FormTarget interest = settings.interest();
        if (interest.isForm() && isEndpoint(settings.feedback(), URI.create(interest.address()).getRawPath())) {
            PropertiesFile.read(site.resolve(SettingsReader.FILE), SettingsReader.FILE, problems).ifPresent(file -> problems.accept(
                    Problem.error("receive-same-endpoint", file.place(Setting.FEEDBACK_ENDPOINT.key()),
                            "form.endpoint och form.feedbackEndpoint har samma sökväg. Mottagaren kan inte skilja formulären åt.",
                            "Ge formulären var sin sökväg, till exempel /api/form och /api/form/synpunkter.")));
        }
    }

    /** Returns the texts of a language; those of the site's own language for a language that the site doesn't have. */
    public Language language(String code) {
        return languages.of(code);
    }

    /** Returns the texts of the language that the site is written in. */
    public Language sourceLanguage() {
        return languages.of(settings.sourceLanguage());
    }

    /** Returns the name of the page that a form was sent from, out of {@link #ownNames}; empty when it is missing or invalid. */
    public static String page(Map<String, List<String>> own) {
        List<String> names = own.getOrDefault(FormDefinition.PAGE, List.of());
        return names.size() == 1 && PAGE.matcher(names.get(0)).matches() ? names.get(0) : "";
    }

    /** Returns the language of a page: that of its folder. */
    public String languageOf(String page) {
        String folder = page.contains("/") ? page.substring(0, page.indexOf('/')) : settings.sourceLanguage();
        return languages.has(folder) ? folder : settings.sourceLanguage();
    }

    /** Returns the label of an option; for an unknown role its value. */
    public String option(FormField field, String value, String language) {
        String key = ReceiverTexts.OPTIONS.get(field.name() + " " + value);
        if (key != null) {
            return language(language).text(key);
        }
        return roles(language).stream().filter(role -> value(role).equals(value)).map(Page::title).findFirst().orElse(value);
    }

    /** Returns the options of a field, in the order of the page. */
    public List<String> options(FormField field, String language) {
        if (!field.options().isEmpty()) {
            return field.options();
        }
        List<String> options = new ArrayList<>(roles(language).stream().map(this::value).toList());
        options.add(field.exclusive());
        return options;
    }

    private List<Page> roles(String language) {
        List<Page> roles = index.in(language).in(PageList.FORM);
        return roles.isEmpty() ? index.inSourceLanguage().in(PageList.FORM) : roles;
    }

    private String value(Page role) {
        return index.translations().original(role).slug();
    }

    /** Returns the URL path of a form's thank-you page, in the language or else in the site's own; empty when the site has none. */
    public Optional<String> thanks(FormDefinition form, String language) {
        Purpose thanks = Purpose.of(form.thanksPurpose());
        return index.in(language).first(thanks).or(() -> index.inSourceLanguage().first(thanks)).map(Page::address);
    }

    /** Returns the heading of a form: the title of its page, or its own heading. */
    public String heading(FormDefinition form, Language language) {
        return Optional.ofNullable(form.pagePurpose()).flatMap(purpose -> index.in(language.code()).first(Purpose.of(purpose))).map(Page::title)
                .orElse(language.text(form.headingKey()));
    }

    /** Returns whether a form is only a trial: what is sent doesn't leave this computer. */
    public boolean trial() {
        return FormDefinition.ALL.stream().anyMatch(form -> settings.target(form).kind() == FormTarget.Kind.TRIAL);
    }

    /**
     * Returns the form that is sent to a path: the receiver's own paths, and the paths of the configured endpoints, which a web
     * server may forward unchanged.
     */
    public Optional<FormDefinition> formAt(String path) {
        return FormDefinition.ALL.stream().filter(form -> path.equals(form.path()) || isEndpoint(settings.target(form), path)).findFirst();
    }

    /**
     * Returns the form that was submitted: the one that the submission names, if it is sent to the same place.
     *
     * @param atPath the form of the path
     * @param own the submitted values, out of {@link #ownNames}
     */
    public FormDefinition submitted(FormDefinition atPath, Map<String, List<String>> own) {
        return own.getOrDefault(FormDefinition.FORM, List.of()).stream().limit(1).flatMap(name -> FormDefinition.named(name).stream())
                .filter(named -> settings.target(named).equals(settings.target(atPath))).findFirst().orElse(atPath);
    }

    private static boolean isEndpoint(FormTarget target, String path) {
        return target.isForm() && path.equals(URI.create(target.address()).getRawPath());
    }

    /** Returns the submitted values by our own field names. A field that is renamed in the settings is accepted only under its new name. */
    public Map<String, List<String>> ownNames(Map<String, List<String>> sent) {
        Map<String, String> renamed = settings.named(NamedSetting.FIELD_NAME);
        Map<String, List<String>> own = new HashMap<>(sent);
        own.keySet().removeAll(renamed.keySet());
        own.keySet().removeAll(renamed.values());
        renamed.forEach((field, name) -> {
            if (sent.containsKey(name)) {
                own.put(field, sent.get(name));
            }
        });
        return own;
    }

    /** Returns the name that a field is submitted under. */
    public String sentName(String field) {
        return settings.named(NamedSetting.FIELD_NAME).getOrDefault(field, field);
    }
}
