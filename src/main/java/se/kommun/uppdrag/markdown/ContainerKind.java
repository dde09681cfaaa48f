package se.kommun.uppdrag.markdown;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.DidYouMean;

/** The kinds of boxes and their names in Markdown. */
enum ContainerKind {
    INFO("info"),
    IMPORTANT("viktigt"),
    STEPS("steg"),
    QUESTION("fråga"),
    CONTACT("kontakt"),
    SECTION("avsnitt"),
    FILM("film"),
    SOUND("ljud"),
    FAULTS("brister"),
    FORM("formulär", FormPresence.FORM),
    SERVICE("e-tjänst", FormPresence.SERVICE),
    NO_FORM("utan-formulär", FormPresence.NONE),
    UNKNOWN("");

    final String swedish;
    /** The form presence that the box is shown for; null for a box that is always shown. */
    final @Nullable FormPresence requiredPresence;

    ContainerKind(String swedish) {
        this(swedish, null);
    }

    ContainerKind(String swedish, @Nullable FormPresence requiredPresence) {
        this.swedish = swedish;
        this.requiredPresence = requiredPresence;
    }

    static ContainerKind named(String name) {
        return Stream.of(values()).filter(box -> normalize(box.swedish).equals(normalize(name))).findFirst().orElse(UNKNOWN);
    }

    /** Returns the kind whose name has the smallest edit distance to this one; never {@code UNKNOWN}. */
    static ContainerKind nearest(String name) {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN)).stream()
                .min(Comparator.comparingInt(box -> DidYouMean.distance(normalize(box.swedish), normalize(name)))).orElseThrow();
    }

    /** Normalizes a name: {@code fraga} and {@code Fråga} are equal. */
    static String normalize(String name) {
        return name.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a');
    }
}
