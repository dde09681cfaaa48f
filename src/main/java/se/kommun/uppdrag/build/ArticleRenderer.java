package se.kommun.uppdrag.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.DependencyRecorder;
import se.kommun.uppdrag.build.cache.RenderedText;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.content.SourceText;
import se.kommun.uppdrag.files.Digest;
import se.kommun.uppdrag.links.PageReferences;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.FormWords;
import se.kommun.uppdrag.markdown.Markdown;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.template.ValueDigests;

/** Renders the texts of pages. Reuses a cached text if none of its inputs has changed. Thread-safe. */
record ArticleRenderer(Function<Page, ReferenceResolver> resolvers, BuildCache cache, Markdown markdown) {

    /** An article without visible content: only tags and whitespace (also no-break spaces), no image and no line. */
    private static final Pattern NO_CONTENT = Pattern.compile("(?:<(?!img|hr)[^>]*>|\\s|\u00A0)*+");

    /** The cached text of a page; empty if there is none or it is out of date. */
    Optional<RenderedText> cached(Page page) {
        return cache.text(page.file()).filter(text -> text.isUpToDate(page, resolvers.apply(page)));
    }

    /** The digest of the answers that the questions of a page have now. */
    Digest currentAnswers(Page page, List<DependencyRecorder.Question> questions) {
        ReferenceResolver now = resolvers.apply(page);
        List<Object> answers = new ArrayList<>(questions.size());
        questions.forEach(question -> answers.add(question.ask(now)));
        return ValueDigests.of(answers);
    }

    RenderedText of(Page page) {
        return cached(page).orElseGet(() -> cache.put(render(page)));
    }

    private RenderedText render(Page page) {
        DependencyRecorder recorder = new DependencyRecorder(resolvers.apply(page));
        List<Problem> found = new ArrayList<>();
        Article article = markdown.render(PageReferences.source(page), recorder, found::add);
        if (found.isEmpty() && NO_CONTENT.matcher(article.html()).matches()) {
            found.add(Problem.error("text-missing", Location.of(page.file(), page.bodyLine()), "Sidan har ingen text som syns.",
                    "Skriv sidans text efter den andra raden med tre bindestreck."));
        }
        int hiddenOffset = page.body().indexOf('&') < 0 ? -1 : SourceText.hiddenIn(article.html());
        if (hiddenOffset >= 0) {
            found.add(Problem.error("invisible-character", article.sourceMap().at(hiddenOffset),
                    "En teckenkod här (&…;) blir ett osynligt tecken på sidan.", "Ta bort teckenkoden."));
        }
        if (recorder.formPresence() != FormPresence.FORM) {
            checkFormWords(page, article, recorder.phrase(RendererText.FORM_WORDS), found);
        }
        StatementChecks.conformance(page, article).ifPresent(found::add);
        return new RenderedText(page, recorder.answers(), article, List.copyOf(found));
    }

    /**
     * Reports where a page mentions the site's form although the site has none.
     *
     * @param words the words for a form in the page's language, in the format of {@link FormWords}
     */
    private static void checkFormWords(Page page, Article article, String words, List<Problem> found) {
        for (FrontMatterKey key : page.type().keys()) {
            if (ContentDigest.isShown(key)) {
                page.text(key.name()).ifPresent(value -> FormWords.in(value, words).forEach(place ->
                        found.add(formMentioned(page.placeOf(key.name()), place))));
            }
        }
        FormWords.in(article.html(), words).forEach(place -> found.add(formMentioned(article.sourceMap().at(place.start()), place)));
    }

    private static Problem formMentioned(Location place, FormWords.Place mention) {
        return Problem.error("missing-form-mentioned", place, "Texten talar om ett formulär (\"" + mention.words() + "\"), men webbplatsen har inget.",
                "Skriv så att det stämmer ändå, till exempel \"anmäl intresse\". Text som bara gäller formuläret kan stå i rutan ::: formulär.");
    }
}
