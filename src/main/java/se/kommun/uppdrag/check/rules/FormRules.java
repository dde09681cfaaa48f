package se.kommun.uppdrag.check.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;

/** Requires that forms say what is required, what is wrong and how to submit, and that nothing happens unexpectedly. */
final class FormRules {

    private static final Pattern ERROR_CLASS = Pattern.compile("(?i)(?<![^\\s_-])(?:errors?|error-?message|error-?text|errormessage|invalid|invalid-feedback|felmeddelande|field-error|fel)(?![^\\s_-])");
    private static final Set<String> MESSAGES = Set.of("span", "p", "div", "small", "strong", "em", "li", "label");
    private static final Pattern ERROR_SUMMARY = Pattern.compile("(?iu)(?:fix the error|errors? on this page|there (is|are) (a |\\d+ )?(problem|error)|correct the|rätta|felen|något blev fel|är inte rätt ifyll|innehåller fel)");
    private static final Pattern ERROR_WITHOUT_SUGGESTION = Pattern.compile("(?iu)(is |är )?(not valid|invalid|ogiltigt?|fel|felaktigt?|error|wrong|incorrect|inte giltigt?|ej giltigt?|fel format|wrong format|invalid (input|value|format)|ogiltigt (värde|format))[.!]?");
    private static final Pattern MARKED = Pattern.compile("(?iu)(?:\\*|obligatorisk|måste|krävs|required|mandatory|frivillig|optional|valfri|behöver inte|pakolli|vapaaehtoi)");
    private static final Pattern PERSONAL = Pattern.compile("(?iu)(?<![^_-])(?:förnamn|fornamn|efternamn|namn|epost|e-post|mejl|e-mail|email|telefon|mobil|phone|tel|firstname|first-name|lastname|last-name|fullname|surname|given-name|family-name|postnummer|postcode|zip|adress|address|gatuadress)$");

    static final List<Rule> RULES = List.of(
            Rule.of("error-not-associated", FormRules::notAssociated),
            Rule.each("error-field-unidentified", page -> page.all("form"), FormRules::fieldUnidentified),
            Rule.where("error-without-suggestion", page -> page.having("class"), (page, message) -> isErrorMessage(message)
                    && ERROR_WITHOUT_SUGGESTION.matcher(ElementText.of(message)).matches() && !page.hidden(message), Snippets.TEXT),
            Rule.of("required-not-indicated", FormRules::required),
            Rule.of("change-on-input", FormRules::change),
            Rule.where("form-submit-missing", page -> page.exposed("form"), FormRules::lacksSubmit),
            Rule.where("form-reset-button", page -> page.all("input", "button"), (page, control) -> control.attr("type").equalsIgnoreCase("reset")),
            Rule.each("autocomplete-missing", FieldRules::fields, FormRules::autocomplete));

    private FormRules() {}

    private static void notAssociated(HtmlPage page, Findings findings) {
        Map<Element, Optional<Element>> fields = new IdentityHashMap<>();
        for (Element message : page.having("class")) {
            if (!MESSAGES.contains(message.normalName()) || !isErrorMessage(message) || page.hidden(message)
                    || message.selectFirst("input, select, textarea, a, form") != null || ElementText.isEmpty(message)) {
                continue;
            }
            Element parent = message.parent();
            Element field = parent == null || parent.normalName().matches("body|main|form") ? null
                    : fields.computeIfAbsent(parent, any -> Optional.ofNullable(any.selectFirst("input:not([type=hidden]), select, textarea"))).orElse(null);
            if (field != null && message.closest("label, legend") == null && !refers(field, message) && !refers(field.closest("fieldset"), message)) {
                findings.review(message, "found", Snippets.text(message));
            }
        }
    }

    private static boolean isErrorMessage(Element message) {
        String name = message.className().toLowerCase(Locale.ROOT);
        return (name.contains("err") || name.contains("invalid") || name.contains("fel")) && ERROR_CLASS.matcher(name).find();
    }

