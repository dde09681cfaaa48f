package se.kommun.uppdrag.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Swedish messages for usage errors, since picocli's own are English. */
final class UsageErrors {

    private UsageErrors() {}

    static @Nullable String message(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unknown) {
            String suggestion = unknown.getSuggestions().isEmpty() ? "" : " Menade du " + String.join(" eller ", unknown.getSuggestions()) + "?";
            return "Förstår inte \"" + String.join(" ", unknown.getUnmatched()) + "\"." + suggestion;
        }
        if (error instanceof MissingParameterException missing) {
            return "Det saknas något efter kommandot: "
                    + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")) + ".";
        }
        if (error.getArgSpec() != null && Stream.of(error.getArgSpec().converters()).anyMatch(PortNumber.class::isInstance)) {
            return "\"" + error.getValue() + "\" är ingen port. " + PortNumber.ADVICE;
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            String unreadable = error.getValue().indexOf('\uFFFD') < 0 ? ""
                    : " Java läser inte å, ä och ö med datorns språkinställning. Sätt LC_ALL=C.UTF-8, eller starta med programmet uppdrag.";
            return "\"" + error.getValue() + "\" kan inte stå som " + name(error.getArgSpec()) + "." + unreadable;
        }
        return error.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
