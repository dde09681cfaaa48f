package se.kommun.uppdrag.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a TCP port on the command line: 0 (any free port) to 65535. */
final class PortNumber implements ITypeConverter<Integer> {

    private static final int HIGHEST = 65_535;

    /** The advice in {@link UsageErrors} for an invalid port, in Swedish. */
    static final String ADVICE = "Skriv ett tal från 1 till " + HIGHEST + ", eller 0 för en port som är ledig.";

    @Override
    public Integer convert(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST) {
            throw new TypeConversionException(ADVICE);
        }
        return Integer.valueOf(value);
    }
}
