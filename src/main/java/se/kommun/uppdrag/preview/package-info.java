/**
 * The preview server on this machine: the site with drafts and live reload. The pages of the editor are in {@code editor.web}.
 *
 * <p>Uses {@code build}, {@code editor}, {@code editor.web}, {@code http}, {@code template}, {@code config}, {@code content}, {@code files} and {@code report}. Start reading at {@link se.kommun.uppdrag.preview.Preview}.
 */
@NullMarked
package se.kommun.uppdrag.preview;

import org.jspecify.annotations.NullMarked;
