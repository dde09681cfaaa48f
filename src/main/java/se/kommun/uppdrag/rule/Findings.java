package se.kommun.uppdrag.rule;

import org.jsoup.nodes.Node;

/** Where a rule puts what it finds. The remedy is the rule's own unless one is given. */
public interface Findings {

    /** Certain: the page breaks the rule at the node. {@code message} is Swedish, one sentence. */
    void error(Node node, String message);

    /** A person must look. */
    void review(Node node, String message);

    /** Advice. */
    void warning(Node node, String message);
}
