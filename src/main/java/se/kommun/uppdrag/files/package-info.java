/**
 * Files and digests: regular files of which only the path is known, durable writes, directories that Git ignores, and values cached by the digest of their inputs.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.files.RegularFiles} and {@link se.kommun.uppdrag.files.Digest}.
 */
@NullMarked
package se.kommun.uppdrag.files;

import org.jspecify.annotations.NullMarked;
