/**
 * Receives the site's forms on this machine, behind a web server, stores the submissions and sends them as mail.
 *
 * <p>Uses {@code form}, {@code http}, {@code config}, {@code files}, {@code i18n}, {@code report}, {@code site} and {@code template}.
 * Start reading at {@link se.kommun.uppdrag.receive.FormReceiver}.
 */
@NullMarked
package se.kommun.uppdrag.receive;

import org.jspecify.annotations.NullMarked;
