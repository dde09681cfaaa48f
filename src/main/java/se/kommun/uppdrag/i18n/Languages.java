package se.kommun.uppdrag.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.PropertiesFile;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The texts of the interface in every language that has a file in {@code templates/texts}. Read once with the templates and
 * checked against the keys that they use. Immutable.
 *
 * @param source the code of the language that the site is written in, which the others are compared with
 * @param problems the problems of the texts, and of the keys that the templates use
 */
public record Languages(String source, Map<String, Language> byCode, List<Problem> problems) {

    /** The folder, as problems name it. */
    public static final String FOLDER = "templates/texts/";

    private static final String ENDING = ".properties";

    public Languages {
        byCode = Map.copyOf(byCode);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the texts of a templates folder.
     *
     * @param templates the folder, which can be absent
     * @param source the code of the language that the site is written in
     * @param programKeys the keys that the program itself uses, each with the number of values that it passes
     * @param alsoUsed keys that are used elsewhere, if the site has them
     */
    public static Languages read(Path templates, String source, Map<String, Integer> programKeys, Set<String> alsoUsed) {
        List<Problem> problems = new ArrayList<>();
        Map<String, PropertiesFile> files = files(templates.resolve("texts"), problems);
        Map<String, Integer> usedKeys = new HashMap<>(programKeys);
        usedKeys.put(Language.NAME, 0);
        usedKeys.put(Language.LOCALE, 0);
        MessageCheck check = new MessageCheck(files, source, usedKeys, alsoUsed, problems::add);
        boolean unreadable = problems.stream().anyMatch(problem -> problem.location().file().equals(FOLDER + source + ENDING));
        if (Files.isDirectory(templates) && !unreadable) {
            List<TemplateTexts.Use> uses = TemplateTexts.uses(templates, problems::add);
            check.checkFiles(uses);
            check.checkUses(uses);
        }
        Map<String, Message> original = messages(files.get(source), Map.of());
        Map<String, Language> languages = new HashMap<>();
        languages.put(source, new Language(source, original));
        files.forEach((code, file) -> languages.put(code, new Language(code, messages(file, original))));
        return new Languages(source, languages, problems);
    }

    /** Returns the texts of a file. Missing ones are taken from those of the site's own language; this is reported as a problem. */
    private static Map<String, Message> messages(@Nullable PropertiesFile file, Map<String, Message> fallback) {
        Map<String, Message> messages = new HashMap<>(fallback);
        if (file != null) {
            messages.keySet().removeIf(key -> key.equals(Language.NAME) || key.equals(Language.LOCALE) || MessageKeys.isInflectedLanguage(key));
            file.values().forEach((key, value) -> messages.put(key, Message.of(value.strip())));
        }
        return messages;
    }

    private static Map<String, PropertiesFile> files(Path folder, List<Problem> problems) {
        Map<String, PropertiesFile> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> list = Files.list(folder)) {
            list.sorted().forEach(path -> {
                String name = path.getFileName().toString();
                String code = name.replace(ENDING, "");
                if (name.startsWith(".") || name.endsWith("~")) {
                    return;
                }
                if (!name.endsWith(ENDING) || !LanguageCode.isKnown(code)) {
                    problems.add(Problem.error("message-file", Location.of(FOLDER + name), "Filens namn är inte koden för ett språk.",
                            "Döp filen efter språket, till exempel en.properties för engelska, eller ta bort den."));
                    return;
                }
                PropertiesFile.read(path, FOLDER + name, problems::add).ifPresent(file -> files.put(code, file));
            });
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problem.error("file-unreadable", Location.of(FOLDER), "Mappen går inte att läsa.", "Kontrollera att du får läsa den."));
        }
        return files;
    }

    /**
     * Returns the problems that the editor of the site can mend: without those of texts that are there only because the program has them.
     *
     * @param isOwn whether a line of a file is the site's own
     */
    public List<Problem> problems(Predicate<Location> isOwn) {
        return problems.stream().filter(problem -> !problem.rule().equals(MessageCheck.UNUSED) || isOwn.test(problem.location())).toList();
    }

    /** Returns the language of a code; the site's own when that language has no texts. */
    public Language of(String code) {
        return byCode.getOrDefault(code, byCode.get(source));
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /**
     * Returns a problem for each language that has pages but no texts: any folder that is named like a language counts as one.
     *
     * @param page returns the path of the first page in a language
     */
    public List<Problem> missing(Collection<String> codes, UnaryOperator<String> page) {
        return codes.stream().filter(code -> !has(code) && !code.equals(source)).map(code -> {
            String name = LanguageCode.inSwedish(code);
            return Problem.error("language-without-texts", Location.of(page.apply(code)),
                    "Mappen " + code + " betyder att sidan är på " + name + ", men webbplatsens egna texter finns inte på " + name + ".",
                    "Översätt texterna i " + FOLDER + source + ".properties till filen " + FOLDER + code + ".properties. "
                            + "Är sidan på " + LanguageCode.inSwedish(source) + ", byt namn på mappen.");
        }).toList();
    }
}
