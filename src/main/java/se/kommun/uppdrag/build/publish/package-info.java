/**
 * Publishes a folder in one step: staging folder, locks, exchange with the published folder.
 *
 * <p>Uses {@code build.cache}, {@code output} and {@code files}. Start reading at {@link se.kommun.uppdrag.build.publish.OutputFolder}.
 */
@NullMarked
package se.kommun.uppdrag.build.publish;

import org.jspecify.annotations.NullMarked;
