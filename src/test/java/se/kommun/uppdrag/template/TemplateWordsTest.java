package se.kommun.uppdrag.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word that stands in a template is in one language only: all words stand in {@code templates/texts}. */
class TemplateWordsTest {

    private static final Pattern UNSEEN = Pattern.compile("<#--.*?-->|<style>.*?</style>", Pattern.DOTALL);
    /** A line that only writes attributes into a tag. */
    private static final Pattern ATTRIBUTE_LINE = Pattern.compile("(?m)^<#if .*</#if><#t>$|^ [a-z]+=\"\\$\\{[^}]*}\"<#rt>$");
    private static final Pattern SHOWN = Pattern.compile("(?:aria-label|title|alt|placeholder|label|legend|hint|need|error\\w+|data-error[\\w-]*)=\"([^\"$]*)\"");
    private static final Pattern FREEMARKER = Pattern.compile("\\$\\{(?:\"[^\"]*\"|[^}\"])*\\}|</?[#@](?:\"[^\"]*\"|->|[^>\"])*>");
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|[^>\"])*>");

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ftl")).sorted().toList()) {
                String text = ATTRIBUTE_LINE.matcher(UNSEEN.matcher(Files.readString(file)).replaceAll("")).replaceAll("");
                SHOWN.matcher(text).results().map(hit -> hit.group(1)).filter(TemplateWordsTest::hasLetters).forEach(word -> found.add(file + ": " + word));
                TAG.matcher(FREEMARKER.matcher(text).replaceAll("")).replaceAll("\n").lines().filter(TemplateWordsTest::hasLetters)
                        .forEach(word -> found.add(file + ": " + word));
            }
        }
        assertEquals(List.of(), found);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
