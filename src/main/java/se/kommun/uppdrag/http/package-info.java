/**
 * Shared by all servers of the program: responses, media types, reading requests with limits, and threads.
 *
 * <p>Uses no other package of the program. Start reading at {@link se.kommun.uppdrag.http.HttpResponses}.
 */
@NullMarked
package se.kommun.uppdrag.http;

import org.jspecify.annotations.NullMarked;
