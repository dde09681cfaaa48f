package se.kommun.uppdrag.check.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.accessibility.AccessibilityTree;
import se.kommun.uppdrag.check.accessibility.HtmlElements;
import se.kommun.uppdrag.check.accessibility.Role;
import se.kommun.uppdrag.check.accessibility.Visibility;

/** Requires that the autocomplete attribute has a value that the HTML standard defines. */
final class AutocompleteValue {

    static final Rule RULE = Rule.of("autocomplete-invalid", AutocompleteValue::check);

    private static final Set<String> CONTACT = Set.of("tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local",
            "tel-local-prefix", "tel-local-suffix", "tel-extension", "email", "impp");
    private static final Set<String> FIELDS = Set.of("name", "honorific-prefix", "given-name", "additional-name", "family-name",
            "honorific-suffix", "nickname", "username", "new-password", "current-password", "one-time-code", "organization-title",
            "organization", "street-address", "address-line1", "address-line2", "address-line3", "address-level4", "address-level3",
            "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name", "cc-additional-name",
            "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type", "transaction-currency",
            "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex", "url", "photo");
    private static final Set<String> KINDS = Set.of("home", "work", "mobile", "fax", "pager");
    private static final Set<String> FIXED = Set.of("hidden", "button", "checkbox", "file", "image", "radio", "reset", "submit");
    private static final Set<String> WIDGETS = Set.of("button", "checkbox", "combobox", "gridcell", "link", "listbox", "menuitem",
            "menuitemcheckbox", "menuitemradio", "option", "progressbar", "radio", "scrollbar", "searchbox", "separator", "slider",
            "spinbutton", "switch", "tab", "tabpanel", "textbox", "treeitem", "grid", "menu", "menubar", "radiogroup", "tablist", "tree",
            "treegrid");

    private AutocompleteValue() {}

    private static void check(HtmlPage page, Findings findings) {
        for (Element field : page.having("autocomplete")) {
            String value = field.attr("autocomplete").strip().toLowerCase(Locale.ROOT);
            if (!value.isEmpty() && !value.equals("on") && !value.equals("off") && isApplicable(page.accessibility(), field) && !valid(value)) {
                findings.error(field, "found", Snippets.of(value));
            }
        }
    }

    private static boolean isApplicable(AccessibilityTree tree, Element field) {
        boolean input = field.normalName().equals("input");
        if (!input && !field.normalName().equals("select") && !field.normalName().equals("textarea")
                || input && FIXED.contains(HtmlElements.inputType(field))
                || tree.isDisabled(field) || field.attr("aria-disabled").equalsIgnoreCase("true")) {
            return false;
        }
        boolean isRemoved = tree.rendered(field) != Visibility.VISIBLE && !tree.isExposed(field);
        Role role = tree.role(field);
        return !isRemoved && (tree.isTabbable(field) || role != null && WIDGETS.contains(role.name()));
    }

    static boolean valid(String value) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(value.split("[ \\t\\n\\f\\r]+")));
        if (words.peek().startsWith("section-")) {
            words.pop();
        }
        if (!words.isEmpty() && (words.peek().equals("shipping") || words.peek().equals("billing"))) {
            words.pop();
        }
        boolean contact = !words.isEmpty() && KINDS.contains(words.peek());
        if (contact) {
            words.pop();
        }
        if (words.isEmpty()) {
            return false;
        }
        String field = words.pop();
        return (CONTACT.contains(field) || !contact && FIELDS.contains(field))
                && (words.isEmpty() || words.size() == 1 && words.peek().equals("webauthn"));
    }
}
