package se.kommun.uppdrag.check.protocol;

import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.check.rules.ContentKind;
import se.kommun.uppdrag.check.rules.Inventory;
import se.kommun.uppdrag.check.rules.InventoryItem;
import se.kommun.uppdrag.check.rules.RuleInfo;
import se.kommun.uppdrag.report.Problem;
import se.kommun.uppdrag.report.ProblemGroup;
import se.kommun.uppdrag.report.SuccessCriterion;

/** The part of the page about one requirement: what is decided, how to review the rest, what to look at, and the fields. */
record RequirementSection(Protocol protocol, ProtocolWords words) {

    /** The findings and the elements of a kind that are listed; all are counted. */
    private static final int MAX_LISTED = 25;

    void append(Element parent, Assessment assessment) {
        Requirement requirement = assessment.requirement();
        Element section = parent.appendElement("section").addClass("requirement").attr(ReviewAnswers.CLAUSE, requirement.clause());
        assessment.decided().ifPresent(decided -> section.attr(ReviewAnswers.DECIDED, decided.key()));
        section.appendElement("h3").text(words.heading(requirement));
        Element law = section.appendElement("p").text(words.law(requirement) + " ");
        requirement.criterion().map(SuccessCriterion::address).ifPresent(address ->
                law.appendElement("a").attr("href", address).attr("hreflang", "en").text(words.text("understanding", requirement.number())));
        section.appendElement("p").addClass("decided").text(words.text("decided." + assessment.decided().map(ReviewResult::key).orElse("person")));
        if (assessment.decided().filter(ReviewResult.NOT_APPLICABLE::equals).isPresent()) {
            section.appendElement("p").text(words.text("nothing"));
            appendList(section, requirement.needs(), (item, kind) -> item.text(words.kind(kind)));
        }
        appendFindings(section, "errors", assessment.errors());
        appendFindings(section, "reviews", assessment.reviews());
        if (assessment.decided().isEmpty()) {
            appendDoubt(section, requirement);
        }
        section.appendElement("p").text(words.text("method") + " " + words.method(requirement));
        appendRules(section, requirement.rules());
        if (assessment.decided().filter(ReviewResult.NOT_APPLICABLE::equals).isEmpty()) {
            requirement.looks().forEach(kind -> appendContents(section, kind));
        }
        appendFields(section, assessment);
    }

    private void appendFindings(Element section, String title, List<Problem> problems) {
        List<ProblemGroup> groups = ProblemGroup.of(problems);
        if (!groups.isEmpty()) {
            section.appendElement("p").text(words.text(title));
            appendList(section, groups, (item, group) -> item.text(words.finding(group)));
        }
    }

    /** Says why the program does not know that the requirement does not apply. */
    private void appendDoubt(Element section, Requirement requirement) {
        if (!requirement.needs().isEmpty() && Assessment.hasNone(requirement.needs(), protocol.pages())) {
            section.appendElement("p").text(words.text(protocol.allRead() ? "unread" : "unread-pages"));
            appendContents(section, ContentKind.UNREAD);
        }
    }

    private void appendRules(Element section, List<RuleInfo> rules) {
        Element text = section.appendElement("p").text(words.text(rules.isEmpty() ? "rules.none" : "rules"));
        rules.forEach(rule -> text.appendText(" ").appendElement("code").text(rule.id()));
    }

    private void appendContents(Element section, ContentKind kind) {
        Inventory pages = protocol.pages();
        if (pages.count(kind) == 0) {
            section.appendElement("p").text(words.text("none", words.kind(kind)));
        } else {
            section.appendElement("p").text(words.text("look", words.kind(kind), pages.count(kind)));
            appendList(section, pages.items(kind), this::describe);
        }
    }

    private void describe(Element line, InventoryItem item) {
        Element description = line.appendElement("span").text(item.description());
        if (!item.language().isEmpty() && !item.language().equals(words.code())) {
            description.attr("lang", item.language());
        }
        line.appendText(" ").appendElement("code").text(item.count() == 1 ? item.first().toString() : words.text("places", item.count(), item.first()));
    }

    private <T> void appendList(Element section, List<T> items, BiConsumer<Element, T> describe) {
        Element list = section.appendElement("ul");
        items.stream().limit(MAX_LISTED).forEach(item -> describe.accept(list.appendElement("li"), item));
        if (items.size() > MAX_LISTED) {
            list.appendElement("li").text(words.text("more", items.size() - MAX_LISTED));
        }
    }

    private void appendFields(Element section, Assessment assessment) {
        String clause = assessment.requirement().clause();
        Element group = section.appendElement("fieldset");
        group.appendElement("legend").text(words.text("result", clause));
        for (ReviewResult result : ReviewResult.values()) {
            Element label = group.appendElement("label");
            Element radio = label.appendElement("input").attr("type", "radio").attr("name", "r" + clause).attr("value", result.key());
            radio.attr("checked", protocol.result(assessment).filter(result::equals).isPresent());
            label.appendText(words.text(result.key()));
        }
        Element notes = section.appendElement("div").addClass("field");
        notes.appendElement("label").attr("for", "n" + clause).text(words.text("notes", clause));
        notes.appendElement("textarea").attr("id", "n" + clause).attr("rows", "3").text(protocol.answers().to(assessment.requirement()).notes());
    }
}
