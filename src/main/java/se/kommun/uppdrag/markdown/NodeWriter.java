package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes one kind of node. Stateless: what belongs to the page is in the page. */
@FunctionalInterface
interface NodeWriter<N extends Node> {

    void write(N node, Page page);
}
