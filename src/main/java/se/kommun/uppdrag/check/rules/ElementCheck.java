package se.kommun.uppdrag.check.rules;

import org.jsoup.nodes.Element;

/** Reports what is wrong with one element. */
interface ElementCheck {

    void check(HtmlPage page, Element element, Findings findings);
}
