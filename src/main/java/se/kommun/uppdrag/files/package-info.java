/** Reads files of which nothing is known but their path. Start with {@link se.kommun.uppdrag.files.RegularFiles}. */
package se.kommun.uppdrag.files;
