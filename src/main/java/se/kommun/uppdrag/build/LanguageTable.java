package se.kommun.uppdrag.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.build.cache.BuildCache;
import se.kommun.uppdrag.build.cache.PageStore;
import se.kommun.uppdrag.config.LanguageCode;
import se.kommun.uppdrag.content.ContentDigest;
import se.kommun.uppdrag.content.Page;

/** A table that shows which page exists in which language and in easy Swedish, and when each was last changed. */
public final class LanguageTable {

    private static final String EASY = "lättläst";

    private LanguageTable() {}

    /**
     * The table in Markdown, in Swedish, with the pages in the order of their paths.
     *
     * @param site the folder of the site's sources
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static String markdown(Path site) {
        BuildOptions options = new BuildOptions(site, site.resolve("output"), true, LocalDate.EPOCH);
        SiteSources sources = SiteSources.read(options, BuildCache.ofOneBuild(PageStore.NONE));
        String sourceLanguage = LanguageCode.inSwedish(sources.settings().sourceLanguage());
        List<Page> pages = sources.pages();
        Map<String, Map<String, Page>> versions = new HashMap<>();
        pages.forEach(page -> original(page).ifPresent(file -> versions.computeIfAbsent(file, ignored -> new HashMap<>()).put(column(page), page)));
        SortedSet<String> languages = new TreeSet<>(Comparator.comparing((String column) -> !column.equals(EASY)).thenComparing(column -> column));
        versions.values().forEach(each -> languages.addAll(each.keySet()));
        StringBuilder text = new StringBuilder("""
                # Sidornas språk

                Tabellen är gjord av programmet självt: `./uppdrag check --languages FIL`.

                I varje ruta står dagen då texten senast ändrades. Ett streck betyder att sidan inte finns på språket, och *efter* att
                den %s sidan har ändrats sedan den översattes.

                """.formatted(sourceLanguage));
        text.append("| Sida | " + sourceLanguage + " |").append(languages.stream().map(each -> " " + each + " |").collect(Collectors.joining()))
                .append("\n|---|---|").append("---|".repeat(languages.size())).append('\n');
        pages.stream().filter(page -> original(page).isEmpty()).sorted(Comparator.comparing(Page::file)).forEach(page -> {
            Map<String, Page> others = versions.getOrDefault(page.file(), Map.of());
            text.append(Stream.concat(Stream.of("`" + page.source().inside() + "`", cell(page, page)), languages.stream().map(each -> cell(others.get(each), page)))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        });
        return text.toString();
    }

    private static Optional<String> original(Page page) {
        return page.translationOf().or(page::easyOf);
    }

    private static String column(Page page) {
        return page.easyOf().isPresent() ? EASY : LanguageCode.inSwedish(page.lang());
    }

    private static String cell(@Nullable Page page, Page original) {
        if (page == null) {
            return "–";
        }
        boolean outdated = page.translationOf().isPresent() && !page.text("source_version").equals(Optional.of(ContentDigest.of(original)));
        return (page.draft() ? Page.DRAFT : page.text("updated").orElse("?")) + (outdated ? " *efter*" : "");
    }
}
