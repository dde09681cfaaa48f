/**
 * What every part of the program reports: a {@link se.kommun.uppdrag.report.Problem} with place, severity and remedy, and the report formats (text, JSON, SARIF, HTML).
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.report.Problem}.
 */
@NullMarked
package se.kommun.uppdrag.report;

import org.jspecify.annotations.NullMarked;
