package se.kommun.uppdrag.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.css.SiteColours;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.files.RegularFiles;
import se.kommun.uppdrag.report.LineIndex;
import se.kommun.uppdrag.report.Problem;

/**
 * A themed drawing: an SVG file in the assets folder that uses the colours of the site, such as the favicon. The source refers to
 * the colours as the style sheet does, {@code var(--brand)}. The published file contains their values in the light and the dark
 * scheme.
 *
 * @param text null if the file does not use such colours, or cannot be read
 */
record ThemedSvg(@Nullable String text) {

    private static final Pattern NAME = Pattern.compile("var\\(\\s*+--([a-zA-Z0-9_-]++)");
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*+>");

    /** The themed drawings among the files of the assets folder, by path. */
    static Map<String, ThemedSvg> find(Path assets, List<String> paths, FileCache files) {
        Map<String, ThemedSvg> themed = new TreeMap<>();
        paths.stream().filter(path -> path.endsWith(".svg")).forEach(path -> {
            ThemedSvg drawing = files.of(assets.resolve(path), ThemedSvg.class, (file, before) -> read(file));
            if (drawing.text != null) {
                themed.put(path, drawing);
            }
        });
        return themed;
    }

    private static ThemedSvg read(Path file) {
        try {
            byte[] bytes = SvgCheck.of(file).hasPrivateData() ? SvgCheck.clean(file) : RegularFiles.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new ThemedSvg(NAME.matcher(text).find() && ROOT.matcher(text).find() ? text : null);
        } catch (IOException unreadable) {
            return new ThemedSvg(null); // reported when the file is copied
        }
    }

    /**
     * A problem at the first colour that the site does not declare; empty if all are declared.
     *
     * @param file the drawing's path as problems name it
     */
    Optional<Problem> unknown(SiteColours colours, String file) {
        return NAME.matcher(text).results().filter(name -> !colours.light().containsKey(name.group(1))).findFirst()
                .map(name -> Problem.error("undefined-property", LineIndex.of(file, text).at(name.start()),
                        "Bilden har färgen --" + name.group(1) + ", som inte är någon färg i första blocket i assets/css/site.css.",
                        "Rätta namnet, eller skriv färgen i stilmallen."));
    }

    /** The drawing with the values of the colours. The same drawing and colours always give the same bytes. */
    byte[] in(SiteColours colours) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            throw new IllegalStateException("a themed drawing has a root");
        }
        String style = "<style>" + rule(colours.light()) + "@media (prefers-color-scheme:dark){" + rule(colours.dark()) + "}</style>";
        return (text.substring(0, root.end()) + style + text.substring(root.end())).getBytes(StandardCharsets.UTF_8);
    }

    private String rule(Map<String, String> colours) {
        TreeSet<String> names = NAME.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
        return names.stream().filter(colours::containsKey).map(name -> "--" + name + ":" + colours.get(name))
                .collect(Collectors.joining(";", ":root{", "}"));
    }
}
