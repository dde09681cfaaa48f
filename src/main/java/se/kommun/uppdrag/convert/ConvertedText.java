package se.kommun.uppdrag.convert;

import java.util.List;

/**
 * A foreign text as Markdown.
 *
 * @param markdown ends with a line end, unless it is empty
 * @param title the title of a whole document; empty if there is none, and for a part of one
 * @param description a summary of a whole document; empty if there is none
 * @param omitted what was left out, counted, in Swedish, such as {@code 2 bilder}
 * @param notes what the editor should look at, as Swedish sentences
 */
public record ConvertedText(String markdown, String title, String description, List<String> omitted, List<String> notes) {

    /** What was left out and what to look at, as Swedish sentences. Empty if there is nothing to say. */
    public String message() {
        StringBuilder message = new StringBuilder();
        if (!omitted.isEmpty()) {
            String last = omitted.get(omitted.size() - 1);
            message.append(omitted.size() == 1 ? last : String.join(", ", omitted.subList(0, omitted.size() - 1)) + " och " + last).append(" togs inte med.");
        }
        notes.forEach(note -> message.append(message.isEmpty() ? "" : " ").append(note));
        return message.toString();
    }
}
