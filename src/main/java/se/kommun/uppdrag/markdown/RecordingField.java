package se.kommun.uppdrag.markdown;

import java.util.Optional;
import java.util.stream.Stream;

/** A line {@code name: value} at the start of a box with a recording. */
enum RecordingField {
    FILE("fil", "film.mp4"),
    ADDRESS("adress", "https://www.exempel.se/film"),
    CAPTIONS("undertexter", "film.vtt"),
    POSTER("bild", "film.jpg"),
    LENGTH("längd", "2:35"),
    DESCRIBED("syntolkad", "film-syntolkad.mp4");

    final String swedish;
    /** A valid value. */
    final String example;

    RecordingField(String swedish, String example) {
        this.swedish = swedish;
        this.example = example;
    }

    /** A line as an editor can write it. */
    String line() {
        return swedish + ": " + example;
    }

    /** Returns the detail with a name, in any case; {@code langd} is accepted for {@code längd}. */
    static Optional<RecordingField> named(String name) {
        String wanted = ContainerKind.normalize(name);
        return Stream.of(values()).filter(detail -> ContainerKind.normalize(detail.swedish).equals(wanted)).findFirst();
    }
}
