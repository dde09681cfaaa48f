package se.kommun.uppdrag.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of the jar file. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"uppdrag " + number()};
    }

    /** The number alone, such as {@code 1.0.0}. */
    static String number() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "(ej paketerad)");
    }
}
