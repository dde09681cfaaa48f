package se.kommun.uppdrag.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Swedish what is wrong with a command line; picocli itself speaks English. */
final class UsageErrors {

    private UsageErrors() {}

    static @Nullable String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            String near = unknown.getSuggestions().isEmpty() ? "" : " Menade du " + String.join(" eller ", unknown.getSuggestions()) + "?";
            return "Förstår inte \"" + String.join(" ", unknown.getUnmatched()) + "\"." + near;
        }
        if (wrong instanceof MissingParameterException missing) {
            return "Det saknas något efter kommandot: "
                    + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")) + ".";
        }
        if (wrong.getArgSpec() != null && Stream.of(wrong.getArgSpec().converters()).anyMatch(PortNumber.class::isInstance)) {
            return "\"" + wrong.getValue() + "\" är ingen port. " + PortNumber.ADVICE;
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return "\"" + wrong.getValue() + "\" kan inte stå som " + name(wrong.getArgSpec()) + ".";
        }
        return wrong.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
