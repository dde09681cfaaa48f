package se.kommun.uppdrag.check.protocol;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.uppdrag.check.DocumentFiles;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.check.rules.Inventory;

/**
 * A review protocol of a site.
 *
 * @param site its name or address
 * @param pages what its pages have
 * @param documents paths of its documents
 * @param allRead whether every page was read in full
 * @param assessments what the program knows of each requirement, in the order of the work
 */
public record Protocol(String site, Inventory pages, List<String> documents, boolean allRead, List<Assessment> assessments, ReviewAnswers answers) {

    /**
     * The protocol of a check.
     *
     * @param pages what the pages of the check have
     */
    static Protocol of(String site, FolderCheck.Result result, Inventory pages, ReviewAnswers answers) {
        List<String> documents = result.files().stream().filter(file -> DocumentFiles.isDocument(Path.of(file))).toList();
        boolean allRead = result.problems().stream().noneMatch(problem -> FolderCheck.isAboutUnreadFile(problem.rule()));
        Stream<Requirement> requirements = Stream.of(RequirementTable.ofPages(), documents.isEmpty() ? List.<Requirement>of() : RequirementTable.ofDocuments()).flatMap(Collection::stream);
        return new Protocol(site, pages, documents, allRead,
                requirements.map(requirement -> Assessment.of(requirement, result.problems(), pages, allRead)).toList(), answers);
    }

    /** What a person has chosen, else what the program has decided; empty if neither has. */
    Optional<ReviewResult> result(Assessment assessment) {
        return answers.to(assessment.requirement()).result().or(assessment::decided);
    }

    /** The assessments with a result. */
    List<Assessment> with(ReviewResult result) {
        return assessments.stream().filter(assessment -> result(assessment).filter(result::equals).isPresent()).toList();
    }

    /** The number of requirements that the program has decided so. */
    long decided(ReviewResult result) {
        return assessments.stream().filter(assessment -> assessment.decided().filter(result::equals).isPresent()).count();
    }
}
