package se.kommun.uppdrag.check.accessibility;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows which elements the scripts of a page may write into, because they contain the words of its id. Not thread-safe. */
final class ScriptMentions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*+");

    private final ElementLookup lookup;
    private @Nullable Set<String> wordsOfScripts;

    ScriptMentions(ElementLookup lookup) {
        this.lookup = lookup;
    }

    /** Whether a script on the page contains the words of its id. */
    boolean has(Element element) {
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
}
