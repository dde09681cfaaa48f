/**
 * Receives the site's forms on this machine, behind a web server, and stores or mails what was sent.
 *
 * <p>Uses {@code form}, {@code http}, {@code config}, {@code i18n} and {@code site}. Start reading at {@link se.kommun.uppdrag.receive.FormReceiver}.
 */
@NullMarked
package se.kommun.uppdrag.receive;

import org.jspecify.annotations.NullMarked;
