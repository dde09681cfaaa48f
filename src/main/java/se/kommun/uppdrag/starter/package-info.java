/**
 * A new site: settings, first pages and what a repository needs.
 *
 * <p>Uses {@code content}. Start reading at {@link se.kommun.uppdrag.starter.StarterSite}.
 */
@NullMarked
package se.kommun.uppdrag.starter;

import org.jspecify.annotations.NullMarked;
