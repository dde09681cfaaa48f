/**
 * The one model of running text: a text is tokenised once into sentences and words with their places, which everything that
 * reads text builds on. Start at {@link se.kommun.uppdrag.check.text.Tokenizer}. Uses nothing else of ours.
 */
package se.kommun.uppdrag.text;
