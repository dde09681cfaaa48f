package se.kommun.uppdrag.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.DependencyRecorder;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceText;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.links.PageReferences;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.template.ValueDigests;

/** Renders the texts of pages, and those that were rendered before only when something that they say has changed. Thread-safe. */
final class ArticleRenderer {

    /** Tags and blanks only, hard ones too, and no picture. */
    private static final Pattern NOTHING = Pattern.compile("(?:<(?!img|hr)[^>]*>|\\s|\u00A0)*+");

    private final Function<Page, ReferenceResolver> surroundings;
    private final BuildCache cache;
    private final Markdown markdown = new Markdown();

    ArticleRenderer(Function<Page, ReferenceResolver> surroundings, BuildCache cache) {
        this.surroundings = surroundings;
        this.cache = cache;
    }

    /** The page's text as it was rendered before; empty when it would not be the same now. */
    Optional<RenderedText> cached(Page page) {
        return cache.text(page.file()).filter(text -> text.isUpToDate(page, surroundings.apply(page)));
    }

    /** How questions about the surroundings of a page are answered now: the digest of all answers. */
    Digest currentAnswers(Page page, List<DependencyRecorder.Question> questions) {
        ReferenceResolver now = surroundings.apply(page);
        List<Object> answers = new ArrayList<>(questions.size());
        questions.forEach(question -> answers.add(question.ask(now)));
        return ValueDigests.of(answers);
    }

    RenderedText of(Page page) {
        return cached(page).orElseGet(() -> cache.put(render(page)));
    }

    private RenderedText render(Page page) {
        DependencyRecorder asked = new DependencyRecorder(surroundings.apply(page));
        List<Problem> found = new ArrayList<>();
        Article article = markdown.render(PageReferences.source(page), asked, found::add);
        if (found.isEmpty() && NOTHING.matcher(article.html()).matches()) {
            found.add(Problem.error("text-missing", Location.of(page.file(), page.bodyLine()), "Sidan har ingen text som syns.",
                    "Skriv sidans text efter den andra raden med tre bindestreck."));
        }
        int hidden = SourceText.hiddenIn(article.html());
        if (hidden >= 0) {
            found.add(Problem.error("invisible-character", article.sourceMap().at(hidden),
                    "En teckenkod här (&…;) blir ett osynligt tecken på sidan.", "Ta bort teckenkoden."));
        }
        if (asked.formPresence() != FormPresence.FORM) {
            MissingFormCheck.check(page, article, asked.phrase(RendererText.FORM_WORDS), found);
        }
        return new RenderedText(page, asked.answers(), article, List.copyOf(found));
    }
}
