package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The list of all rules. To add a rule, define a {@link Rule} or {@link SiteRule} in a class that is listed here, and add a folder of fixtures. */
public final class Rules {

    /** The id of the only rule that applies to a page that was not read in full. */
    public static final String TOO_COMPLEX = "page-too-complex";

    private static final List<Rule> PAGE = Stream.of(
            List.of(Abbreviations.RULE, AutocompleteValue.RULE, DuplicateAttribute.RULE, DuplicateId.RULE, FileLinks.RULE, LabelInName.RULE,
                    StructuredDataParses.RULE, UnansweredQuestion.RULE),
            AriaAttributeRules.RULES,
            ControlRules.RULES,
            EasyRules.RULES,
            FieldRules.RULES,
            FocusRules.RULES,
            FormRules.RULES,
            HeadRules.RULES,
            HeadingRules.RULES,
            ImageRules.RULES,
            LandmarkRules.RULES,
            LanguageRules.RULES,
            LinkRules.RULES,
            ListRules.RULES,
            MarkupRules.RULES,
            MediaRules.RULES,
            MissingName.RULES,
            PageReadInFull.RULES,
            ReadabilityRules.RULES,
            ReferenceRules.RULES,
            RoleRules.RULES,
            StyleRules.RULES,
            TableHeaderRules.RULES,
            TableRules.RULES,
            TextRules.RULES)
            .flatMap(List::stream).toList();

    private static final List<SiteRule> SITE = Stream.of(List.of(Misspelling.RULE), DuplicateTexts.RULES, SiteRules.RULES).flatMap(List::stream).toList();

    private Rules() {}

    /** The metadata of every rule, by id. */
    public static Map<String, RuleInfo> infos() {
        Map<String, RuleInfo> infos = new TreeMap<>();
        PAGE.forEach(rule -> infos.put(rule.info().id(), rule.info()));
        SITE.forEach(rule -> infos.put(rule.info().id(), rule.info()));
        return infos;
    }

    public static List<Rule> page() {
        return PAGE;
    }

    public static List<SiteRule> site() {
        return SITE;
    }
}
