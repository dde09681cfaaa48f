package se.kommun.uppdrag.preview;

import com.sun.net.httpserver.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the browser says about where a request comes from (W3C, Fetch Metadata Request Headers). Older browsers say nothing.
 *
 * @param site how the origins of the page and of the request relate
 * @param destination what the response is used for
 */
record FetchMetadata(@Nullable String site, @Nullable String mode, @Nullable String destination) {

    static FetchMetadata of(Headers headers) {
        return new FetchMetadata(headers.getFirst("Sec-Fetch-Site"), headers.getFirst("Sec-Fetch-Mode"), headers.getFirst("Sec-Fetch-Dest"));
    }

    /** Whether another site made the request by a script, frame or image. Following a link is allowed. */
    boolean isCrossSite() {
        boolean other = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean link = "navigate".equals(mode) && (destination == null || destination.equals("document"));
        return other && !link;
    }

    /** Whether a page of the same origin made the request, or the browser does not say. */
    boolean mayBeSameOrigin() {
        return site == null || site.equals("same-origin");
    }
}
