package se.kommun.uppdrag.build.cache;

import java.util.List;
import java.util.Map;
import se.kommun.uppdrag.files.Digest;

/**
 * The inputs of a rendered page. A page is up to date if all of them have the same digests now.
 *
 * @param globalInputs the digest of the inputs that all pages share; see {@link GlobalInputs}
 * @param source the digest of the source file
 * @param questions what the page's text asked of its resolver, in that order
 * @param answers the digest of all answers to the questions
 * @param variables the template variables that were read, each with the digest of its value; without {@code page}, which depends only on the
 *     source file and the settings
 */
public record PageDependencies(Digest globalInputs, Digest source, List<DependencyRecorder.Question> questions, Digest answers,
                               Map<String, Digest> variables) {}
