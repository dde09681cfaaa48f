/**
 * Changes the sources for an editor, byte for byte: sessions, drafts that survive a restart, renames, publishing through Git. Knows nothing of HTTP.
 *
 * <p>Uses {@code content}, {@code config} and {@code report}. Start reading at {@link se.kommun.uppdrag.editor.EditingService}.
 */
@NullMarked
package se.kommun.uppdrag.editor;

import org.jspecify.annotations.NullMarked;
