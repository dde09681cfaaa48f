/**
 * The {@link se.kommun.uppdrag.report.Problem} that every part of the program reports, with location, severity and remedy, and the report formats (text, JSON, SARIF, HTML).
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.report.Problem}.
 */
@NullMarked
package se.kommun.uppdrag.report;

import org.jspecify.annotations.NullMarked;
