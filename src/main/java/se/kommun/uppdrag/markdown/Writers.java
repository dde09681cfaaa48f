package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which writer writes which class of node. Filled once, then only read, by any thread. */
final class Writers {

    private final Map<Class<?>, BiConsumer<?, Page>> byClass = new HashMap<>();

    static Writers all() {
        Writers writers = new Writers();
        writers.on(Document.class, (node, page) -> page.children(node));
        writers.on(BlankLine.class, (node, page) -> { });
        Blocks.register(writers);
        Lists.register(writers);
        Headings.register(writers);
        Inlines.register(writers);
        Links.register(writers);
        Images.register(writers);
        Tables.register(writers);
        Definitions.register(writers);
        Containers.register(writers);
        RawHtml.register(writers);
        return writers;
    }

    <N extends Node> Writers on(Class<N> type, BiConsumer<? super N, Page> writer) {
        byClass.put(type, writer);
        return this;
    }

    /** The writer for a node's very class; every class that the parser can make has one. */
    @SuppressWarnings("unchecked")
    BiConsumer<Node, Page> of(Node node) {
        BiConsumer<?, Page> writer = byClass.get(node.getClass());
        if (writer == null) {
            throw new IllegalStateException("no writer for " + node.getClass().getName());
        }
        return (BiConsumer<Node, Page>) writer;
    }
}
