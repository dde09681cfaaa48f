/**
 * The review protocol: each requirement of EN 301 549 for a website, what the program has decided of it, and fields for the person who reviews the
 * rest; as a page to fill in, as EARL for W3C's WCAG-EM Report Tool, and as parts of an accessibility statement. Uses {@code check}, {@code check.rules}, {@code files} and
 * {@code report}. Start reading at {@link se.kommun.uppdrag.check.protocol.Protocol}.
 */
@NullMarked
package se.kommun.uppdrag.check.protocol;

import org.jspecify.annotations.NullMarked;
