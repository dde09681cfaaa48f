package se.kommun.uppdrag.publish;

/**
 * A page that was published.
 *
 * @param address its path in the published folder, such as {@code om/lss.html}
 * @param file the path of its source, such as {@code content/om/lss.md}
 * @param source the SHA-256 digest of its source, in hexadecimal
 * @param title its title
 */
public record PublishedPage(String address, String file, String source, String title) {}
