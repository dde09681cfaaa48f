package se.kommun.uppdrag.check.accessibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.files.Resources;

/**
 * The roles that an HTML element may be given (ARIA in HTML, section 4). The resource allowed-roles.txt has the table.
 *
 * @param allowed the allowed roles, besides the implicit one
 * @param dependent roles that are not allowed because of something around the element; {@code *} stands for all roles that are not allowed
 */
public record AllowedRoles(Set<String> allowed, Set<String> dependent) {

    /** What the table says about a role on an element. */
    public enum Verdict {
        ALLOWED,
        /** Not allowed here, but on the same element with something else around it. */
        NOT_HERE,
        /** Never allowed on the element. */
        NEVER
    }

    private static final Map<String, AllowedRoles> TABLE = Resources.lines(AllowedRoles.class, "allowed-roles.txt").stream()
            .map(line -> line.split("\\|", 3)).collect(Collectors.toUnmodifiableMap(columns -> columns[0].strip(),
                    columns -> new AllowedRoles(words(columns[1]), words(columns[2]))));

    private static Set<String> words(String column) {
        return column.isBlank() ? Set.of() : Set.copyOf(List.of(column.strip().split(" ")));
    }

    /** Whether the element may be given the role. */
    public static Verdict of(Element element, Role role, AccessibilityTree tree) {
        AllowedRoles row = HtmlElements.isSvg(element) ? null : TABLE.get(AllowedRolesKey.of(element, tree));
        if (row == null || role == tree.implicitRole(element) || row.allowed.contains(role.name())) {
            return Verdict.ALLOWED;
        }
        return row.dependent.contains("*") || row.dependent.contains(role.name()) ? Verdict.NOT_HERE : Verdict.NEVER;
    }
}
