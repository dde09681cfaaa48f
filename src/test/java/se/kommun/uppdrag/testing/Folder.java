package se.kommun.uppdrag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests do with whole folders. */
public final class Folder {

    private Folder() {}

    /** The digest of each file by its path in the folder: equal maps, equal folders. Empty when there is no folder. */
    public static SortedMap<String, String> digests(Path folder) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            digests.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
        }
        return digests;
    }

    /** The published name of a style sheet or script: {@code css/site.css} gives {@code css/site.0123456789.css}. */
    public static String published(Path output, String path) {
        String pattern = path.replaceFirst("(\\.[a-z]+)$", ".[0-9a-f]{10}$1");
        return files(output).stream().map(file -> output.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.matches(pattern)).findFirst().orElseThrow(() -> new AssertionError("no " + path + " in " + output));
    }

    /** Names of what stands directly in the folder, sorted. */
    public static List<String> names(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies a file, or a folder and all in it. */
    public static void copy(Path from, Path to) {
        copy(files(from), from, to);
    }

    /** Copies a folder with its files made in the opposite order, so that the system may list them in another. */
    public static void copyBackwards(Path from, Path to) {
        List<Path> files = new ArrayList<>(files(from));
        Collections.reverse(files);
        copy(files, from, to);
    }

    private static void copy(List<Path> files, Path from, Path to) {
        try {
            for (Path file : files) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String digest(Path file) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))).toString(16);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
