package se.kommun.uppdrag.build;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.SourceTrace;
import se.kommun.uppdrag.template.TemplateFaults;
import se.kommun.uppdrag.template.Templates;
import se.kommun.uppdrag.template.TrackedModel;
import se.kommun.uppdrag.view.ViewFactory;

/**
 * A site's templates, and what they see of it. Thread-safe.
 *
 * @param faults gets every template that fails
 */
record PageTemplates(Templates templates, ViewFactory views, TemplateFaults faults) {

    /**
     * What a template wrote.
     *
     * @param variables what it asked for, and what it got
     * @param trace runs the template once more, to find which line of a template wrote what
     */
    record Output(String html, Map<String, Object> variables, Supplier<SourceTrace> trace) {}

    /**
     * Runs a template; empty when it fails.
     *
     * @param page whose template it is, or null
     * @param variables gives a variable's value, or null when there is none of that name
     * @param least how many characters will come at least
     */
    Optional<Output> fill(String template, @Nullable Page page, Function<String, Object> variables, int least) {
        TrackedModel model = templates.model(variables);
        try {
            String html = templates.process(template, model, least);
            return Optional.of(new Output(html, model.read(), () -> templates.trace(template, model.read())));
        } catch (IOException | TemplateException fault) {
            faults.add(fault, template, page);
            return Optional.empty();
        }
    }
}
