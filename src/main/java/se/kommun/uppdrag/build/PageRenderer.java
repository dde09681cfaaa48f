package se.kommun.uppdrag.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.PageDependencies;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.template.ValueDigests;
import se.kommun.uppdrag.view.PageVariables;

/** Puts a page's text into its template, and knows what the page depends on. Thread-safe. */
final class PageRenderer {

    private final PageTemplates templates;
    private final ArticleRenderer texts;
    private final PagePdfs pdfs;
    private final ValueDigests values = new ValueDigests();

    PageRenderer(PageTemplates templates, ArticleRenderer texts, PagePdfs pdfs) {
        this.templates = templates;
        this.texts = texts;
        this.pdfs = pdfs;
    }

    /** @param text null when none of the variables is made of it but the PDF */
    private PageVariables variables(Route job, @Nullable RenderedText text) {
        return templates.views().variables(job, text == null ? null : text.article(),
                () -> pdfs.size(job, () -> text == null ? texts.of(job.page()).article() : text.article()));
    }

    /**
     * Whether a page with these dependencies would be rendered the same now.
     *
     * @param source the digest of the page's source file
     */
    boolean isUpToDate(Route job, Digest globalInputs, Digest source, @Nullable PageDependencies earlier) {
        PageVariables now = variables(job, null);
        return earlier.globalInputs().equals(globalInputs) && earlier.source().equals(source)
                && (job.moved() || texts.currentAnswers(job.page(), earlier.questions()).equals(earlier.answers()))
                && earlier.variables().entrySet().stream().allMatch(variable ->
                        variable.getValue().equals(values.of(variable.getKey(), now.get(variable.getKey()))));
    }

    /**
     * The whole page, rendered; empty when its template failed.
     *
     * @param source the digest of the page's source file; null when the page is not to be cached
     */
    Optional<RenderedPage> bake(Route job, RenderedText text, Digest globalInputs, @Nullable Digest source) {
        String template = job.moved() ? "redirect.ftl" : job.page().type().word() + ".ftl";
        int least = text.article() == null ? 0 : text.article().html().length();
        return templates.fill(template, job.page(), variables(job, text)::get, least).map(output -> {
            PageDependencies dependencies = source == null ? null : dependencies(job, globalInputs, source, text, output.variables());
            return new RenderedPage(job.address(), output.html(), job.page(), !job.own(), dependencies, text.problems(),
                    PageTrace.of(output.html(), text.article(), output.trace()));
        });
    }

    private PageDependencies dependencies(Route job, Digest globalInputs, Digest source, RenderedText text, Map<String, Object> variables) {
        Map<String, Digest> digests = new HashMap<>();
        variables.forEach((name, value) -> {
            if (job.moved() || !name.equals(PageVariables.PAGE)) {
                digests.put(name, values.of(name, value));
            }
        });
        return new PageDependencies(globalInputs, source, List.copyOf(text.answers().keySet()),
                ValueDigests.of(List.copyOf(text.answers().values())), digests);
    }
}
