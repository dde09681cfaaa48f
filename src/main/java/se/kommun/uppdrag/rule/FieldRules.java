package se.kommun.uppdrag.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.report.Severity;

/** Labels and groups of form fields. */
final class FieldRules {

    private static final Set<String> BUTTONS = Set.of("hidden", "submit", "reset", "button", "image");
    private static final Set<String> LABELABLE = Set.of("button", "input", "meter", "output", "progress", "select", "textarea");
    private static final Pattern VAGUE = Pattern.compile("(?iu)label|etikett|text|field|fält|input|inmatning|värde|value|ange|enter|fyll i|skriv här|type here|rubrik|\\d+|välj|select|choose");

    static final List<Rule> RULES = List.of(
            PageRule.of("etikett-tom", Severity.WARNING, "Etiketter (label) har text",
                    "En tom etikett säger inte vad fältet är till för.",
                    "Skriv vad som ska fyllas i, eller ta bort etiketten.", "1.3.1 3.3.2", "", FieldRules::empty),
            PageRule.of("etikett-dubbel", Severity.REVIEW, "Ett fält har en enda etikett",
                    "En del skärmläsare läser bara den ena etiketten.",
                    "Låt varje label peka på sitt eget fält. En gemensam rubrik för flera fält är en legend.", "1.3.1 3.3.2", "", FieldRules::twice),
            PageRule.of("etikett-vilsen", Severity.REVIEW, "Varje etikett hör till ett fält",
                    "En etikett som inte pekar på något fält läses inte upp när fältet får fokus.",
                    "Skriv fältets id i for.", "1.3.1 3.3.2", "", FieldRules::stray),
            PageRule.of("etikett-intetsagande", Severity.REVIEW, "Etiketten säger vad som ska fyllas i",
                    "Den som inte ser hela formuläret vet inte vad fältet är till för.",
                    "Skriv vad som ska fyllas i.", "2.4.6", "", FieldRules::vague),
            PageRule.of("etikett-plats", Severity.WARNING, "Etiketten står där man väntar sig den",
                    "Den som förstorar mycket ser bara en liten del av sidan och letar på det vanliga stället.",
                    "Sätt etiketten före ett textfält, och efter en kryssruta eller alternativknapp.", "3.3.2", "", FieldRules::place),
            PageRule.of("platshallare", Severity.REVIEW, "Ledtexten i fältet ersätter inte etiketten",
                    "Ledtexten försvinner när man skriver, och har ofta svag färg.",
                    "Skriv en synlig etikett (label).", "3.3.2", "", FieldRules::placeholder),
            PageRule.of("grupp-saknas", Severity.REVIEW, "Kryssrutor och alternativ som hör ihop är en grupp",
                    "Den som lyssnar hör svaren men inte frågan.",
                    "Lägg dem i ett fieldset med frågan som legend.", "1.3.1", "", FieldRules::group),
            PageRule.of("grupp-utan-fraga", Severity.REVIEW, "En grupp av fält har en rubrik (legend)",
                    "Den som lyssnar hör att en grupp börjar, men inte vad den handlar om.",
                    "Skriv en legend först i fieldset.", "1.3.1 3.3.2", "", FieldRules::legend));

    private FieldRules() {}

    static boolean isField(Element element) {
        return switch (element.normalName()) {
            case "input" -> !BUTTONS.contains(AccessibilityTree.inputType(element));
            case "select", "textarea" -> true;
            default -> false;
        };
    }

    /** Fields that a person meets. */
    static List<Element> fields(HtmlPage page) {
        List<Element> found = new ArrayList<>();
        for (Element field : page.all("input", "select", "textarea")) {
            if (isField(field) && !page.accessibility().hidden(field)) {
                found.add(field);
            }
        }
        return found;
    }

    private static boolean isChoice(Element field) {
        String type = field.normalName().equals("input") ? AccessibilityTree.inputType(field) : "";
        return type.equals("checkbox") || type.equals("radio");
    }

    private static void empty(HtmlPage page, Findings findings) {
        for (Element label : page.all("label")) {
            if (Texts.isEmpty(label) && label.selectFirst("img[alt], svg, [aria-label]") == null && !label.hasAttr("aria-label")
                    && !page.accessibility().hidden(label)) {
                findings.warning(label, "Etiketten är tom.");
            }
        }
    }

