package se.kommun.uppdrag.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.PageDependencies;
import se.kommun.uppdrag.build.cache.RenderedPage;
import se.kommun.uppdrag.build.cache.RenderedText;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.site.Route;
import se.kommun.uppdrag.template.ValueDigests;
import se.kommun.uppdrag.view.PageVariables;

/** Renders whole pages from their texts and templates, and records what each page depends on. Thread-safe. */
record PageRenderer(PageTemplates templates, ArticleRenderer texts, PagePdfs pdfs, ValueDigests values) {

    /** @param text null if none of the variables but the PDF depends on it */
    private PageVariables variables(Route route, @Nullable RenderedText text) {
        return templates.views().variables(route, text == null ? null : text.article(),
                () -> pdfs.size(route, () -> text == null ? texts.of(route.page()).article() : text.article()));
    }

    /**
     * Whether all dependencies of a cached page are the same now.
     *
     * @param source the digest of the page's source file
     */
    boolean isUpToDate(Route route, Digest globalInputs, Digest source, PageDependencies cached) {
        PageVariables now = variables(route, null);
        return cached.globalInputs().equals(globalInputs) && cached.source().equals(source)
                && (route.moved() || texts.currentAnswers(route.page(), cached.questions()).equals(cached.answers()))
                && cached.variables().entrySet().stream().allMatch(variable ->
                        variable.getValue().equals(values.of(variable.getKey(), now.get(variable.getKey()))));
    }

    /**
     * Renders a whole page; empty if its template fails.
     *
     * @param source the digest of the page's source file; null if the page is not to be cached
     */
    Optional<RenderedPage> render(Route route, RenderedText text, Digest globalInputs, @Nullable Digest source) {
        String template = route.moved() ? "redirect.ftl" : route.page().type().presentation().template() + ".ftl";
        return templates.fill(template, route.page(), variables(route, text)::get).map(output -> {
            PageDependencies dependencies = source == null ? null : dependencies(route, globalInputs, source, text, output.variables());
            return new RenderedPage(route.address(), output.html(), route.page(), dependencies, text.problems(),
                    PageTrace.of(output.html(), text.article(), output.trace()));
        });
    }

    private PageDependencies dependencies(Route route, Digest globalInputs, Digest source, RenderedText text, Map<String, Object> variables) {
        Map<String, Digest> digests = new HashMap<>();
        variables.forEach((name, value) -> {
            if (route.moved() || !name.equals(PageVariables.PAGE)) {
                digests.put(name, values.of(name, value));
            }
        });
        return new PageDependencies(globalInputs, source, List.copyOf(text.answers().keySet()),
                ValueDigests.of(List.copyOf(text.answers().values())), digests);
    }
}
