package se.kommun.uppdrag.bake;

import java.io.File;
import java.io.FileFilter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder in which JBake sees nothing but what we accepted. Left alone it follows links, in circles too, and copies
 * every file that it does not know.
 */
final class AcceptedFolder extends File {

    private static final long serialVersionUID = 1L;

    private final transient Set<Path> accepted;

    /** @param files everything inside {@code folder} that JBake may see */
    AcceptedFolder(Path folder, Collection<Path> files) {
        this(folder.toFile(), withFolders(folder, files));
    }

    private AcceptedFolder(File folder, Set<Path> accepted) {
        super(folder.getPath());
        this.accepted = accepted;
    }

    private static Set<Path> withFolders(Path top, Collection<Path> files) {
        Set<Path> all = new HashSet<>();
        for (Path file : files) {
            for (Path each = file; !each.equals(top) && all.add(each); ) {
                each = each.getParent();
            }
        }
        return all;
    }

    @Override
    public File[] listFiles(FileFilter filter) {
        File[] found = super.listFiles(filter);
        return found == null ? null : Arrays.stream(found).filter(file -> accepted.contains(file.toPath()))
                .map(file -> file.isDirectory() ? new AcceptedFolder(file, accepted) : file).toArray(File[]::new);
    }
}
