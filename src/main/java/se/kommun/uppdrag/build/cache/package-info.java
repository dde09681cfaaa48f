/**
 * The cache of an incremental build: pages and PDF files with all that they depend on, in memory for the preview, on disk for a build.
 *
 * <p>Start reading at {@link se.kommun.uppdrag.build.cache.BuildCache}.
 */
@NullMarked
package se.kommun.uppdrag.build.cache;

import org.jspecify.annotations.NullMarked;
