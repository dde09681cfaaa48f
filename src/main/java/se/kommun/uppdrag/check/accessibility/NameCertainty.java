package se.kommun.uppdrag.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides whether style or a script may change an accessible name. */
final class NameCertainty {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*+");

    private final AccessibilityTree tree;
    private final StyleSheet sheet;
    private final ElementLookup lookup;
    private @Nullable Set<String> wordsOfScripts;

    NameCertainty(AccessibilityTree tree, StyleSheet sheet, ElementLookup lookup) {
        this.tree = tree;
        this.sheet = sheet;
        this.lookup = lookup;
    }

    /** Whether the computed name may differ from the real one, so that an empty name proves nothing. */
    boolean isUncertain(Element element) {
        List<Element> sources = new ArrayList<>(tree.references(element, "aria-labelledby"));
        sources.addAll(tree.labels(element));
        sources.add(element);
        return sources.stream().anyMatch(source -> {
            List<Element> within = source.stream().limit(AccessibleName.MAX_NODES / 2).toList();
            return within.size() == AccessibleName.MAX_NODES / 2 || within.stream().anyMatch(this::hasUnknownText);
        });
    }

    /** Whether a script on the page contains the words of its id. Then the script may write into the element. */
    boolean isMentionedInScript(Element element) {
        if (element.id().length() < 2) {
            return false;
        }
        if (wordsOfScripts == null) {
            Set<String> wordsOfIds = lookup.having("id").stream().flatMap(each -> words(each.id())).collect(Collectors.toSet());
            wordsOfScripts = lookup.named("script").stream().flatMap(script -> words(script.data())).filter(wordsOfIds::contains).collect(Collectors.toSet());
        }
        return words(element.id()).allMatch(wordsOfScripts::contains);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private boolean hasUnknownText(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0 && !HtmlElements.isSvg(element) || name.equals("script") || name.equals("slot")
                || name.equals("template") && element.hasAttr("shadowrootmode")
                || isMentionedInScript(element) || sheet.generates(element) || tree.visibility(element) == Visibility.UNKNOWN;
    }
}
