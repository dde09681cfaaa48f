package se.kommun.uppdrag.bake;

import java.util.Map;

/**
 * What a page was made of, besides what all pages of a build share.
 *
 * @param source of its source file
 * @param answers what its text asked of its surroundings, and the digest of what it was told
 * @param variables what its template asked for, and the digest of what it got; without the one that is made of the page alone
 */
record Recipe(Digest source, Map<RecordedLinks.Question, Digest> answers, Map<String, Digest> variables) {}
