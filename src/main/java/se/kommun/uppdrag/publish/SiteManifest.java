package se.kommun.uppdrag.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was published: the files by path with the SHA-256 digests of their content, and the pages. It is stored in the target. Immutable.
 *
 * @param site the URL of the site that the files belong to
 * @param files the digest in hexadecimal of each file; {@link #UNKNOWN} for one that was being written when a transfer broke
 */
public record SiteManifest(String site, Map<String, String> files, List<PublishedPage> pages) {

    /** The digest of a file that may be the old or the new one, or missing. */
    static final String UNKNOWN = "?";

    public SiteManifest {
        files = Map.copyOf(files);
        pages = List.copyOf(pages);
    }

    /** The manifest of a target where nothing is published. */
    static SiteManifest empty(String site) {
        return new SiteManifest(site, Map.of(), List.of());
    }

    /** Parses a manifest; empty if it is none, or if it names a file outside the target. */
    static Optional<SiteManifest> parse(byte[] bytes) {
        return SiteManifestFormat.parse(bytes);
    }

    byte[] bytes() {
        return SiteManifestFormat.bytes(this);
    }
}
