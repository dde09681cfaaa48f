package se.kommun.uppdrag.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kommun.uppdrag.asset.Fingerprints;
import se.kommun.uppdrag.asset.Photos;
import se.kommun.uppdrag.bake.Timings.Step;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.reference.KnownFiles;
import se.kommun.uppdrag.reference.PageReferences;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.settings.FormTarget;
import se.kommun.uppdrag.settings.LanguageCode;
import se.kommun.uppdrag.settings.Settings;
import se.kommun.uppdrag.site.Addresses;
import se.kommun.uppdrag.site.PageJob;
import se.kommun.uppdrag.site.SiteIndex;
import se.kommun.uppdrag.template.Model;
import se.kommun.uppdrag.template.TemplateFaults;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.ValueDigests;
import se.kommun.uppdrag.template.ViewFactory;

/** Makes one page: Markdown to HTML, HTML into its template. Thread-safe; keeps of a page only what its memory does. */
final class PageBaker {

    private final ViewFactory views;
    private final Templates templates;
    private final TemplateFaults faults;
    private final Consumer<Problem> problems;
    private final BuildCache cache;
    private final KnownFiles files;
    private final Texts texts;
    private final Pdfs pdfs;
    private final ValueDigests values = new ValueDigests();
    private final Timings timings;

    PageBaker(SiteIndex site, Fingerprints names, Photos photos, Settings settings, Path folder, ViewFactory views, Templates templates,
              TemplateFaults faults, BuildCache cache, Timings timings, Consumer<Problem> problems) {
        this.views = views;
        this.templates = templates;
        this.faults = faults;
        this.problems = problems;
        this.cache = cache;
        this.timings = timings;
        this.pdfs = new Pdfs(views, templates, faults, cache, folder);
        Map<String, String> contactCards = new HashMap<>();
        Stream.concat(Stream.of(LanguageCode.SOURCE), site.languages().stream())
                .forEach(language -> contactCards.computeIfAbsent(language, this::contactCard));
        this.files = new KnownFiles(site, folder.resolve("assets"), names, photos, cache.files());
        FormPresence form = presence(settings.interest());
        this.texts = new Texts(page -> new PageReferences(page, Addresses.prefix(page, settings), site, files,
                views.language(page.lang()), contactCards.get(page.lang()), form), cache);
    }

    private PageBaker(PageBaker other, Consumer<Problem> problems) {
        this.views = other.views;
        this.templates = other.templates;
        this.faults = new TemplateFaults();
        this.problems = problems;
        this.cache = other.cache;
        this.timings = other.timings;
        this.files = other.files;
        this.texts = other.texts;
        this.pdfs = other.pdfs;
    }

    private static FormPresence presence(FormTarget interest) {
        return switch (interest.kind()) {
            case POST, TRIAL -> FormPresence.FORM;
            case LINK -> FormPresence.SERVICE;
            case NONE -> FormPresence.NONE;
        };
    }

    /** One that tells somebody else what is wrong with texts, and nobody what is wrong with templates. */
    PageBaker telling(Consumer<Problem> others) {
        return new PageBaker(this, others);
    }

    /** The files beside the pages that the texts of the pages baked so far name, by their path in the content folder. */
    Set<String> named() {
        return files.named();
    }

    private String contactCard(String language) {
        try {
            return templates.process("components/contact-card-fragment.ftl", views.siteOnly(language));
        } catch (IOException | TemplateException fault) {
            faults.add(fault, "components/contact-card-fragment.ftl", null);
            return "";
        }
    }

    /** @param text null when none of the template's variables is made of it but the PDF */
    private Object variable(String name, PageJob job, RenderedText text) {
        return name.equals("pdf") ? pdfs.view(job, () -> text == null ? texts.of(job.page()).article() : text.article())
                : views.variable(name, job, text == null ? null : text.article());
    }

    /** The HTML of the page's text. */
    String article(Page page) {
        return texts.of(page).article().html();
    }

    /** The page's PDF, made now unless it was. */
    Pdfs.Made pdf(Page page) {
        return pdfs.of(page, texts.of(page).article());
    }

    /**
     * Whether a page with these dependencies would be rendered the same now.
     *
     * @param source the digest of the page's source file
     */
    boolean isUpToDate(PageJob job, Digest globalInputs, Digest source, PageDependencies earlier) {
        return earlier.globalInputs().equals(globalInputs) && earlier.source().equals(source)
                && (job.moved() || texts.answers(job.page(), earlier.questions()).equals(earlier.answers()))
                && earlier.variables().entrySet().stream().allMatch(variable ->
                        variable.getValue().equals(values.of(variable.getKey(), variable(variable.getKey(), job, null))));
    }

    /**
     * The whole page, rendered; empty when its template failed, which is then among the faults.
     *
     * @param source the digest of the page's source file; null when the page is not to be cached
     */
    Optional<BakedPage> bake(PageJob job, Digest globalInputs, Digest source) {
        RenderedText text = job.moved() ? RenderedText.NONE : timings.of(Step.PARSE, () -> texts.of(job.page()));
        tell(job, text.problems());
        String template = template(job);
        Model model = templates.model(name -> variable(name, job, text));
        try {
            String html = fill(template, model, text.article() == null ? 0 : text.article().html().length());
            Map<String, Object> variables = model.read();
            PageDependencies dependencies = source == null ? null : dependencies(job, globalInputs, source, text, variables);
            return Optional.of(new BakedPage(job.address(), html, job.page(), !job.own(), dependencies, text.problems(),
                    PageTrace.of(html, text.article(), () -> templates.trace(template, variables))));
        } catch (IOException | TemplateException fault) {
            faults.add(fault, template, job.page());
            return Optional.empty();
        }
    }

    private PageDependencies dependencies(PageJob job, Digest globalInputs, Digest source, RenderedText text, Map<String, Object> variables) {
        Map<String, Digest> digests = new HashMap<>();
        variables.forEach((name, value) -> {
            if (job.moved() || !name.equals(ViewFactory.PAGE)) {
                digests.put(name, values.of(name, value));
            }
        });
        return new PageDependencies(globalInputs, source, List.copyOf(text.answers().keySet()),
                ValueDigests.of(List.copyOf(text.answers().values())), digests);
    }

    /** The file of the page's template. */
    private static String template(PageJob job) {
        return job.moved() ? "redirect.ftl" : job.page().type().word() + ".ftl";
    }

    private String fill(String template, Model model, int least) throws IOException, TemplateException {
        long start = System.nanoTime();
        try {
            return templates.process(template, model, least);
        } finally {
            timings.add(Step.RENDER, System.nanoTime() - start);
        }
    }

    /** Reports what is wrong with a page's text. A variant is the same text again: its problems are reported with the page itself. */
    void tell(PageJob job, List<Problem> found) {
        if (job.own()) {
            found.forEach(problems);
        }
    }
}
