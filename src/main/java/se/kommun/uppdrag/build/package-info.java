/**
 * The build pipeline: plans the site, renders and checks each page, and writes it into a folder or into memory.
 *
 * <p>May use all packages but {@code cli}, {@code editor}, {@code http}, {@code jbake}, {@code preview} and {@code receive}. Start reading at
 * {@link se.kommun.uppdrag.build.SiteBuild}, the pipeline; {@link se.kommun.uppdrag.build.DiskBuild} and
 * {@link se.kommun.uppdrag.build.IncrementalSite} run it.
 */
@NullMarked
package se.kommun.uppdrag.build;

import org.jspecify.annotations.NullMarked;