    private static boolean refers(@Nullable Element field, Element message) {
        if (field == null) {
            return false;
        }
        String ids = " " + field.attr("aria-describedby") + " " + field.attr("aria-errormessage") + " " + field.attr("aria-labelledby") + " ";
        return HtmlElements.any(message, each -> !each.id().isEmpty() && ids.contains(" " + each.id() + " "));
    }

    private static void fieldUnidentified(HtmlPage page, Element form, Findings findings) {
        List<Element> fields = fields(form);
        if (fields.isEmpty() || fields.stream().anyMatch(field -> field.attr("aria-invalid").matches("(?i)true|grammar|spelling"))) {
            return;
        }
        boolean summarized = form.select("[role=alert]").stream().anyMatch(alert -> ERROR_SUMMARY.matcher(ElementText.of(alert)).find()
                && alert.selectFirst("a[href^=#]") == null);
        boolean coloured = fields.stream().anyMatch(field -> ERROR_CLASS.matcher(field.className()).find() && !field.hasAttr("aria-describedby"));
        if (summarized || coloured) {
            findings.review(form, coloured ? "class-only" : "unnamed");
        }
    }

    private static List<Element> fields(Element form) {
        return form.select("input, select, textarea").stream().filter(FieldRules::isField).toList();
    }

    private static void required(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        Map<Element, List<Element>> unmarked = new IdentityHashMap<>();
        for (Element field : FieldRules.fields(page)) {
            Element form = field.closest("form");
            List<Element> labels = tree.labels(field);
            boolean required = field.hasAttr("required") || field.attr("aria-required").equals("true");
            String label = labels.isEmpty() ? field.attr("aria-label") : ElementText.of(labels.get(0));
            boolean choice = HtmlElements.inputType(field).matches("radio|checkbox");
            if (!required && !choice && endsWithStar(label)) {
                findings.review(field, "asterisk", Snippets.of(label));
            } else if (required && !choice && form != null && !MARKED.matcher(label + " " + field.attr("placeholder")).find()) {
                unmarked.computeIfAbsent(form, any -> new ArrayList<>()).add(field);
            }
        }
        unmarked.forEach((form, fields) -> {
            if (!MARKED.matcher(ElementText.of(form)).find()) {
                findings.warning(fields.get(0), "found");
            }
        });
    }

    /** Whether the label ends with an asterisk, which a colon may follow. */
    private static boolean endsWithStar(String label) {
        String text = label.stripTrailing();
        return (text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text).endsWith("*");
    }

    private static void change(HtmlPage page, Findings findings) {
        for (Element field : page.having("onchange")) {
            String script = field.attr("onchange").toLowerCase(Locale.ROOT);
            if (FieldRules.isField(field) && (script.contains("location") || script.contains("submit") || script.contains("open(") || script.contains("jump"))) {
                findings.review(field, "change");
            }
        }
        for (Element field : page.having("onfocus")) {
            String script = field.attr("onfocus").toLowerCase(Locale.ROOT);
            if (script.contains("location") || script.contains("submit(") || script.contains("open(")) {
                findings.review(field, "focus");
            }
        }
    }

    private static boolean lacksSubmit(HtmlPage page, Element form) {
        boolean sends = form.select("button, input").stream().anyMatch(control -> control.normalName().equals("button")
                ? !control.attr("type").equalsIgnoreCase("reset") : HtmlElements.inputType(control).matches("submit|image|button"));
        boolean elsewhere = !form.id().isEmpty() && page.having("form").stream().anyMatch(control -> control.attr("form").equals(form.id()));
        return !sends && !elsewhere && !fields(form).isEmpty();
    }

    private static void autocomplete(HtmlPage page, Element field, Findings findings) {
        String type = field.normalName().equals("input") ? HtmlElements.inputType(field) : "";
        boolean personal = type.equals("email") || type.equals("tel")
                || type.equals("text") && (PERSONAL.matcher(field.attr("name")).find() || PERSONAL.matcher(field.id()).find());
        String value = FieldRules.autocomplete(field);
        if (personal && value.matches("|on|off")) {
            findings.review(field, value.equals("off") ? "off" : "found", Snippets.of(page.name(field)));
        }
    }
}
