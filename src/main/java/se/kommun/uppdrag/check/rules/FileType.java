package se.kommun.uppdrag.check.rules;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Determines the file type of a URL from its extension. */
final class FileType {

    private static final Pattern EXTENSION = Pattern.compile("[^?#]*+(?<=\\.([^./?#]{1,5}))");

    private FileType() {}

    /** The extension of the URL's path in lower case; empty if there is none, or if it is longer than five characters. */
    static String of(String address) {
        Matcher extension = EXTENSION.matcher(address);
        return extension.lookingAt() ? extension.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
