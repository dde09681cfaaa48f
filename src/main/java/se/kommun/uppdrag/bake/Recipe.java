package se.kommun.uppdrag.bake;

import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.cache.Digest;

/**
 * What a page was made of, besides what all pages of a build share.
 *
 * @param source of its source file
 * @param questions what its text asked of its surroundings, in that order
 * @param answers of all that it was told
 * @param variables what its template asked for, and the digest of what it got; without the one that is made of the page alone
 */
record Recipe(Digest source, List<RecordedAnswers.Question> questions, Digest answers, Map<String, Digest> variables) {}
