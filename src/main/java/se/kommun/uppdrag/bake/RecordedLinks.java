package se.kommun.uppdrag.bake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.kommun.uppdrag.markdown.Phrase;
import se.kommun.uppdrag.markdown.Picture;
import se.kommun.uppdrag.markdown.Surroundings;
import se.kommun.uppdrag.markdown.Target;

/** Passes on what a text asks, and keeps every answer: as long as they are the same, so is the article. Of one thread. */
final class RecordedLinks implements Surroundings {

    enum Kind { LINK, IMAGE, CONTACT_CARD, PHRASE }

    /** What was asked. */
    record Question(Kind kind, String destination) {

        /** The answer that other surroundings give. */
        Object ask(Surroundings surroundings) {
            return switch (kind) {
                case LINK -> surroundings.link(destination);
                case IMAGE -> surroundings.image(destination);
                case CONTACT_CARD -> surroundings.contactCard();
                case PHRASE -> surroundings.phrase(Phrase.valueOf(destination));
            };
        }
    }

    private final Surroundings surroundings;
    private final Map<Question, Object> answers = new LinkedHashMap<>();

    RecordedLinks(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Target link(String destination) {
        return (Target) answer(new Question(Kind.LINK, destination));
    }

    @Override
    public Picture image(String destination) {
        return (Picture) answer(new Question(Kind.IMAGE, destination));
    }

    @Override
    public String contactCard() {
        return (String) answer(new Question(Kind.CONTACT_CARD, ""));
    }

    @Override
    public String phrase(Phrase phrase) {
        return (String) answer(new Question(Kind.PHRASE, phrase.name()));
    }

    private Object answer(Question question) {
        return answers.computeIfAbsent(question, any -> any.ask(surroundings));
    }

    Map<Question, Object> answers() {
        return Collections.unmodifiableMap(answers);
    }
}
