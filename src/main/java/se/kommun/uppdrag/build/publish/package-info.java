/**
 * Publishes a folder in one step: staging folder, locks, exchange with the published folder.
 *
 * <p>Start reading at {@link se.kommun.uppdrag.build.publish.OutputFolder}.
 */
package se.kommun.uppdrag.build.publish;
