package se.kommun.uppdrag.build.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.IncludedText;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.markdown.RendererText;

/**
 * A resolver that passes each question of a text on to another resolver, and records the answer. Not thread-safe.
 *
 * @param page the resolver that answers
 * @param from the page whose included text asks; null for the page's own text
 * @param answers the answers in the order of the questions, so that the question about an included text comes before the questions in it
 */
public record DependencyRecorder(ReferenceResolver page, @Nullable String from, Map<Question, Object> answers) implements ReferenceResolver {

    /** The kinds of questions that a text asks. */
    enum Kind { LINK, IMAGE, TEXT, CONTACT_CARD, PHRASE, FORM_PRESENCE }

    /**
     * A question that a text has asked.
     *
     * @param from the page whose included text has asked; null for the page's own text
     * @param destination what the question is about, such as the destination of a link; empty if its kind says all
     */
    public record Question(Kind kind, @Nullable String from, @Nullable String destination) {

        /** The answer that a resolver of the page gives. */
        public @Nullable Object ask(ReferenceResolver page) {
            ReferenceResolver resolver = from == null ? page : page.within(from);
            return switch (kind) {
                case LINK -> resolver.link(destination);
                case IMAGE -> resolver.image(destination);
                case TEXT -> resolver.text(destination);
                case CONTACT_CARD -> resolver.contactCard();
                case PHRASE -> resolver.phrase(RendererText.valueOf(destination));
                case FORM_PRESENCE -> resolver.formPresence().name();
            };
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Question question && kind == question.kind && destination.equals(question.destination)
                    && Objects.equals(from, question.from);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind.ordinal() + destination.hashCode()) + (from == null ? 0 : from.hashCode());
        }
    }

    /** A recorder for a page's own text, without answers. */
    public DependencyRecorder(ReferenceResolver page) {
        this(page, null, new LinkedHashMap<>());
    }

    @Override
    public LinkTarget link(String destination) {
        return (LinkTarget) answer(Kind.LINK, destination);
    }

    @Override
    public ImageTarget image(String destination) {
        return (ImageTarget) answer(Kind.IMAGE, destination);
    }

    @Override
    public IncludedText text(String destination) {
        return (IncludedText) answer(Kind.TEXT, destination);
    }

    @Override
    public ReferenceResolver within(String file) {
        return new DependencyRecorder(page, file, answers);
    }

    @Override
    public String contactCard() {
        return (String) answer(Kind.CONTACT_CARD, "");
    }

    @Override
    public String phrase(RendererText phrase) {
        return (String) answer(Kind.PHRASE, phrase.name());
    }

    @Override
    public FormPresence formPresence() {
        return FormPresence.valueOf((String) answer(Kind.FORM_PRESENCE, ""));
    }

    private Object answer(Kind kind, @Nullable String destination) {
        return answers.computeIfAbsent(new Question(kind, from, destination), question -> question.ask(page));
    }

    @Override
    public Map<Question, Object> answers() {
        return Collections.unmodifiableMap(answers);
    }
}
