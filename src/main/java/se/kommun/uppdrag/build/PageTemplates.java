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
 * A site's templates and view models. Thread-safe.
 *
 * @param faults gets every template that fails
 */
record PageTemplates(Templates templates, ViewFactory views, TemplateFaults faults) {

    /**
     * The output of a template.
     *
     * @param variables the variables that it read, with their values
     * @param trace runs the template again to find the template line of each part of the output
     */
    record Output(String html, Map<String, Object> variables, Supplier<SourceTrace> trace) {}

    /**
     * Runs a template; empty if it fails.
     *
     * @param page the page that is rendered; null if the output belongs to no page
     * @param variables gives a variable's value, or null if there is none of that name
     */
    Optional<Output> fill(String template, @Nullable Page page, Function<String, Object> variables) {
        TrackedModel model = templates.model(variables);
        try {
            String html = templates.process(template, model);
            return Optional.of(new Output(html, model.read(), () -> templates.trace(template, model.read())));
        } catch (IOException | TemplateException fault) {
            faults.add(fault, template, page);
            return Optional.empty();
        }
    }
}
