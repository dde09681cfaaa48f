package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds elements of a page in document order, including those inside template elements. */
public interface ElementLookup {

    /** The first element with this id, or null. */
    @Nullable Element byId(String id);

    /** The elements with this lower-case name. */
    List<Element> named(String name);

    /** The elements with this attribute. */
    List<Element> having(String attribute);
}
