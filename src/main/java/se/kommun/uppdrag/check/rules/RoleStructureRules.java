package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.AllowedRoles;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;
import se.kommun.uppdrag.report.Choice;

/** Requires that roles that belong together contain each other: a tab is in a tablist, and a tablist contains tabs. */
final class RoleStructureRules {

    private static final Set<String> POPUPS = Set.of("dialog", "grid", "listbox", "menu", "tooltip", "tree");

    static final List<Rule> RULES = List.of(
            Rule.of("role-required-parent", RoleStructureRules::parents),
            Rule.each("role-required-children", page -> page.having("role"), RoleStructureRules::children));

    private RoleStructureRules() {}

    private static void parents(HtmlPage page, Findings findings) {
        Set<Element> reportedBetween = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.having("role")) {
            Role role = page.accessibility().explicitRole(element);
            if (role != null && !page.hidden(element) && needsParent(element, role, page.accessibility())) {
                parent(element, role, page.accessibility(), reportedBetween, findings);
            }
        }
        page.having("aria-owns").forEach(element -> owner(page, element, findings));
    }

    /** Reports an element whose aria-owns names only elements that are not on the page: whether its parts come into it cannot be told. */
    private static void owner(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.explicitRole(element);
        if (role != null && !role.owned().isEmpty() && !element.attr("aria-owns").isBlank() && !tree.isHidden(element)
                && tree.references(element, "aria-owns").isEmpty()) {
            findings.review(element, "owns", Snippets.tag(element), Snippets.of(element.attr("aria-owns")));
        }
    }

    /** Whether it is a popup, such as a menu, that a style sheet outside the page may hide until it is opened. */
    private static boolean mayBeClosed(HtmlPage page, Element element) {
        Role role = page.accessibility().role(element);
        return role != null && POPUPS.contains(role.name()) && page.all("link").stream().anyMatch(link -> link.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
    }

    private static boolean hasScript(HtmlPage page) {
        return page.all("script").stream().anyMatch(script -> script.hasAttr("src") || !script.data().isBlank());
    }

    private static boolean needsParent(Element element, Role role, AccessibilityTree tree) {
        return !role.parents().isEmpty() && !role.name().startsWith("doc-") && role != tree.implicitRole(element)
                && !(role.is("listitem") && element.normalName().equals("li")) && AllowedRoles.of(element, role, tree) != AllowedRoles.Verdict.NEVER;
    }

    /** Reports an element that is not in the parent that its role requires, such as a tab outside a tablist. */
    private static void parent(Element element, Role role, AccessibilityTree tree, Set<Element> reportedBetween, Findings findings) {
        Element parent = tree.parent(element);
        Role parentRole = parent == null ? null : tree.role(parent);
        boolean certain = tree.visibility(element) == Visibility.VISIBLE && hasKnownAncestors(element);
        if (parent == null || parentRole == null || parent.normalName().equals("html")) {
            findings.errorOrReview(certain, element, "none", Snippets.tag(element), role, Choice.of(role.parents()));
        } else if (!role.parents().contains(parentRole.name())) {
            findings.errorOrReview(certain, element, "other", Snippets.tag(element), role, Snippets.tag(parent), Choice.of(role.parents()));
        } else if (parentRole.is("group") && !isInWhole(parent, role, tree)) {
            findings.review(element, "group", Snippets.tag(element), role, Snippets.tag(parent), Choice.of(wholes(role)));
        } else {
            Element between = tree.exposedBetween(element);
            if (between != null && reportedBetween.add(between)) {
                findings.review(between, "between", Snippets.tag(between), Snippets.tag(element), role, Snippets.tag(parent));
            }
        }
    }

    /** Whether the groups around an element are in an element with a role that it requires, or in a parent item of a tree. */
    private static boolean isInWhole(Element group, Role role, AccessibilityTree tree) {
        Element outer = group;
        while (outer != null && tree.is(outer, "group")) {
            outer = tree.parent(outer);
        }
        Role outerRole = outer == null ? null : tree.role(outer);
        return outerRole != null && (role.parents().contains(outerRole.name()) || role.is("treeitem") && outerRole.is("treeitem"));
    }

    private static List<String> wholes(Role role) {
        return role.parents().stream().filter(each -> !each.equals("group")).sorted().toList();
    }

    /** Whether no ancestor is a custom element, whose role a script can set, or a template. */
    private static boolean hasKnownAncestors(Element element) {
        return !HtmlElements.any(element.parent(), each -> each.normalName().indexOf('-') > 0 || each.normalName().equals("template"));
    }

    /** Reports children that their parent's role does not allow, and parents without any of their parts. */
    private static void children(HtmlPage page, Element element, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Role role = tree.explicitRole(element);
        if (role == null || role.owned().isEmpty() || role.name().startsWith("doc-") || role != tree.role(element) || tree.isHidden(element)) {
            return;
        }
        OwnedElements owned = OwnedElements.of(element, role, tree);
        boolean isBusy = HtmlElements.any(element, each -> each.attr("aria-busy").strip().equalsIgnoreCase("true"));
        boolean isVisible = tree.visibility(element) == Visibility.VISIBLE;
        Element wrong = owned.wrong();
        if (wrong != null) {
            boolean certain = isVisible && !isBusy && isCertain(wrong, tree) && !mayBeClosed(page, wrong);
            report(element, role, wrong, owned.group(), certain, tree, findings);
        } else if (owned.parts() == 0 && !isBusy && owned.text() != null) {
            findings.errorOrReview(isVisible && isCertain(owned.text(), tree), element, "element", Snippets.tag(element), role, Snippets.tag(owned.text()));
        } else if (owned.parts() == 0 && !isBusy && !hasScript(page) && hasKnownAncestors(element)) {
            findings.review(element, "empty", Snippets.tag(element), role, Choice.of(parts(role)));
        }
    }

    private static void report(Element element, Role role, Element wrong, @Nullable Element group, boolean certain, AccessibilityTree tree, Findings findings) {
        if (group != null) {
            findings.errorOrReview(certain && !OwnedElements.isText(wrong, tree), group, "group", Snippets.tag(group), Snippets.tag(wrong), role);
        } else {
            findings.errorOrReview(certain, element, "role", Snippets.tag(element), role, Snippets.tag(wrong), tree.role(wrong));
        }
    }

    /** The roles of which the element must contain one. */
    private static List<String> parts(Role role) {
        Set<String> found = new HashSet<>(role.owned().stream().map(each -> each.substring(each.indexOf('>') + 1)).toList());
        found.removeAll(Set.of("separator", "caption"));
        return found.stream().sorted().toList();
    }

    private static boolean isCertain(Element child, AccessibilityTree tree) {
        return child.normalName().indexOf('-') < 0 && tree.visibility(child) == Visibility.VISIBLE;
    }
}
