package se.kommun.uppdrag.check.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.files.RegularFiles;

/** Reads what a person has filled in from a protocol that was saved. */
final class ReviewAnswersReader {

    private ReviewAnswersReader() {}

    /** The answers in a file; empty if it cannot be read or is no protocol. */
    static Optional<ReviewAnswers> read(Path file) {
        try {
            return read(RegularFiles.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The answers in the text of a protocol; empty if the text is no protocol. */
    static Optional<ReviewAnswers> read(String html) {
        Document page = Jsoup.parse(html);
        if (page.selectFirst("main#protocol") == null) {
            return Optional.empty();
        }
        Map<String, String> about = new HashMap<>();
        ReviewAnswers.FIELDS.forEach(name -> Optional.ofNullable(page.getElementById(name)).ifPresent(field -> about.put(name, value(field))));
        Map<String, ReviewAnswers.Answer> answers = new HashMap<>();
        for (Element section : page.select("[" + ReviewAnswers.CLAUSE + "]")) {
            Stream<String> chosen = section.select("input[type=radio][checked]").eachAttr("value").stream().limit(1);
            Optional<ReviewResult> result = chosen.filter(key -> !key.equals(section.attr(ReviewAnswers.DECIDED))).findFirst().flatMap(ReviewResult::of);
            Element notes = section.selectFirst("textarea");
            ReviewAnswers.Answer answer = new ReviewAnswers.Answer(result, notes == null ? "" : value(notes));
            if (!answer.equals(ReviewAnswers.EMPTY)) {
                answers.put(section.attr(ReviewAnswers.CLAUSE), answer);
            }
        }
        return Optional.of(new ReviewAnswers(about, answers));
    }

    private static String value(Element field) {
        return (field.normalName().equals("textarea") ? field.wholeText() : field.attr("value")).strip();
    }
}
