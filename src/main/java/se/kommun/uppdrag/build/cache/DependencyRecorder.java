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

/** Passes on what a text asks of its surroundings and records every answer: the article depends on these alone. Of one thread. */
public final class DependencyRecorder implements ReferenceResolver {

    /** What a text asks of its surroundings. */
    enum Kind { LINK, IMAGE, TEXT, CONTACT_CARD, PHRASE, FORM_PRESENCE }

    /**
     * What was asked.
     *
     * @param from the page whose text asked, when it was one that is pulled in; null for the page's own
     */
    public record Question(Kind kind, @Nullable String from, @Nullable String destination) {

        /** The answer that other surroundings give. */
        public @Nullable Object ask(ReferenceResolver page) {
            ReferenceResolver surroundings = from == null ? page : page.within(from);
            return switch (kind) {
                case LINK -> surroundings.link(destination);
                case IMAGE -> surroundings.image(destination);
                case TEXT -> surroundings.text(destination);
                case CONTACT_CARD -> surroundings.contactCard();
                case PHRASE -> surroundings.phrase(RendererText.valueOf(destination));
                case FORM_PRESENCE -> surroundings.formPresence().name();
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

    private final ReferenceResolver page;
    private final @Nullable String from;
    private final Map<Question, Object> answers;

    /** @param page answers */
    public DependencyRecorder(ReferenceResolver page) {
        this(page, null, new LinkedHashMap<>());
    }

    private DependencyRecorder(ReferenceResolver page, @Nullable String from, Map<Question, Object> answers) {
        this.page = page;
        this.from = from;
        this.answers = answers;
    }

    @Override
    public LinkTarget link(@Nullable String destination) {
        return (LinkTarget) answer(Kind.LINK, destination);
    }

    @Override
    public ImageTarget image(@Nullable String destination) {
        return (ImageTarget) answer(Kind.IMAGE, destination);
    }

    @Override
    public IncludedText text(@Nullable String destination) {
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
        return answers.computeIfAbsent(new Question(kind, from, destination), asked -> asked.ask(page));
    }

    /** In the order in which they were asked for, so that one about a page comes before those of its text. */
    public Map<Question, Object> answers() {
        return Collections.unmodifiableMap(answers);
    }
}
