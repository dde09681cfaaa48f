package se.kommun.uppdrag.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.uppdrag.files.AtomicFile;
import se.kommun.uppdrag.files.Directories;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * A command of the site's own that sends the built folder, such as {@code rsync}. It is run without a shell. What it has sent is stored in the
 * site's folder {@code .uppdrag}, because the target cannot be read.
 *
 * @param site the site's folder, which is the command's working directory
 * @param command the setting's value
 */
record CommandTarget(Path site, String command) implements PublishTarget {

    /** The word of the command that stands for the built folder. */
    private static final String FOLDER = "{output}";
    /** A word, or a part of one in quotation marks. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*+\"|'[^']*+')++");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");
    private static final String STATE = ".uppdrag/publicerat.txt";
    private static final int MAX_OUTPUT = 20_000;
    private static final long TIMEOUT_MINUTES = 60;

    @Override
    public SiteManifest current(String url) throws IOException, PublishException {
        Path state = state();
        return Files.exists(state) ? SiteManifest.parse(RegularFiles.readAllBytes(state)).filter(found -> found.site().equals(url))
                .orElse(SiteManifest.empty(url)) : SiteManifest.empty(url);
    }

    private Path state() throws PublishException {
        Path state = site.resolve(STATE);
        if (Stream.of(state, state.getParent()).anyMatch(Files::isSymbolicLink)) {
            throw new PublishException("publish-target", STATE + " är en genväg (symbolisk länk).", "Ta bort den.");
        }
        return state;
    }

    @Override
    public String send(Path built, PublishPlan plan) throws IOException, PublishException {
        TreeMap<String, String> pending = new TreeMap<>(plan.before().files());
        plan.toSend().forEach(file -> pending.put(file, SiteManifest.UNKNOWN));
        save(new SiteManifest(plan.after().site(), pending, plan.before().pages()));
        String said = run(words(built.toAbsolutePath().toString()));
        save(plan.after());
        return said;
    }

    private void save(SiteManifest manifest) throws IOException, PublishException {
        Path state = state();
        Directories.createIgnoredByGit(state.getParent());
        AtomicFile.write(state, manifest.bytes());
    }

    /** The command's words. The folder takes the place of {@value #FOLDER}, or follows last. */
    List<String> words(String folder) throws PublishException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(QUOTED.matcher(matcher.group()).replaceAll(part -> Matcher.quoteReplacement(part.group(1) == null ? part.group(2) : part.group(1))));
        }
        if (words.isEmpty() || !WORD.matcher(command).replaceAll("").isBlank()) {
            throw new PublishException("publish-command", "Kommandot efter publish.command går inte att läsa.", "Kontrollera att varje citattecken har ett till.");
        }
        boolean named = words.stream().anyMatch(word -> word.contains(FOLDER));
        words.replaceAll(word -> word.replace(FOLDER, folder));
        if (!named) {
            words.add(folder);
        }
        // A relative path with a folder in it is the site's, whatever folder the program was started in.
        if (words.get(0).contains("/") && Files.isRegularFile(site.resolve(words.get(0)))) {
            words.set(0, site.resolve(words.get(0)).toAbsolutePath().toString());
        }
        return words;
    }

    private String run(List<String> words) throws IOException, PublishException {
        Path folder = Files.createTempDirectory("uppdrag-publicering-");
        Path output = folder.resolve("output");
        try {
            Process process = start(words, Files.createFile(folder.resolve("input")), output);
            boolean ended = process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            String said = said(output);
            if (!ended || process.exitValue() != 0) {
                throw new PublishException("publish-command", "Kommandot som publicerar " + (ended ? "slutade med status " + process.exitValue()
                        : "var inte färdigt på " + TIMEOUT_MINUTES + " minuter") + (said.isEmpty() ? "." : ": " + said), "Försök igen, eller kontrollera publish.command.");
            }
            return said;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the site was published", interrupted);
        } finally {
            Directories.deleteRecursively(folder);
        }
    }

    private Process start(List<String> words, Path input, Path output) throws PublishException {
        try {
            return new ProcessBuilder(words).directory(site.toFile()).redirectErrorStream(true).redirectOutput(output.toFile())
                    .redirectInput(input.toFile()).start();
        } catch (IOException missing) {
            throw new PublishException("publish-command", "Programmet " + words.get(0) + " går inte att starta.", "Installera det, eller rätta publish.command.");
        }
    }

    /** What the command has written, shortened. */
    private static String said(Path output) throws IOException {
        try (InputStream in = Files.newInputStream(output)) {
            String text = new String(in.readNBytes(MAX_OUTPUT), outputCharset()).strip();
            return Files.size(output) > MAX_OUTPUT ? text + " …" : text;
        }
    }

    private static Charset outputCharset() {
        String name = System.getProperty("native.encoding");
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    @Override
    public String name() {
        return "kommandot " + command.replaceFirst("\\s.*", "");
    }
}
