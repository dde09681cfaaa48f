/**
 * Publishes a built site without Git: to a folder, to a zip file, or with a command of the site's own. Only what differs is sent, in an
 * order in which visitors never meet a broken page, and a manifest in the target says what was sent.
 *
 * <p>Uses {@code build}, {@code config}, {@code content}, {@code files} and {@code report}. Start reading at
 * {@link se.kommun.uppdrag.publish.SitePublication}.
 */
@NullMarked
package se.kommun.uppdrag.publish;

import org.jspecify.annotations.NullMarked;
