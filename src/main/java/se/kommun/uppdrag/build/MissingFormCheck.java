package se.kommun.uppdrag.build;

import java.util.List;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.FrontMatterKey;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.Article;
import se.kommun.uppdrag.markdown.FormWords;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Reports where a page mentions the site's form although the site has none. */
final class MissingFormCheck {

    private MissingFormCheck() {}

    /** @param words the words for a form in the page's language, in the format of {@link FormWords} */
    static void check(Page page, Article article, String words, List<Problem> found) {
        for (FrontMatterKey key : page.type().keys()) {
            if (ContentDigest.isShown(key.name())) {
                page.text(key.name()).ifPresent(value -> FormWords.in(value, words).forEach(place ->
                        found.add(problem(page.placeOf(key.name()), place))));
            }
        }
        FormWords.in(article.html(), words).forEach(place -> found.add(problem(article.sourceMap().at(place.start()), place)));
    }

    private static Problem problem(Location place, FormWords.Place mention) {
        return Problem.error("missing-form-mentioned", place, "Texten talar om ett formulär (\"" + mention.words() + "\"), men webbplatsen har inget.",
                "Skriv så att det stämmer ändå, till exempel \"anmäl intresse\". Text som bara gäller formuläret kan stå i rutan ::: formulär.");
    }
}
