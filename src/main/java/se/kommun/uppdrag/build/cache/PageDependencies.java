package se.kommun.uppdrag.build.cache;

import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.files.Digest;

/**
 * Everything that a rendered page depends on. A page whose dependencies have the same digests now would be rendered the same.
 *
 * @param globalInputs of what all pages depend on; see {@link GlobalInputs}
 * @param source of the source file
 * @param questions what the page's text asked of its surroundings, in that order
 * @param answers of all answers to them
 * @param variables the template variables that were read, each with the digest of its value; without the one that depends on
 *     the source file alone
 */
public record PageDependencies(Digest globalInputs, Digest source, List<DependencyRecorder.Question> questions, Digest answers,
                               Map<String, Digest> variables) {}
