package se.kommun.uppdrag.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionListsTest {

    @Test
    void aHardWordIsDefined() {
        assertEquals("""
                <dl class="words">
                <dt id="ord-tystnadsplikt">tystnadsplikt</dt>
                <dd>Du får inte <em>berätta</em>.</dd>
                <dt id="ord-lss">LSS</dt>
                <dd>En lag.</dd>
                </dl>""", Site.html("tystnadsplikt", ": Du får inte *berätta*.", "", "LSS", ": En lag."));
    }

    @Test
    void aWordMayHaveTwoMeanings() {
        assertEquals("""
                <dl class="words">
                <dt id="ord-a">a</dt>
                <dd>b</dd>
                <dd>c</dd>
                </dl>""", Site.html("a", ": b", ": c"));
    }

    @Test
    void aMeaningWithoutAWordIsReported() {
        assertEquals(List.of("2:1 definition-without-term"), Site.problems("[a]: b", ": c"));
    }
}
