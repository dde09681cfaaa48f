package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds elements of a page, inside templates too, in the page's order. */
public interface ElementLookup {

    /** The first element with the id, or null. */
    Element byId(String id);

    /** The elements of that lower-case name. */
    List<Element> named(String name);

    /** The elements that have the attribute. */
    List<Element> having(String attribute);
}
