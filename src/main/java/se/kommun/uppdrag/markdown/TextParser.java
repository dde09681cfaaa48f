package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The parser of the site's Markdown, which gives up on a text that would keep it busy too long. Thread-safe. */
final class TextParser {

    /** Ordinary pages read each character some 30 times. */
    private static final int READS_PER_CHARACTER = 2_000;
    private static final int READS_AT_LEAST = 2_000_000;

    private final Parser parser = Parser.builder(options()).build();

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(new ContainerExtension(), TablesExtension.create(), DefinitionExtension.create()))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }

    /** @throws Runaway when the text would take too much work */
    Document parse(String text) {
        Meter meter = new Meter(text, Math.max(READS_AT_LEAST, (long) READS_PER_CHARACTER * text.length()));
        try {
            return parser.parse(BasedSequence.of(meter));
        } catch (StackOverflowError tooDeep) {
            // The parser's regular expressions recurse once a character in some inputs.
            // How far they come depends on the machine's stack, so only the line is told.
            throw new Runaway(text.lastIndexOf('\n', meter.last()) + 1);
        }
    }
}
