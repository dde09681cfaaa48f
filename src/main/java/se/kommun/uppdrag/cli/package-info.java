/**
 * The command line: one class per command, exit status, terminal output.
 *
 * <p>May use every package. Start reading at {@link se.kommun.uppdrag.cli.Main}.
 */
package se.kommun.uppdrag.cli;
