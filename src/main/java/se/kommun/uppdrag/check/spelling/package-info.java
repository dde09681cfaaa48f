/**
 * Checks the spelling of Swedish words with a dictionary and the site's own word list.
 *
 * <p>Uses {@code check.text}, {@code files} and {@code report}. Start reading at {@link se.kommun.uppdrag.check.spelling.Spelling}.
 */
@NullMarked
package se.kommun.uppdrag.check.spelling;

import org.jspecify.annotations.NullMarked;
