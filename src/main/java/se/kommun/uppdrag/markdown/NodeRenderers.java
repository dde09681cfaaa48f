package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which writer writes which class of node. Filled once, then only read, by any thread. */
final class NodeRenderers {

    private final Map<Class<?>, BiConsumer<?, RenderContext>> byClass = new HashMap<>();

    static NodeRenderers all() {
        NodeRenderers writers = new NodeRenderers();
        writers.on(Document.class, (node, page) -> page.children(node));
        writers.on(BlankLine.class, (node, page) -> { });
        BlockRenderer.register(writers);
        ListRenderer.register(writers);
        HeadingRenderer.register(writers);
        InlineRenderer.register(writers);
        LinkRenderer.register(writers);
        ImageRenderer.register(writers);
        TableRenderer.register(writers);
        DefinitionRenderer.register(writers);
        ContainerRenderer.register(writers);
        RawHtml.register(writers);
        return writers;
    }

    <N extends Node> NodeRenderers on(Class<N> type, BiConsumer<? super N, RenderContext> writer) {
        byClass.put(type, writer);
        return this;
    }

    /** The writer for a node's very class; every class that the parser can make has one. */
    @SuppressWarnings("unchecked")
    BiConsumer<Node, RenderContext> of(Node node) {
        BiConsumer<?, RenderContext> writer = byClass.get(node.getClass());
        if (writer == null) {
            throw new IllegalStateException("no writer for " + node.getClass().getName());
        }
        return (BiConsumer<Node, RenderContext>) writer;
    }
}
