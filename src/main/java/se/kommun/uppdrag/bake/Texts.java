package se.kommun.uppdrag.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.kommun.uppdrag.cache.Digest;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceText;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.markdown.Phrase;
import se.kommun.uppdrag.markdown.Surroundings;
import se.kommun.uppdrag.reference.PageReferences;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.template.ValueDigests;

/** Renders the texts of pages, and those that were rendered before only when something that they say has changed. Thread-safe. */
final class Texts {

    /** Tags and blanks only, hard ones too, and no picture. */
    private static final Pattern NOTHING = Pattern.compile("(?:<(?!img|hr)[^>]*>|\\s|\u00A0)*+");

    private final Function<Page, Surroundings> surroundings;
    private final BuildCache cache;
    private final Markdown markdown = new Markdown();

    Texts(Function<Page, Surroundings> surroundings, BuildCache cache) {
        this.surroundings = surroundings;
        this.cache = cache;
    }

    /** The page's text as it was rendered before; empty when it would not be the same now. */
    Optional<RenderedText> remembered(Page page) {
        return cache.text(page.file()).filter(text -> text.isUpToDate(page, surroundings.apply(page)));
    }

    /** How questions about the surroundings of a page are answered now: the digest of all answers. */
    Digest answers(Page page, List<DependencyRecorder.Question> questions) {
        Surroundings now = surroundings.apply(page);
        List<Object> answers = new ArrayList<>(questions.size());
        questions.forEach(question -> answers.add(question.ask(now)));
        return ValueDigests.of(answers);
    }

    RenderedText of(Page page) {
        return remembered(page).orElseGet(() -> cache.put(render(page)));
    }

    private RenderedText render(Page page) {
        DependencyRecorder asked = new DependencyRecorder(surroundings.apply(page));
        List<Problem> found = new ArrayList<>();
        Article article = markdown.render(PageReferences.source(page), asked, found::add);
        if (found.isEmpty() && NOTHING.matcher(article.html()).matches()) {
            found.add(Problem.error("text-saknas", Location.of(page.file(), page.bodyLine()), "Sidan har ingen text som syns.",
                    "Skriv sidans text efter den andra raden med tre bindestreck."));
        }
        int hidden = SourceText.hiddenIn(article.html());
        if (hidden >= 0) {
            found.add(Problem.error("tecken-osynligt", article.sourceMap().at(hidden),
                    "En teckenkod här (&…;) blir ett osynligt tecken på sidan.", "Ta bort teckenkoden."));
        }
        if (asked.formPresence() != FormPresence.FORM) {
            MissingFormCheck.check(page, article, asked.phrase(Phrase.FORM_WORDS), found);
        }
        return new RenderedText(page, asked.answers(), article, List.copyOf(found));
    }
}
