package se.kommun.uppdrag.markdown;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a box with a recording plays. */
enum RecordingKind {
    FILM("video", Map.of("mp4", "video/mp4", "webm", "video/webm"), EnumSet.of(RecordingField.CAPTIONS, RecordingField.POSTER, RecordingField.LENGTH),
            EnumSet.of(RecordingField.DESCRIBED), RendererText.FILM_OPEN, RendererText.FILM_DOWNLOAD, RendererText.FILM_TEXT),
    SOUND("audio", Map.of("mp3", "audio/mpeg", "m4a", "audio/mp4"), EnumSet.of(RecordingField.LENGTH),
            EnumSet.noneOf(RecordingField.class), RendererText.SOUND_OPEN, RendererText.SOUND_DOWNLOAD, RendererText.SOUND_TEXT);

    /** The HTML element that plays it. */
    final String element;
    /** The media types that all browsers play, by file extension. */
    final Map<String, String> types;
    /** The details that the box must have, beside one that says where the recording is. */
    final Set<RecordingField> required;
    final Set<RecordingField> optional;
    /** Start of a link to the recording on another site. */
    final RendererText open;
    /** Start of a link to the file itself. */
    final RendererText download;
    /** Title of the transcript. */
    final RendererText transcript;

    RecordingKind(String element, Map<String, String> types, Set<RecordingField> required, Set<RecordingField> optional, RendererText open,
            RendererText download, RendererText transcript) {
        this.element = element;
        this.types = types;
        this.required = required;
        this.optional = optional;
        this.open = open;
        this.download = download;
        this.transcript = transcript;
    }

    /** Returns whether the box can have a detail. */
    boolean has(RecordingField detail) {
        return detail == RecordingField.FILE || detail == RecordingField.ADDRESS || required.contains(detail) || optional.contains(detail);
    }
}
