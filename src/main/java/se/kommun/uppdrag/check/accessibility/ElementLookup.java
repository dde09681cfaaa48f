package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds elements of a page, inside templates too, in the page's order. */
public interface ElementLookup {

    /** The first element with the id, or null. */
    @Nullable Element byId(String id);

    /** The elements of that lower-case name. */
    List<Element> named(String name);

    /** The elements that have the attribute. */
    List<Element> having(String attribute);
}
