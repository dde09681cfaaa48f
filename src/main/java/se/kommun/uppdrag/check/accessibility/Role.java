package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the specification says of a role.
 *
 * @param ancestors every role that it inherits from, itself included
 * @param supported states and properties that it supports or inherits, besides the global ones
 * @param required states and properties that must be given, each with its implicit value, empty when there is none
 * @param prohibited states and properties that must not be given
 * @param childrenPresentational whether what stands inside is no part of the accessibility tree
 * @param parents roles that it must stand directly inside; empty when any will do
 * @param owned roles that may stand directly inside, as ROLE or ROLE>ROLE; empty when any may
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

    /** {@code none} and its synonym. */
    public boolean isNone() {
        return is("none") || is("presentation");
    }

    /** Whether the state or property may stand on an element of this role. */
    public boolean permits(AriaAttribute attribute) {
        return !prohibited.contains(attribute.name())
                && (attribute.global() || supported.contains(attribute.name()) || required.containsKey(attribute.name()));
    }

    @Override
    public String toString() {
        return name;
    }
}
