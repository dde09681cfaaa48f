/**
 * The published site as a model: which pages there are, their URLs, translations, easy-to-read versions, redirects, and which page stands for which form.
 *
 * <p>Uses {@code content}, {@code config}, {@code i18n} and {@code report}. Start reading at {@link se.kommun.uppdrag.site.SiteIndex}.
 */
@NullMarked
package se.kommun.uppdrag.site;

import org.jspecify.annotations.NullMarked;
