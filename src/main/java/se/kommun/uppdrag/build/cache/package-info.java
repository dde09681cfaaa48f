/**
 * The cache of incremental builds: pages with the digests of all their inputs, in memory for the preview, on disk for a build.
 *
 * <p>Uses {@code check}, {@code markdown}, {@code pdf}, {@code template}, {@code content}, {@code config}, {@code report} and {@code files}.
 * Start reading at {@link se.kommun.uppdrag.build.cache.BuildCache}.
 */
@NullMarked
package se.kommun.uppdrag.build.cache;

import org.jspecify.annotations.NullMarked;
