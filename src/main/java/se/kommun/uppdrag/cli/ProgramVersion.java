package se.kommun.uppdrag.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the jar file. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"uppdrag " + (version == null ? "(ej paketerad)" : version)};
    }
}
