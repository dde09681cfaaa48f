package se.kommun.uppdrag.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceText;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.markdown.MarkdownSource;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.SourceTrace;
import se.kommun.uppdrag.settings.Settings;

/** Makes one page: Markdown to HTML, HTML into its template. Thread-safe; keeps nothing of a page when it is done. */
final class PageBaker {

    /** Tags and blanks only, hard ones too, and no picture. */
    private static final Pattern NOTHING = Pattern.compile("(?:<(?!img|hr)[^>]*>|\\s|\u00A0)*+");

    private final SiteIndex site;
    private final Settings settings;
    private final Path assets;
    private final ViewFactory views;
    private final Templates templates;
    private final TemplateFaults faults;
    private final Consumer<Problem> problems;
    private final Markdown markdown = new Markdown();
    private final String contactCard;

    PageBaker(SiteIndex site, Settings settings, Path assets, ViewFactory views, Templates templates,
              TemplateFaults faults, Consumer<Problem> problems) {
        this.site = site;
        this.settings = settings;
        this.assets = assets;
        this.views = views;
        this.templates = templates;
        this.faults = faults;
        this.problems = problems;
        this.contactCard = contactCard();
    }

    private String contactCard() {
        try {
            return templates.process("components/contact-card-fragment.ftl", views.siteOnly());
        } catch (IOException | TemplateException fault) {
            faults.add(fault, "components/contact-card-fragment.ftl", null);
            return "";
        }
    }

    /** The page once more, telling nothing: for tracing what was found when all pages were done. */
    Optional<BakedPage> again(Page page, Page chosen, String address) {
        return bake(page, chosen, address, repeated -> { });
    }

    /**
     * The whole page, or empty when its template failed, which is then among the faults.
     *
     * @param chosen the role that the form has ticked; null for the page itself
     */
    Optional<BakedPage> bake(Page page, Page chosen, String address) {
        // A variant is the same text again: its faults were told with the page itself.
        return bake(page, chosen, address, chosen == null ? problems : repeated -> { });
    }

    private Optional<BakedPage> bake(Page page, Page chosen, String address, Consumer<Problem> told) {
        PageLinks links = new PageLinks(page, site, Addresses.prefix(page, settings), assets, contactCard);
        List<Problem> found = new ArrayList<>();
        Article article = markdown.render(new MarkdownSource(page.file(), page.body(), page.bodyLine()), links, found::add);
        if (found.isEmpty() && NOTHING.matcher(article.html()).matches()) {
            found.add(Problem.error("text-saknas", Location.of(page.file(), page.bodyLine()), "Sidan har ingen text som syns.",
                    "Skriv sidans text efter den andra raden med tre bindestreck."));
        }
        int hidden = SourceText.hiddenIn(article.html());
        if (hidden >= 0) {
            found.add(Problem.error("tecken-osynligt", article.sourceMap().at(hidden),
                    "En teckenkod här (&…;) blir ett osynligt tecken på sidan.", "Ta bort teckenkoden."));
        }
        found.forEach(told);
        String template = page.type().word() + ".ftl";
        Map<String, Object> model = views.model(page, article, chosen);
        try {
            String html = templates.process(template, model);
            return Optional.of(new BakedPage(address, html, page, chosen != null, trace(html, article, template, model)));
        } catch (IOException | TemplateException fault) {
            faults.add(fault, template, page);
            return Optional.empty();
        }
    }

    /** Inside the article the Markdown line made a place; elsewhere a line of a template did. */
    private SourceTrace trace(String html, Article article, String template, Map<String, Object> model) {
        int start = html.indexOf(article.html());
        int end = start + article.html().length();
        SourceTrace inTemplates = new LazyTrace(() -> templates.trace(template, model));
        return new SourceTrace() {
            @Override
            public Location at(int offset) {
                Location inArticle = atOnce(offset);
                return inArticle == null ? inTemplates.at(offset) : inArticle;
            }

            @Override
            public Location atOnce(int offset) {
                return start >= 0 && offset >= start && offset < end ? article.sourceMap().at(offset - start) : null;
            }
        };
    }

    /** Traces at the first question: most pages have no finding. */
    private static final class LazyTrace implements SourceTrace {
        private final Supplier<SourceTrace> make;
        private SourceTrace trace;

        LazyTrace(Supplier<SourceTrace> make) {
            this.make = make;
        }

        @Override
        public synchronized Location at(int offset) {
            if (trace == null) {
                trace = make.get();
            }
            return trace.at(offset);
        }
    }
}
