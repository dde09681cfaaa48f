package se.kommun.uppdrag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.kommun.uppdrag.check.FolderCheck;
import se.kommun.uppdrag.report.JsonReport;
import se.kommun.uppdrag.report.SarifReport;
import se.kommun.uppdrag.report.Severity;
import se.kommun.uppdrag.report.TextReport;

@Command(name = "check", description = "Granskar en mapp med HTML, eller enskilda filer. Utan mapp: den publicerade webbplatsen.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    enum Format { text, json, sarif }

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR|FILE", description = "Mapp eller filer att granska.")
    private List<Path> targets = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "Hur resultatet skrivs.")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "error|review|warning", defaultValue = "error",
            description = "Vad som ger slutstatus 1.")
    private Severity failOn;

    @Override
    public Integer call() throws IOException {
        FolderCheck.Result result = check();
        switch (format) {
            case json -> JsonReport.write(main.out(), result.pages(), result.problems());
            case sarif -> SarifReport.write(main.out(), result.problems(), Map.of());
            case text -> {
                new TextReport(main.out(), System.console() != null).print(result.problems());
                main.out().println(result.pages() + (result.pages() == 1 ? " sida, " : " sidor, ")
                        + TextReport.count(result.problems()) + ".");
            }
        }
        return result.problems().stream().anyMatch(problem -> problem.severity().failsOn(failOn)) ? 1 : 0;
    }

    private FolderCheck.Result check() {
        List<Path> wanted = targets.isEmpty() ? List.of(main.source().resolve("output")) : targets;
        for (Path target : wanted) {
            if (!Files.exists(target)) {
                throw new CommandLine.ParameterException(spec.commandLine(), target + " finns inte."
                        + (targets.isEmpty() ? " Kör build först." : ""));
            }
        }
        if (wanted.size() == 1 && Files.isDirectory(wanted.get(0))) {
            return FolderCheck.folder(wanted.get(0));
        }
        for (Path target : wanted) {
            if (Files.isDirectory(target)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "Ange en mapp, eller en eller flera filer, inte båda.");
            }
        }
        return FolderCheck.files(wanted);
    }
}
