package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Maps each node class to its renderer. Filled once, then only read, by any thread. */
final class NodeRenderers {

    private final Map<Class<?>, BiConsumer<?, RenderContext>> byClass = new HashMap<>();

    static NodeRenderers all() {
        NodeRenderers renderers = new NodeRenderers();
        renderers.on(Document.class, (node, page) -> page.children(node));
        renderers.on(BlankLine.class, (node, page) -> { });
        BlockRenderer.register(renderers);
        ListRenderer.register(renderers);
        DefinitionListRenderer.register(renderers);
        InlineRenderer.register(renderers);
        LinkRenderer.register(renderers);
        ImageRenderer.register(renderers);
        TableRenderer.register(renderers);
        ContainerRenderer.register(renderers);
        RawHtml.register(renderers);
        return renderers;
    }

    <N extends Node> NodeRenderers on(Class<N> type, BiConsumer<? super N, RenderContext> renderer) {
        byClass.put(type, renderer);
        return this;
    }

    /**
     * Returns the renderer for a node's exact class.
     *
     * @throws IllegalStateException when the class has none; every class that the parser creates has one
     */
    @SuppressWarnings("unchecked")
    BiConsumer<Node, RenderContext> of(Node node) {
        BiConsumer<?, RenderContext> renderer = byClass.get(node.getClass());
        if (renderer == null) {
            throw new IllegalStateException("no renderer for " + node.getClass().getName());
        }
        return (BiConsumer<Node, RenderContext>) renderer;
    }
}
