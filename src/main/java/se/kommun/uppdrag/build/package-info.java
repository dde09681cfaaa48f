/**
 * Drives the pipeline: plans the site, renders and checks each page, and writes it into a folder or into memory.
 *
 * <p>May use everything but {@code editor}, {@code preview}, {@code receive} and {@code cli}. Start reading at {@link se.kommun.uppdrag.build.DiskBuild}.
 */
@NullMarked
package se.kommun.uppdrag.build;

import org.jspecify.annotations.NullMarked;
