package se.kommun.uppdrag.links;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.uppdrag.markdown.LinkTarget;
import se.kommun.uppdrag.testing.steps.CountingClassLoader;
import se.kommun.uppdrag.testing.steps.Steps;

/** Addresses that lead out of the site. */
class OutboundLinksTest {

    private static final int LENGTH = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"mailto:namn@kommun.se", "mailto:namn@post.kommun.se?subject=Hej.", "MAILTO:för.namn@kommun.se", "https://www.example.se/a?b=c#d",
        "http://example.se:8080/", "tel:+4681234-5678"})
    void soundAddressesAreFound(String address) {
        assertTrue(OutboundLinks.to(address) instanceof LinkTarget.Found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:", "mailto:a", "mailto:a@b", "mailto:a@.b", "mailto:a@b@c.se", "mailto:a b@c.se", "tel:ring", "https://", "javascript:x"})
    void othersAreRefused(String address) {
        assertFalse(OutboundLinks.to(address) instanceof LinkTarget.Found);
    }

    /** 50,000 dots took 28 seconds. */
    @ParameterizedTest
    @CsvSource({"mailto:a@,.", "mailto:,.", "mailto:a@b,.c", "https://,a.", "https://a,.aa", "tel:,1", "a,+"})
    void stepsGrowWithTheAddress(String before, String block) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        Consumer<String> asked = (Consumer<String>) Class.forName(CheckedAddress.class.getName(), true, new CountingClassLoader()).getConstructor().newInstance();
        asked.accept("mailto:a");
        long once = Steps.count(() -> asked.accept(before + block.repeat(LENGTH) + " :"));
        long twice = Steps.count(() -> asked.accept(before + block.repeat(2 * LENGTH) + " :"));
        assertTrue(twice < 2.5 * once, once + " steps, " + twice + " for twice the length");
    }
}
