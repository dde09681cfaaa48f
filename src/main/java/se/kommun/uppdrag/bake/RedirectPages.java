package se.kommun.uppdrag.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.uppdrag.report.Problem;

/** The pages at old addresses: each sends the browser on at once, and has a link for whoever stays. */
final class RedirectPages {

    private static final String TEMPLATE = "redirect.ftl";

    private final List<Redirect> redirects;
    private final ViewFactory views;
    private final Templates templates;
    private final TemplateFaults faults;

    RedirectPages(List<Redirect> redirects, ViewFactory views, Templates templates, TemplateFaults faults) {
        this.redirects = redirects;
        this.views = views;
        this.templates = templates;
        this.faults = faults;
    }

    /** Writes every page into the folder, and shows it to the inspector. */
    void write(Path folder, Consumer<BakedPage> inspector, Consumer<Problem> problems) {
        for (Redirect redirect : redirects) {
            Optional<BakedPage> baked = bake(redirect);
            if (baked.isEmpty()) {
                continue;
            }
            Path file = folder.resolve(redirect.address());
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, baked.get().html());
            } catch (IOException full) {
                problems.accept(Unwritable.problem(redirect.address(), full));
            }
            inspector.accept(baked.get());
        }
    }

    /** The page at an old address; empty when there is none, or when its template failed, which is then among the faults. */
    Optional<BakedPage> at(String address) {
        return redirects.stream().filter(redirect -> redirect.address().equals(address)).findFirst().flatMap(this::bake);
    }

    private Optional<BakedPage> bake(Redirect redirect) {
        Map<String, Object> model = views.model(redirect);
        try {
            String html = templates.process(TEMPLATE, model);
            return Optional.of(new BakedPage(redirect.address(), html, redirect.page(), true,
                    offset -> templates.trace(TEMPLATE, model).at(offset)));
        } catch (IOException | TemplateException fault) {
            faults.add(fault, TEMPLATE, redirect.page());
            return Optional.empty();
        }
    }
}
