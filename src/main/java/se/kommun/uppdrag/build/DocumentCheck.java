package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kommun.uppdrag.check.Checker;
import se.kommun.uppdrag.check.DocumentFiles;
import se.kommun.uppdrag.report.Problem;

/** Checks one document before it is put on the site. */
public final class DocumentCheck {

    private DocumentCheck() {}

    /**
     * The problems of a document.
     *
     * @param file its name says what kind of document it is
     */
    public static List<Problem> of(Path file) {
        List<Problem> problems = new ArrayList<>();
        DocumentFiles.check(file, file.getFileName().toString(), new Checker(problems::add), problems::add);
        return problems;
    }
}
