/**
 * The published site as a model: pages, URLs, translations, easy-to-read versions, redirects, and what the form receiver needs of
 * a site.
 *
 * <p>Uses {@code content}, {@code config}, {@code i18n}, {@code form}, {@code files} and {@code report}. Start reading at
 * {@link se.kommun.uppdrag.site.SiteIndex}.
 */
@NullMarked
package se.kommun.uppdrag.site;

import org.jspecify.annotations.NullMarked;
