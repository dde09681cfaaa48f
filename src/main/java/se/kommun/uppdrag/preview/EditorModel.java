package se.kommun.uppdrag.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.editor.HeaderForm;

/**
 * What {@code editor.ftl} shows.
 *
 * @param file such as {@code content/ledsagare.md}
 * @param name the page's path in the editor's addresses, such as {@code ledsagare}
 * @param title the page's
 * @param address of the page on the site, such as {@code ledsagare.html}
 * @param base the hash of the file that the text was written on
 * @param token the word that writing needs
 * @param form null when the header must be shown as text
 * @param header that text, without its lines of hyphens
 * @param body the text after the header
 * @param bodyLine the line in the file of the body's first line
 * @param unsaved whether the text is one that was written before and not saved
 * @param conflict whether the file has been changed since that text was written
 * @param pages the site's pages, for links
 * @param rename whether the page's address may be changed
 * @param canPublish whether the site has a branch to publish on
 * @param branch that branch, or empty
 * @param status what to say first in the line of status
 * @param lang the code of the text's language
 * @param outdated null when the page is no translation, or follows its Swedish page
 */
record EditorModel(@Nullable String file, String name, String title, String address, String base, String token, @Nullable List<HeaderForm.Group> form,
                   String header, String body, int bodyLine, boolean unsaved, boolean conflict, List<Link> pages, boolean rename,
                   boolean canPublish, String branch, String status, String lang, @Nullable Outdated outdated) {

    /**
     * A page that a link may lead to.
     *
     * @param href the link from this page, such as {@code om-lss.md}
     */
    record Link(String title, String href) {}

    /**
     * How the Swedish page has changed since this page was translated.
     *
     * @param original its file
     * @param edit where it is edited
     * @param version what this page should say once it follows
     * @param lines each with its kind: {@code same}, {@code removed}, {@code added} or {@code gap}
     * @param reason why there are none, or empty
     */
    record Outdated(String original, String edit, String version, List<Line> lines, String reason) {}

    record Line(String kind, String text) {}
}
