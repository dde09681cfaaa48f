package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Builds the flexmark parser of the site's Markdown, with the rules that are our own. */
final class FlexmarkParserFactory {

    private FlexmarkParserFactory() {}

    static Parser create() {
        return Parser.builder(options())
                .customInlineParserFactory(BudgetedInlineParser::new)
                .customBlockParserFactory(new ContainerExtension())
                .customBlockParserFactory(new LinearHeadingParser())
                .paragraphPreProcessorFactory(new TableParagraphParser())
                // flexmark adds this one itself only for its own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new EmphasisRule('*'))
                .customDelimiterProcessor(new EmphasisRule('_'))
                .build();
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(DefinitionExtension.create()))
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }
}
