/**
 * Divides running text into sentences and words; readability, abbreviations, white space.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.check.text.Tokenizer}.
 */
@NullMarked
package se.kommun.uppdrag.check.text;

import org.jspecify.annotations.NullMarked;