    private static void twice(HtmlPage page, Findings findings) {
        Map<String, Element> seen = new HashMap<>();
        for (Element label : page.all("label")) {
            String target = label.attr("for");
            if (target.isEmpty() || page.accessibility().hidden(label) || Texts.isEmpty(label)) {
                continue;
            }
            Element before = seen.putIfAbsent(target, label);
            if (before != null) {
                findings.review(label, "\"" + Quote.of(Texts.of(before)) + "\" och \"" + Quote.of(Texts.of(label)) + "\" är etiketter för samma fält.");
            }
        }
    }

    private static void stray(HtmlPage page, Findings findings) {
        for (Element label : page.all("label")) {
            if (page.accessibility().hidden(label)) {
                continue;
            }
            String text = Quote.of(Texts.of(label));
            if (label.hasAttr("for")) {
                Element target = page.byId(label.attr("for"));
                if (target == null) {
                    findings.review(label, "Etiketten \"" + text + "\" pekar på ett fält som inte finns: \"" + Quote.of(label.attr("for")) + "\".");
                } else if (!LABELABLE.contains(target.normalName()) && !target.normalName().contains("-")) {
                    findings.review(label, "Etiketten \"" + text + "\" pekar på " + target.normalName() + ", som inte är ett fält.");
                }
            } else if (label.selectFirst("input, select, textarea, button, output, meter, progress") == null && label.selectFirst("slot") == null
                    && label.id().isEmpty()) {
                findings.review(label, "Etiketten \"" + text + "\" hör inte till något fält.");
            }
        }
    }

    private static void vague(HtmlPage page, Findings findings) {
        for (Element field : fields(page)) {
            String name = page.accessibility().name(field).strip();
            if (!name.isEmpty() && VAGUE.matcher(name).matches() && !isChoice(field)) {
                findings.review(field, "Etiketten \"" + Quote.of(name) + "\" säger inte vad som ska fyllas i.");
            }
        }
    }

    private static void place(HtmlPage page, Findings findings) {
        for (Element label : page.all("label")) {
            Element target = label.hasAttr("for") ? page.byId(label.attr("for")) : null;
            if (target == null || !isField(target) || page.accessibility().hidden(label)
                    || (label.className() + " " + label.parent().className()).toLowerCase(Locale.ROOT).contains("float")) {
                continue;
            }
            if (!isChoice(target) && target == label.previousElementSibling() && !label.className().contains("hidden")) {
                findings.warning(label, "Etiketten \"" + Quote.of(Texts.of(label)) + "\" står efter sitt fält.");
            } else if (isChoice(target) && target == label.nextElementSibling()) {
                findings.warning(label, "Etiketten \"" + Quote.of(Texts.of(label)) + "\" står före sin ruta.");
            }
        }
    }

    private static void placeholder(HtmlPage page, Findings findings) {
        for (Element field : fields(page)) {
            if (!field.attr("placeholder").isBlank() && page.accessibility().labels(field).isEmpty() && field.attr("aria-label").isBlank()
                    && !field.hasAttr("aria-labelledby") && field.attr("title").isBlank()) {
                findings.review(field, "Fältet har bara ledtexten \"" + Quote.of(field.attr("placeholder")) + "\" och ingen etikett.");
            }
        }
    }

    private static void group(HtmlPage page, Findings findings) {
        Map<String, List<Element>> groups = new HashMap<>();
        for (Element field : fields(page)) {
            if (isChoice(field) && !field.attr("name").isEmpty()) {
                groups.computeIfAbsent(AccessibilityTree.inputType(field) + " " + field.attr("name"), any -> new ArrayList<>()).add(field);
            }
        }
        for (List<Element> group : groups.values()) {
            Element first = group.get(0);
            if (group.size() > 1 && first.closest("fieldset, [role=group], [role=radiogroup], [role=toolbar], [role=listbox], [role=menu], table") == null) {
                findings.review(first, group.size() + " val som hör ihop (" + Quote.of(first.attr("name")) + ") är inte en grupp.");
            }
        }
    }

    private static void legend(HtmlPage page, Findings findings) {
        for (Element fieldset : page.all("fieldset")) {
            if (page.accessibility().hidden(fieldset)) {
                continue;
            }
            Element legend = fieldset.children().stream().filter(child -> child.normalName().equals("legend")).findFirst().orElse(null);
            if (legend != null && Texts.empty(legend)) {
                findings.review(legend, "Gruppens legend är tom.");
            } else if (legend == null && page.accessibility().name(fieldset).isBlank() && !page.accessibility().decorative(fieldset)) {
                findings.review(fieldset, "Gruppen (fieldset) har ingen legend.");
            }
        }
    }
}
