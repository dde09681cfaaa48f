/**
 * Runs the rules on the pages of a site or of any folder with HTML files. This package and those below it do not depend on how
 * the site is built, and could be a library.
 *
 * <p>Uses {@code report}, {@code files} and the packages below it. Start reading at {@link se.kommun.uppdrag.check.Checker}.
 */
@NullMarked
package se.kommun.uppdrag.check;

import org.jspecify.annotations.NullMarked;
