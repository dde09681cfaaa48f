/**
 * Runs the rules over the pages of a site or of any folder of HTML. This package and those below it know nothing of how the site is made, and could be a library of their own.
 *
 * <p>Uses {@code report} and the packages below it. Start reading at {@link se.kommun.uppdrag.check.Checker}.
 */
@NullMarked
package se.kommun.uppdrag.check;

import org.jspecify.annotations.NullMarked;
