package se.kommun.uppdrag.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest carries. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"uppdrag " + (version == null ? "(ej paketerad)" : version)};
    }
}
