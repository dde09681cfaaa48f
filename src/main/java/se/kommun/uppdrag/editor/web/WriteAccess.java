package se.kommun.uppdrag.editor.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.function.Predicate;

/**
 * Decides which requests may write.
 *
 * @param token what this server's pages send with writing requests
 * @param mayWrite whether a request comes from such a page
 */
public record WriteAccess(String token, Predicate<HttpExchange> mayWrite) {}
