/**
 * The command line: one class per command, exit status, terminal output.
 *
 * <p>May use every package. Start reading at {@link se.kommun.uppdrag.cli.Main}.
 */
@NullMarked
package se.kommun.uppdrag.cli;

import org.jspecify.annotations.NullMarked;
