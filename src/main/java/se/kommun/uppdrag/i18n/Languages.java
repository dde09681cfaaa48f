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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.config.PropertiesFile;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * The texts of the interface in every language that has a file of them in {@code templates/texts}. Read once with the
 * templates, and held against what they ask for. Immutable.
 */
public final class Languages {

    /** The folder, as problems name it. */
    public static final String FOLDER = "templates/texts/";

    private static final String ENDING = ".properties";

    private final Map<String, Language> byCode;
    private final List<Problem> problems;

    private Languages(Map<String, Language> byCode, List<Problem> problems) {
        this.byCode = Map.copyOf(byCode);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the texts of a folder of templates.
     *
     * @param templates a folder that need not be there
     * @param ours the keys that the program itself asks for, each with how many values it gives
     * @param alsoUsed keys that are used elsewhere, if the site has them
     */
    public static Languages read(Path templates, Map<String, Integer> ours, Set<String> alsoUsed) {
        List<Problem> told = new ArrayList<>();
        Map<String, PropertiesFile> files = files(templates.resolve("texts"), told);
        Map<String, Integer> asked = new HashMap<>(ours);
        asked.put(Language.NAME, 0);
        asked.put(Language.LOCALE, 0);
        MessageCheck check = new MessageCheck(files, asked, alsoUsed, told::add);
        if (Files.isDirectory(templates)) {
            check.files();
            check.uses(TemplateTexts.uses(templates, told::add));
        }
        Map<String, Message> source = messages(files.get(LanguageCode.SOURCE), Map.of());
        Map<String, Language> languages = new HashMap<>();
        languages.put(LanguageCode.SOURCE, new Language(LanguageCode.SOURCE, source));
        files.forEach((code, file) -> languages.put(code, new Language(code, messages(file, source))));
        return new Languages(languages, told);
    }

    /** A file's texts; where it has none the Swedish stands in, which is told as a problem. */
    private static Map<String, Message> messages(@Nullable PropertiesFile file, Map<String, Message> standIns) {
        Map<String, Message> messages = new HashMap<>(standIns);
        if (file != null) {
            messages.keySet().removeAll(List.of(Language.NAME, Language.LOCALE));
            file.values().forEach((key, value) -> messages.put(key, Message.of(value.strip())));
        }
        return messages;
    }

    private static Map<String, PropertiesFile> files(Path folder, List<Problem> told) {
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
                    told.add(Problem.error("message-file", Location.of(FOLDER + name), "Filens namn är inte koden för ett språk.",
                            "Döp filen efter språket, till exempel en.properties för engelska, eller ta bort den."));
                    return;
                }
                PropertiesFile.read(path, FOLDER + name, told::add).ifPresent(file -> files.put(code, file));
            });
        } catch (IOException | UncheckedIOException unreadable) {
            told.add(Problem.error("file-unreadable", Location.of(FOLDER), "Mappen går inte att läsa.", "Kontrollera att du får läsa den."));
        }
        return files;
    }

    /** The language of a code; Swedish where it has no texts. */
    public @Nullable Language of(String code) {
        return byCode.getOrDefault(code, byCode.get(LanguageCode.SOURCE));
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** What is wrong with the texts, and with what the templates ask of them. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The problem of each language that pages are in and that has no texts: a folder that is named like a language is one.
     *
     * @param page gives the path of the first page in a language
     */
    public List<Problem> missing(Collection<String> codes, UnaryOperator<String> page) {
        return codes.stream().filter(code -> !has(code) && !code.equals(LanguageCode.SOURCE)).map(code -> {
            String name = LanguageCode.inSwedish(code);
            return Problem.error("language-without-texts", Location.of(page.apply(code)),
                    "Mappen " + code + " betyder att sidan är på " + name + ", men webbplatsens egna texter finns inte på " + name + ".",
                    "Översätt texterna i " + FOLDER + "sv.properties till filen " + FOLDER + code + ".properties. "
                            + "Är sidan på svenska, byt namn på mappen.");
        }).toList();
    }
}
