package se.kommun.uppdrag.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder that holds what two others hold. Only what has changed is written, so that the caches of what is made from it stay valid. */
final class MergedFolder {

    private MergedFolder() {}

    /**
     * Brings a folder up to date.
     *
     * @param own a folder whose files are linked; it need not exist
     * @param others the paths of the files to add, or to have instead of the own ones
     * @param bytes what such a file holds
     * @return {@code merged}
     */
    static Path of(Path own, List<String> others, Function<String, byte[]> bytes, Path merged) throws IOException {
        Set<Path> wanted = new HashSet<>();
        for (Path file : files(own)) {
            String name = own.relativize(file).toString();
            if (!others.contains(name.replace('\\', '/'))) {
                wanted.add(merged.resolve(name));
                link(file, merged.resolve(name));
            }
        }
        for (String name : others) {
            Path target = merged.resolve(name);
            wanted.add(target);
            write(bytes.apply(name), target);
        }
        for (Path file : files(merged)) {
            if (!wanted.contains(file) && !file.getFileName().toString().startsWith(".")) { // another build may be writing that
                Files.deleteIfExists(file);
            }
        }
        return merged;
    }

    /** The files of a folder and its subfolders; none if it is not there. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** A copy, where the file system knows no links. */
    private static void link(Path file, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(file, target)) {
            return;
        }
        Path temporary = beside(target);
        try {
            Files.createLink(temporary, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, temporary, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(byte[] bytes, Path target) throws IOException {
        if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
            Path temporary = beside(target);
            Files.write(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path beside(Path target) throws IOException {
        return Files.createDirectories(target.getParent()).resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId());
    }
}
