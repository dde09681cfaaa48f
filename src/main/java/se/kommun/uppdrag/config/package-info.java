/**
 * Reads and validates {@code jbake.properties}.
 *
 * <p>Uses {@code form}, {@code files} and {@code report}. Start reading at {@link se.kommun.uppdrag.config.SettingsReader}.
 */
@NullMarked
package se.kommun.uppdrag.config;

import org.jspecify.annotations.NullMarked;
