package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingRendererTest {

    @Test
    void anOwnFilmHasItsPlayerItsLengthAndItsText() {
        assertEquals("""
                <figure class="media">
                <video controls preload="none" aria-label="En dag" width="640" height="480" poster="../%C3%A5%20&amp;,-800.webp"><source src="dag.mp4" type="video/mp4">\
                <track kind="captions" default src="dag.vtt" srclang="sv-SE" label="CAPTIONS"></video>
                <figcaption><p class="media-title">En <em>dag</em></p>
                <p>MEDIA_LENGTH: 2 min 35 s</p>
                <p><a href="dag.mp4">FILM_DOWNLOAD: En dag</a></p>
                <p><a href="dag-syntolkad.webm">FILM_DESCRIBED: En dag</a></p>
                </figcaption>
                <details class="question" id="film-text-en-dag"><summary>FILM_TEXT: En dag</summary><div class="answer">
                <p>Hej.</p>
                <ul>
                <li>a</li>
                </ul>
                </div></details>
                </figure>""", Site.html("::: film En *dag*", "fil: dag.mp4", "undertexter: dag.vtt", "bild: smaller.png", "Langd: 2:35",
                "syntolkad: dag-syntolkad.webm", "", "Hej.", "", "- a", ":::"));
    }

    @Test
    void aFilmOnAnotherSiteIsALinkWithAPicture() {
        assertEquals("""
                <figure class="media">
                <a class="external" href="https://film.example.se/1"><img src="dag.jpg" alt="" width="640" height="480" decoding="async">FILM_OPEN: En dag\
                <span class="visually-hidden"> (länk till annan webbplats)</span></a>
                <figcaption><p>MEDIA_LENGTH: 1 min</p>
                <p>FILM_CAPTIONED</p>
                </figcaption>
                <details class="question" id="film-text-en-dag"><summary>FILM_TEXT: En dag</summary><div class="answer">
                <p>Hej.</p>
                </div></details>
                </figure>""", Site.html("::: film En dag", "adress: https://film.example.se/1", "undertexter: ja", "bild: dag.jpg", "längd: 1:00", "", "Hej.", ":::"));
    }

    @Test
    void soundNeedsNoPictureAndNoCaptions() {
        assertEquals("""
                <figure class="media">
                <audio controls preload="none" aria-label="Intervju"><source src="intervju.m4a" type="audio/mp4"></audio>
                <figcaption><p class="media-title">Intervju</p>
                <p>MEDIA_LENGTH: 62 min 5 s</p>
                <p><a href="intervju.m4a">SOUND_DOWNLOAD: Intervju</a></p>
                </figcaption>
                <details class="question" id="sound-text-intervju"><summary>SOUND_TEXT: Intervju</summary><div class="answer">
                <p>Hej.</p>
                </div></details>
                </figure>""", Site.html("::: ljud Intervju", "fil: intervju.m4a", "längd: 1:02:05", "", "Hej.", ":::"));
        assertEquals(List.of(), Site.problems("::: ljud Intervju", "adress: https://ljud.example.se/1", "längd: 0:30", "", "Hej.", ":::"));
    }

    @Test
    void everythingThatIsMissingIsSaid() {
        assertEquals(List.of("1:1 media-detail-missing", "1:1 media-detail-missing", "1:1 media-detail-missing", "1:1 media-source", "1:1 media-without-name",
                "1:1 media-without-transcript"), Site.problems("::: film", ":::"));
        assertEquals("content/x.md:1:1: fel [media-detail-missing] Rutan film saknar raden undertexter. Skriv till exempel undertexter: ja.",
                Site.of("::: film A", "adress: https://film.example.se/1", "bild: a.jpg", "längd: 1:00", "", "Hej.", ":::").problems.get(0).toString());
    }

    @Test
    void aLineThatIsNoDetailIsReportedWhereItStands() {
        assertEquals(List.of("3:1 media-detail-unknown", "4:1 media-detail-unknown", "5:1 media-detail-duplicate", "6:1 media-line", "7:3 media-detail-empty"),
                Site.problems("::: ljud A", "fil: a.mp3", "längt: 1:00", "undertexter: a.vtt", "fil: b.mp3", "Hej.", "  längd:", "", "Hej.", ":::"));
        assertEquals("Menade du längd?", Site.of("::: ljud A", "fil: a.mp3", "längt: 1:00", "", "Hej.", ":::").problems.get(0).fix());
    }

    @Test
    void aValueThatIsWrongIsReportedWhereItStands() {
        assertEquals(List.of("2:6 media-file-type", "3:14 captions-file-type", "4:7 image-missing", "5:8 media-length", "6:12 media-file-type"),
                Site.problems("::: film A", "fil: a.avi", "undertexter: a.srt", "bild: finns-inte.png", "längd: två", "syntolkad: a.mov", "", "Hej.", ":::"));
        assertEquals(List.of("2:9 media-address", "3:14 captions-elsewhere"),
                Site.problems("::: film A", "adress: a.mp4", "undertexter: a.vtt", "bild: a.png", "längd: 1:00", "", "Hej.", ":::"));
        assertEquals(List.of("1:1 media-source", "4:14 lank-saknas", "6:8 media-length"),
                Site.problems("::: film A", "fil: a.mp4", "adress: https://example.se", "undertexter: finns-inte.vtt", "bild: a.png", "längd: 0:00", "", "Hej.", ":::"));
        assertEquals(List.of("2:6 media-file-type"), Site.problems("::: ljud A", "fil: https://example.se/a.ogg", "längd: 1:00", "", "Hej.", ":::"));
    }

    @Test
    void theTextOfAFaultyBoxIsCheckedToo() {
        assertEquals(List.of("2:6 media-file-type", "5:1 lank-saknas"), Site.problems("::: ljud A", "fil: a.avi", "längd: 1:00", "", "[b](finns-inte.md)", ":::"));
    }

    @Test
    void noOtherBoxStandsInTheTextAndNoRecordingInACallout() {
        assertEquals(List.of("5:1 box-nested"), Site.problems("::: ljud A", "fil: a.mp3", "längd: 1:00", "", "::: info", "Hej.", ":::", ":::"));
        assertEquals(List.of("2:1 box-nested"), Site.problems("::: info", "::: ljud A", "fil: a.mp3", "längd: 1:00", "", "Hej.", ":::", ":::"));
        assertEquals(List.of(), Site.problems("::: fråga A?", "::: ljud A", "fil: a.mp3", "längd: 1:00", "", "Hej.", ":::", ":::"));
    }
}
