package se.kommun.uppdrag.build.cache;

import java.util.Map;
import se.kommun.uppdrag.content.FrontMatter;
import se.kommun.uppdrag.files.Digest;

/**
 * The front matter of a source file without problems, so that the next build need not parse it.
 *
 * @param schema the digest of the site's language and of the content model
 * @param source the digest of the bytes of the file
 * @param fields by key, in the order of the file
 */
public record CachedSource(Digest schema, Digest source, Map<String, FrontMatter.Field> fields) {

    boolean isUpToDate(Digest schemaNow, Digest sourceNow) {
        return schema.equals(schemaNow) && source.equals(sourceNow);
    }
}
