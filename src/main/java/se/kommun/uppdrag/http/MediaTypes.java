package se.kommun.uppdrag.http;

import java.util.Locale;
import java.util.Map;

/** The media types of the files that web sites have. */
public final class MediaTypes {

    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", HttpResponses.HTML), Map.entry("htm", HttpResponses.HTML),
            Map.entry("xhtml", "application/xhtml+xml"), Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", SCRIPT), Map.entry("mjs", SCRIPT),
            Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("ics", "text/calendar; charset=utf-8"), Map.entry("vtt", "text/vtt; charset=utf-8"), Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"), Map.entry("xml", "application/xml"), Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"), Map.entry("avif", "image/avif"), Map.entry("ico", "image/x-icon"), Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"),
            Map.entry("wav", "audio/wav"), Map.entry("mp4", "video/mp4"), Map.entry("webm", "video/webm"), Map.entry("ogg", "audio/ogg"), Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"), Map.entry("pdf", "application/pdf"),
            Map.entry("docx", OPEN_XML + "wordprocessingml.document"), Map.entry("xlsx", OPEN_XML + "spreadsheetml.sheet"),
            Map.entry("pptx", OPEN_XML + "presentationml.presentation"), Map.entry("odt", OPEN_DOCUMENT + "text"),
            Map.entry("ods", OPEN_DOCUMENT + "spreadsheet"), Map.entry("odp", OPEN_DOCUMENT + "presentation"));

    private MediaTypes() {}

    /** The media type for the extension of a file's name; that of unknown bytes for one that is not known. */
    public static String of(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }
}
