package se.kommun.uppdrag.check.rules;

import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** A value for a placeholder of a message about an element. */
interface MessageValue extends BiFunction<HtmlPage, Element, Object> {}
