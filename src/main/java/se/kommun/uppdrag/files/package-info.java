/**
 * Files and digests: reading regular files and resources, durable and atomic writes, directories that Git ignores, and caches
 * of values computed from files.
 *
 * <p>Uses no other package. Start reading at {@link se.kommun.uppdrag.files.RegularFiles} and
 * {@link se.kommun.uppdrag.files.Digest}.
 */
@NullMarked
package se.kommun.uppdrag.files;

import org.jspecify.annotations.NullMarked;
