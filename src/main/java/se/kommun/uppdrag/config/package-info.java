/**
 * Reads and validates {@code jbake.properties}.
 *
 * <p>Uses {@code report}. Start reading at {@link se.kommun.uppdrag.config.SettingsReader}.
 */
package se.kommun.uppdrag.config;
