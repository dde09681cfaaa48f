/**
 * What the preview's server and the receiver's have in common: answers, limits for what is sent to them, and their threads. Uses nothing
 * else of the program. Start with {@link se.kommun.uppdrag.http.HttpResponses}.
 */
@NullMarked
package se.kommun.uppdrag.http;

import org.jspecify.annotations.NullMarked;
