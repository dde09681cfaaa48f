package se.kommun.uppdrag.check.accessibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role of WAI-ARIA or its modules, with its properties from the specification. The resource roles.txt lists all of them.
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

    private static final Map<String, Role> ALL = RoleReader.read();

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

    /** The role with this name, which may be abstract; null if there is none. */
    public static @Nullable Role named(String name) {
        return ALL.get(name);
    }

    public static Collection<Role> all() {
        return ALL.values();
    }
}
