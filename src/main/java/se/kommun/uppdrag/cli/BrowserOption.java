package se.kommun.uppdrag.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import se.kommun.uppdrag.browser.BrowserKind;

/** Lets {@code --browser} stand before a folder without a value: then it is Chromium. */
final class BrowserOption implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean isNamed = !arguments.isEmpty() && Arrays.stream(BrowserKind.values()).anyMatch(kind -> kind.name().equalsIgnoreCase(arguments.peek()));
        if (!isNamed) {
            arguments.push(BrowserKind.CHROMIUM.name());
        }
        return false;
    }
}
