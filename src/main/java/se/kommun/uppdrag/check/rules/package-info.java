/**
 * The rules that check one page ({@link se.kommun.uppdrag.check.rules.Rule}), the whole site ({@link se.kommun.uppdrag.check.rules.SiteRule})
 * or one document file ({@link se.kommun.uppdrag.check.rules.DocumentRule}).
 *
 * <p>Uses {@code check.accessibility}, {@code check.css}, {@code check.document}, {@code check.html}, {@code check.text}, {@code check.spelling}, {@code files} and
 * {@code report}. Start reading at {@link se.kommun.uppdrag.check.rules.Rules}.
 */
@NullMarked
package se.kommun.uppdrag.check.rules;

import org.jspecify.annotations.NullMarked;
