package se.kommun.uppdrag.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import se.kommun.uppdrag.report.Containment;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.report.ReportWords;
import se.kommun.uppdrag.report.TextReport;

/** The command line with the commands {@code build}, {@code check}, {@code init}, {@code new}, {@code preview}, {@code publish}, {@code receive} and {@code start}. Exit status: 0 success, 1 problems, 2 usage error. */
@Command(name = "uppdrag", description = "Bygger och granskar webbplatsen om uppdrag enligt LSS.",
        mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        commandListHeading = "%nKommandon:%n", optionListHeading = "%nFlaggor:%n", synopsisHeading = "Så här: ")
public final class Main {

    @Option(names = "--source", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = ".",
            description = "Mappen med content, templates, assets och jbake.properties. Den här mappen om inget annat sägs.")
    private Path source;

    private static final Map<String, Supplier<Object>> COMMANDS = new TreeMap<>(Map.of("build", BuildCommand::new,
            "check", CheckCommand::new, "init", InitCommand::new, "new", NewCommand::new, "preview", PreviewCommand::new,
            "publish", PublishCommand::new, "receive", ReceiveCommand::new, "start", StartCommand::new));

    private final PrintStream out;
    private final PrintStream err;
    private final CommandLine commandLine = new CommandLine(this);

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        out.flush();
        System.exit(status);
    }

    /** Runs one command and returns its exit status; prints only to the given streams. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Main main = new Main(out, err);
        CommandLine commandLine = main.commandLine;
        commandsFor(arguments).forEach(name -> commandLine.addSubcommand(name, COMMANDS.get(name).get()));
        commandLine.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println(UsageErrors.message(wrong));
                    err.println("Skriv \"uppdrag --help\" för att se hur kommandona används.");
                    return 2;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(err, failure))
                .setExecutionStrategy(parsed -> execute(parsed, main));
        if (arguments.length == 0) {
            commandLine.usage(err);
            return 2;
        }
        try {
            return commandLine.execute(arguments);
        } catch (Error failure) {
            return failed(err, failure);
        }
    }

    private static int execute(CommandLine.ParseResult parsed, Main main) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!Files.isDirectory(main.source())) {
            throw main.usageError("Mappen " + main.source() + " finns inte. Skriv mappen med webbplatsens källor efter --source.");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Last resort: reports an unexpected failure as a Swedish sentence instead of a stack trace. */
    private static int failed(PrintStream err, Throwable failure) {
        err.println("Programmet kunde inte göra färdigt arbetet. " + Containment.sentence(failure));
        return 1;
    }

    /** The requested command only, because reading the options of all commands takes time; all commands if none is requested, for the help. */
    private static Collection<String> commandsFor(String... arguments) {
        List<String> asked = Stream.of(arguments).filter(COMMANDS::containsKey).distinct().toList();
        return asked.size() == 1 ? asked : COMMANDS.keySet();
    }

    Path source() {
        return source.toAbsolutePath().normalize();
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Prints the problems on the error stream, in Swedish. {@code verbose}: each item that is to be confirmed gets its own line. */
    void print(List<Problem> problems, boolean verbose) {
        new TextReport(err, Terminal.showsColours(), verbose, Integer.MAX_VALUE, ReportWords.in(ReportLanguage.SV)).print(problems);
    }

    /** An error in the arguments, described in Swedish: the program ends with status 2. */
    ParameterException usageError(String message) {
        return new ParameterException(commandLine, message);
    }

    /** Ends the program with status 2 and a message in Swedish unless a condition holds. */
    void require(boolean condition, String message) {
        if (!condition) {
            throw usageError(message);
        }
    }
}
