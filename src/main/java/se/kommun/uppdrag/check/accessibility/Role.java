package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A role of WAI-ARIA, with its properties from the specification.
 *
 * @param ancestors all roles that it inherits from, including itself
 * @param supported supported and inherited states and properties, without the global ones
 * @param required required states and properties, each with its implicit value, which is empty if there is none
 * @param prohibited prohibited states and properties
 * @param childrenPresentational whether its descendants are not part of the accessibility tree
 * @param parents roles of which its parent must have one; empty if any parent is allowed
 * @param owned roles allowed for its children, as ROLE or ROLE>ROLE; empty if any is allowed
 */
public record Role(String name, boolean isAbstract, boolean deprecated, Set<String> ancestors, Set<String> supported,
                   Map<String, String> required, Set<String> prohibited, boolean nameFromAuthor, boolean nameFromContents,
                   boolean nameRequired, boolean childrenPresentational, Set<String> parents, List<String> owned) {

    public boolean is(String role) {
        return name.equals(role);
    }

    /** Whether it is the role or inherits from it. */
    public boolean inherits(String role) {
        return ancestors.contains(role);
    }

    /** Whether it is {@code none} or its synonym {@code presentation}. */
    public boolean isNone() {
        return is("none") || is("presentation");
    }

    /** Whether the state or property is allowed on an element with this role. */
    public boolean permits(AriaAttribute attribute) {
        return !prohibited.contains(attribute.name())
                && (attribute.global() || supported.contains(attribute.name()) || required.containsKey(attribute.name()));
    }

    @Override
    public String toString() {
        return name;
    }
}
