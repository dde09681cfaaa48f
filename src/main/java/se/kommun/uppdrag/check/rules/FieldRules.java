package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Rules for the labels and groups of form fields. */
final class FieldRules {

    private static final Set<String> BUTTONS = Set.of("hidden", "submit", "reset", "button", "image");
    private static final Set<String> LABELABLE = Set.of("button", "input", "meter", "output", "progress", "select", "textarea");
    private static final Pattern VAGUE = Pattern.compile("(?iu)label|etikett|text|field|fält|input|inmatning|värde|value|ange|enter|fyll i|skriv här|type here|rubrik|\\d+|välj|select|choose");

    static final List<Rule> RULES = List.of(
            Rule.of("label-empty", FieldRules::emptyLabel),
            Rule.of("label-duplicate", FieldRules::duplicate),
            Rule.of("label-orphan", FieldRules::orphan),
            Rule.of("label-vague", FieldRules::vague),
            Rule.of("label-position", FieldRules::position),
            Rule.of("placeholder-as-label", FieldRules::placeholder),
            Rule.of("field-group-missing", FieldRules::group),
            Rule.of("fieldset-legend-missing", FieldRules::legend));

    private FieldRules() {}

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

    private static boolean isChoice(Element field) {
        String type = field.normalName().equals("input") ? HtmlElements.inputType(field) : "";
        return type.equals("checkbox") || type.equals("radio");
    }

    private static void emptyLabel(HtmlPage page, Findings findings) {
        for (Element label : page.all("label")) {
            if (ElementText.isEmpty(label) && label.selectFirst("img[alt], svg, [aria-label]") == null && !label.hasAttr("aria-label")
                    && !page.accessibility().isHidden(label)) {
                findings.warning(label, "found");
            }
        }
    }

    private static void duplicate(HtmlPage page, Findings findings) {
        Map<String, Element> seen = new HashMap<>();
        for (Element label : page.all("label")) {
            String target = label.attr("for");
            if (target.isEmpty() || page.accessibility().isHidden(label) || ElementText.isEmpty(label)) {
                continue;
            }
            Element before = seen.putIfAbsent(target, label);
            if (before != null) {
                findings.review(label, "found", Snippets.of(ElementText.of(before)), Snippets.of(ElementText.of(label)));
            }
        }
    }

    private static void orphan(HtmlPage page, Findings findings) {
        for (Element label : page.exposed("label")) {
            String text = Snippets.of(ElementText.of(label));
            if (label.hasAttr("for")) {
                Element target = page.byId(label.attr("for"));
                if (target == null) {
                    findings.review(label, "missing", text, Snippets.of(label.attr("for")));
                } else if (!LABELABLE.contains(target.normalName()) && !target.normalName().contains("-")) {
                    findings.review(label, "no-field", text, target.normalName());
                }
            } else if (label.selectFirst("input, select, textarea, button, output, meter, progress") == null && label.selectFirst("slot") == null
                    && label.id().isEmpty()) {
                findings.review(label, "alone", text);
            }
        }
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element field : fields(page)) {
            String name = page.accessibility().name(field).strip();
            if (!name.isEmpty() && VAGUE.matcher(name).matches() && !isChoice(field)) {
                findings.review(field, "found", Snippets.of(name));
            }
        }
    }

    private static void position(HtmlPage page, Findings findings) {
        for (Element label : page.all("label")) {
            Element target = label.hasAttr("for") ? page.byId(label.attr("for")) : null;
            if (target == null || !isField(target) || page.accessibility().isHidden(label)
                    || (label.className() + " " + label.parent().className()).toLowerCase(Locale.ROOT).contains("float")) {
                continue;
            }
            if (!isChoice(target) && target == label.previousElementSibling() && !label.className().contains("hidden")) {
                findings.warning(label, "after", Snippets.of(ElementText.of(label)));
            } else if (isChoice(target) && target == label.nextElementSibling()) {
                findings.warning(label, "before", Snippets.of(ElementText.of(label)));
            }
        }
    }

    private static void placeholder(HtmlPage page, Findings findings) {
        for (Element field : fields(page)) {
            if (!field.attr("placeholder").isBlank() && page.accessibility().labels(field).isEmpty() && field.attr("aria-label").isBlank()
                    && !field.hasAttr("aria-labelledby") && field.attr("title").isBlank()) {
                findings.review(field, "found", Snippets.of(field.attr("placeholder")));
            }
        }
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

    private static void legend(HtmlPage page, Findings findings) {
        for (Element fieldset : page.all("fieldset")) {
            if (page.accessibility().isHidden(fieldset)) {
                continue;
            }
            Element legend = fieldset.children().stream().filter(child -> child.normalName().equals("legend")).findFirst().orElse(null);
            if (legend != null && ElementText.empty(legend)) {
                findings.review(legend, "empty");
            } else if (legend == null && page.accessibility().name(fieldset).isBlank() && !page.accessibility().isDecorative(fieldset)) {
                findings.review(fieldset, "found");
            }
        }
    }
}
