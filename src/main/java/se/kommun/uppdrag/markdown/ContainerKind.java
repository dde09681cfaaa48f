package se.kommun.uppdrag.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.report.EditDistance;

/** The kinds of box, and what they are called in Markdown. */
enum ContainerKind {
    INFO("info"),
    IMPORTANT("viktigt"),
    STEPS("steg"),
    QUESTION("fråga"),
    CONTACT("kontakt"),
    SECTION("avsnitt"),
    FORM("formulär"),
    SERVICE("e-tjänst"),
    NO_FORM("utan-formulär"),
    UNKNOWN("");

    final String swedish;

    ContainerKind(String swedish) {
        this.swedish = swedish;
    }

    /** The way of telling one's interest that the box is about; null for a box that readers always see. */
    @Nullable FormPresence onlyWith() {
        return switch (this) {
            case FORM -> FormPresence.FORM;
            case SERVICE -> FormPresence.SERVICE;
            case NO_FORM -> FormPresence.NONE;
            default -> null;
        };
    }

    static ContainerKind named(String name) {
        String plain = plain(name);
        for (ContainerKind box : values()) {
            if (plain(box.swedish).equals(plain)) {
                return box;
            }
        }
        return UNKNOWN;
    }

    /** The kind whose name is most like this one. */
    static ContainerKind nearest(String name) {
        ContainerKind nearest = INFO;
        int least = Integer.MAX_VALUE;
        for (ContainerKind box : values()) {
            int distance = EditDistance.between(plain(box.swedish), plain(name));
            if (box != UNKNOWN && distance < least) {
                nearest = box;
                least = distance;
            }
        }
        return nearest;
    }

    /** {@code fraga} and {@code Fråga} are one name. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a');
    }
}
