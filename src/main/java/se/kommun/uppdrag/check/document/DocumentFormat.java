package se.kommun.uppdrag.check.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The format of a document file, by the extension of its name. */
public enum DocumentFormat {
    PDF(Set.of("pdf")),
    /** A file of a word processor, spreadsheet or presentation program. It is not opened. */
    OFFICE(Set.of("doc", "docm", "docx", "dot", "dotx", "odp", "ods", "odt", "ott", "pages", "pps", "ppsx", "ppt", "pptm", "pptx", "rtf", "xls", "xlsb",
            "xlsm", "xlsx"));

    private final Set<String> extensions;

    DocumentFormat(Set<String> extensions) {
        this.extensions = extensions;
    }

    /** The format of a file; empty if it is no document. */
    public static Optional<DocumentFormat> of(String name) {
        String extension = extension(name);
        for (DocumentFormat format : values()) {
            if (format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The extension of a file name in lower case, without the full stop. */
    public static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
