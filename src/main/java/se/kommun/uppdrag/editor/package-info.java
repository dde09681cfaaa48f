/**
 * Edits source files and leaves unchanged parts byte for byte: edit sessions, drafts that survive a restart, renames, publishing through Git. Does not depend on HTTP.
 *
 * <p>Uses {@code content}, {@code config}, {@code convert}, {@code files}, {@code asset.image} and {@code report}. Start reading at {@link se.kommun.uppdrag.editor.EditingService}.
 */
@NullMarked
package se.kommun.uppdrag.editor;

import org.jspecify.annotations.NullMarked;
