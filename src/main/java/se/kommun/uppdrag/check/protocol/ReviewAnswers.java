package se.kommun.uppdrag.check.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a person has filled in.
 *
 * @param about the fields about the review, by {@link #FIELDS}
 * @param byClause the answers to the requirements that have one
 */
record ReviewAnswers(Map<String, String> about, Map<String, Answer> byClause) {

    static final ReviewAnswers NONE = new ReviewAnswers(Map.of(), Map.of());
    /** The fields about the review, in their order. */
    static final List<String> FIELDS = List.of("site", "reviewer", "date", "sample", "equipment");
    /** The attribute of a requirement's section with its clause. */
    static final String CLAUSE = "data-clause";
    /** The attribute with what the program had decided. */
    static final String DECIDED = "data-decided";
    private static final Answer EMPTY = new Answer(Optional.empty(), "");

    /**
     * The answer to a requirement.
     *
     * @param result what the person chose; empty for nothing, or for what the program had decided
     */
    record Answer(Optional<ReviewResult> result, String notes) {}

    /** The answers in a protocol that was filled in and saved; empty if the text is no protocol. */
    static Optional<ReviewAnswers> read(String html) {
        Document page = Jsoup.parse(html);
        if (page.selectFirst("main#protocol") == null) {
            return Optional.empty();
        }
        Map<String, String> about = new HashMap<>();
        FIELDS.forEach(name -> Optional.ofNullable(page.getElementById(name)).ifPresent(field -> about.put(name, value(field))));
        Map<String, Answer> answers = new HashMap<>();
        for (Element section : page.select("[" + CLAUSE + "]")) {
            Stream<String> chosen = section.select("input[type=radio][checked]").eachAttr("value").stream().limit(1);
            Optional<ReviewResult> result = chosen.filter(key -> !key.equals(section.attr(DECIDED))).findFirst().flatMap(ReviewResult::of);
            Element notes = section.selectFirst("textarea");
            Answer answer = new Answer(result, notes == null ? "" : value(notes));
            if (!answer.equals(EMPTY)) {
                answers.put(section.attr(CLAUSE), answer);
            }
        }
        return Optional.of(new ReviewAnswers(about, answers));
    }

    private static String value(Element field) {
        return (field.normalName().equals("textarea") ? field.wholeText() : field.attr("value")).strip();
    }

    Answer to(Requirement requirement) {
        return byClause.getOrDefault(requirement.clause(), EMPTY);
    }

    /** A field about the review; empty if it is not filled in. */
    String field(String name) {
        return about.getOrDefault(name, "");
    }
}
