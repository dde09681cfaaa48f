/** Reads files of which nothing is known but their path, creates directories that Git ignores, and deletes directories. Start with {@link se.kommun.uppdrag.files.RegularFiles}. */
package se.kommun.uppdrag.files;
