package se.kommun.uppdrag.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.editor.HeaderForm;

/**
 * The model of the template {@code editor.ftl}.
 *
 * @param file the source, such as {@code content/ledsagare.md}
 * @param name the page's path in the editor's addresses, such as {@code ledsagare}
 * @param title the page's title
 * @param address the page's address on the site, such as {@code ledsagare.html}
 * @param base the hash of the file that the text is based on
 * @param token the token that writing requests need, see {@link RequestGuard}
 * @param form null if the header can only be shown as text
 * @param header the header as text, without the lines of hyphens
 * @param body the text after the header
 * @param bodyLine the line number of the body's first line in the file, from 1
 * @param unsaved whether the text is a draft
 * @param conflict whether the file has changed since the draft was begun
 * @param pages the site's other pages, as link targets
 * @param rename whether the page's address may be changed
 * @param canPublish whether the site has a branch to publish to
 * @param branch the branch, or empty
 * @param status the first text of the status line
 * @param lang the language code of the text
 * @param outdated null if the page is not a translation, or is an up-to-date one
 */
record EditorModel(@Nullable String file, String name, String title, String address, String base, String token, @Nullable List<HeaderForm.Group> form,
                   String header, String body, int bodyLine, boolean unsaved, boolean conflict, List<Link> pages, boolean rename,
                   boolean canPublish, String branch, String status, String lang, @Nullable Outdated outdated) {

    /**
     * A link target.
     *
     * @param href the target relative to this page, such as {@code om-lss.md}
     */
    record Link(String title, String href) {}

    /**
     * How the Swedish page has changed since this page was translated.
     *
     * @param original the Swedish page's source
     * @param edit the address of its editor page
     * @param version the value for {@code source_version} when this page is up to date
     * @param lines the difference; the kinds are {@code same}, {@code removed}, {@code added} and {@code gap}
     * @param reason why there are no lines, in Swedish, or empty
     */
    record Outdated(String original, String edit, String version, List<Line> lines, String reason) {}

    record Line(String kind, String text) {}
}
