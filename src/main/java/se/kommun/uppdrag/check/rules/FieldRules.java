package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Rules for the labels, groups and autocomplete values of form fields. */
final class FieldRules {

    private static final Set<String> BUTTONS = Set.of("hidden", "submit", "reset", "button", "image");
    private static final Set<String> LABELABLE = Set.of("button", "input", "meter", "output", "progress", "select", "textarea");
    private static final Pattern VAGUE = Pattern.compile("(?iu)label|etikett|text|field|fält|input|inmatning|värde|value|ange|enter|fyll i|skriv här|type here|rubrik|\\d+|välj|select|choose");

    private static final Set<String> AUTOCOMPLETE_CONTACT = WordLists.of("autocomplete-contact-fields");
    private static final Set<String> AUTOCOMPLETE_FIELDS = WordLists.of("autocomplete-fields");
    /** The value of autocomplete: tokens before the field, the field, and one token after it. Group 1 is a kind of contact, group 2 the field. */
    private static final Pattern AUTOCOMPLETE = Pattern.compile("(?:section-\\S*+\\s++)?(?:(?:shipping|billing)\\s++)?"
            + "(?:(home|work|mobile|fax|pager)\\s++)?(\\S++)(?:\\s++webauthn)?");
    private static final Set<String> FIXED = WordLists.of("input-types-without-autocomplete");
    private static final Set<String> WIDGETS = WordLists.of("widget-roles");

    static final List<Rule> RULES = List.of(
            Rule.where("label-empty", page -> page.exposed("label"), (page, label) -> isEmpty(label)),
            Rule.each("label-duplicate", FieldRules::labelable, FieldRules::duplicate),
            Rule.each("label-orphan", page -> page.exposed("label").stream().filter(label -> !isEmpty(label)).toList(), FieldRules::orphan),
            Rule.where("label-vague", FieldRules::fields, (page, field) -> !isChoice(field)
                    && VAGUE.matcher(page.name(field).strip()).matches(), Snippets.NAME),
            Rule.each("label-position", page -> page.exposed("label"), FieldRules::position),
            Rule.where("placeholder-as-label", FieldRules::fields, FieldRules::hasOnlyPlaceholder, Snippets.attribute("placeholder")),
            Rule.of("field-group-missing", FieldRules::group),
            Rule.each("fieldset-legend-missing", page -> page.exposed("fieldset"), FieldRules::legend),
            Rule.where("autocomplete-invalid", page -> page.having("autocomplete"), (page, field) ->
                    takesAutocomplete(page.accessibility(), field) && !isValid(autocomplete(field)),
                    (page, field) -> Snippets.of(autocomplete(field))));

    private FieldRules() {}

    private static boolean isEmpty(Element label) {
        return ElementText.isEmpty(label) && label.selectFirst("img[alt], svg, [aria-label]") == null && !label.hasAttr("aria-label");
    }

    static boolean isField(Element element) {
        return switch (element.normalName()) {
            case "input" -> !BUTTONS.contains(HtmlElements.inputType(element));
            case "select", "textarea" -> true;
            default -> false;
        };
    }

    /** The fields that are not hidden. */
    static List<Element> fields(HtmlPage page) {
        return page.cached(FieldRules.class, each -> each.exposed("input", "select", "textarea").stream().filter(FieldRules::isField).toList());
    }

    private static List<Element> labelable(HtmlPage page) {
        return page.exposed("button", "input", "meter", "output", "progress", "select", "textarea");
    }

    private static boolean isChoice(Element field) {
        return field.normalName().equals("input") && HtmlElements.inputType(field).matches("checkbox|radio");
    }

    private static void duplicate(HtmlPage page, Element field, Findings findings) {
        List<Element> labels = page.accessibility().labels(field).stream().filter(label -> !page.hidden(label) && !ElementText.isEmpty(label)).toList();
        for (Element label : labels.subList(Math.min(1, labels.size()), labels.size())) {
            findings.review(label, "found", Snippets.text(labels.get(0)), Snippets.text(label));
        }
    }

