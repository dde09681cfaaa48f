/** Reads files of which nothing is known but their path, and deletes directories. Start with {@link se.kommun.uppdrag.files.RegularFiles}. */
package se.kommun.uppdrag.files;
