package se.kommun.uppdrag.check.rules;

import java.util.Collection;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Finds the elements of a page that a rule is about. */
interface ElementSearch extends Function<HtmlPage, Collection<Element>> {}