    private static void orphan(HtmlPage page, Element label, Findings findings) {
        if (label.hasAttr("for")) {
            Element target = page.byId(label.attr("for"));
            if (target == null) {
                findings.review(label, "missing", Snippets.text(label), Snippets.of(label.attr("for")));
            } else if (!LABELABLE.contains(target.normalName()) && !target.normalName().contains("-")) {
                findings.review(label, "no-field", Snippets.text(label), target.normalName());
            }
        } else if (label.selectFirst("input, select, textarea, button, output, meter, progress, slot") == null && label.id().isEmpty()) {
            findings.review(label, "alone", Snippets.text(label));
        }
    }

    private static void position(HtmlPage page, Element label, Findings findings) {
        Element target = label.hasAttr("for") ? page.byId(label.attr("for")) : null;
        if (target == null || !isField(target) || (label.className() + " " + label.parent().className()).toLowerCase(Locale.ROOT).contains("float")) {
            return;
        }
        if (!isChoice(target) && target == label.previousElementSibling() && !label.className().contains("hidden")) {
            findings.warning(label, "after", Snippets.text(label));
        } else if (isChoice(target) && target == label.nextElementSibling()) {
            findings.warning(label, "before", Snippets.text(label));
        }
    }

    private static boolean hasOnlyPlaceholder(HtmlPage page, Element field) {
        return !field.attr("placeholder").isBlank() && page.accessibility().labels(field).isEmpty() && field.attr("aria-label").isBlank()
                && !field.hasAttr("aria-labelledby") && field.attr("title").isBlank();
    }

    private static void group(HtmlPage page, Findings findings) {
        Map<String, List<Element>> groups = new HashMap<>();
        for (Element field : fields(page)) {
            if (isChoice(field) && !field.attr("name").isEmpty()) {
                groups.computeIfAbsent(HtmlElements.inputType(field) + " " + field.attr("name"), any -> new ArrayList<>()).add(field);
            }
        }
        for (List<Element> group : groups.values()) {
            Element first = group.get(0);
            if (group.size() > 1 && first.closest("fieldset, [role=group], [role=radiogroup], [role=toolbar], [role=listbox], [role=menu], table") == null) {
                findings.review(first, "found", group.size(), Snippets.of(first.attr("name")));
            }
        }
    }

    private static void legend(HtmlPage page, Element fieldset, Findings findings) {
        Element legend = HtmlElements.child(fieldset, "legend");
        if (legend != null && ElementText.empty(legend)) {
            findings.review(legend, "empty");
        } else if (legend == null && page.name(fieldset).isBlank() && !page.accessibility().isDecorative(fieldset)) {
            findings.review(fieldset, "found");
        }
    }

    private static boolean takesAutocomplete(AccessibilityTree tree, Element field) {
        if (!HtmlElements.isNamed(field, "input", "select", "textarea") || field.normalName().equals("input") && FIXED.contains(HtmlElements.inputType(field))
                || tree.isDisabled(field) || field.attr("aria-disabled").equalsIgnoreCase("true")) {
            return false;
        }
        boolean isRemoved = tree.rendered(field) != Visibility.VISIBLE && !tree.isExposed(field);
        Role role = tree.role(field);
        return !isRemoved && (tree.isTabbable(field) || role != null && WIDGETS.contains(role.name()));
    }

    /** The value of autocomplete in lower case. */
    static String autocomplete(Element field) {
        return field.attr("autocomplete").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isValid(String value) {
        Matcher tokens = AUTOCOMPLETE.matcher(value);
        return value.matches("|on|off") || tokens.matches()
                && (AUTOCOMPLETE_CONTACT.contains(tokens.group(2)) || tokens.group(1) == null && AUTOCOMPLETE_FIELDS.contains(tokens.group(2)));
    }
}
