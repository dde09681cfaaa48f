package se.kommun.uppdrag.check.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all rules. To add a rule, define a {@link Rule}, {@link SiteRule} or {@link DocumentRule} in a class that is listed here, and add a folder of fixtures. */
public final class Rules {

    /** The id of the only rule that applies to a page that was not read in full. */
    public static final String TOO_COMPLEX = "page-too-complex";

    private static final List<Rule> PAGE = Stream.of(
            AriaAttributeRules.RULES,
            AriaConflictRules.RULES,
            ContrastRules.RULES,
            ControlRules.RULES,
            EasyRules.RULES,
            FieldRules.RULES,
            FocusRules.RULES,
            FormRules.RULES,
            HeadRules.RULES,
            HeadingRules.RULES,
            IdReferenceRules.RULES,
            ImageRules.RULES,
            InteractiveRules.RULES,
            LandmarkRules.RULES,
            LanguageRules.RULES,
            LinkRules.RULES,
            ListRules.RULES,
            MarkupRules.RULES,
            MediaRules.RULES,
            NameRules.RULES,
            OrientationRules.RULES,
            PreferenceRules.RULES,
            ReadabilityRules.RULES,
            ReferenceRules.RULES,
            RoleRules.RULES,
            RoleStructureRules.RULES,
            SourceRules.RULES,
            SpacingRules.RULES,
            StatementRules.RULES,
            StyleRules.RULES,
            TableHeaderRules.RULES,
            TableRules.RULES,
            TextRules.RULES,
            VisibleLabelRules.RULES)
            .flatMap(List::stream).toList();

    private static final List<SiteRule> SITE = Stream.of(List.of(AnimatedImageRule.RULE, BypassRule.RULE, CaptionRule.RULE, SpellingRule.RULE, PreferenceOverrideRule.STYLE_SHEET_RULE), SiteRules.RULES).flatMap(List::stream).toList();

    private static final List<DocumentRule> DOCUMENT = DocumentRules.RULES;

    private static final List<RuleInfo> BROWSER = Stream.of("axe-other", "content-moving", "content-on-hover", "contrast-enhanced", "contrast-low",
            "control-edge-missing", "focus-invisible", "focus-obscured", "focus-order", "keyboard-trap", "media-alternative-missing", "motion-actuation", "motion-not-reduced",
            "policy-violation", "reflow", "script-error", "scroll-area-not-focusable", "shortcut-single-key", "sound-plays", "status-message-silent", "target-size-enhanced",
            "target-small", "text-lost", "title-unchanged", "video-description-unspoken", "video-text-missing").map(RuleInfoReader::read).toList();

    private static final Map<String, RuleInfo> INFOS = Collections.unmodifiableMap(
            Stream.of(PAGE.stream().map(Rule::info), SITE.stream().map(SiteRule::info), DOCUMENT.stream().map(DocumentRule::info), BROWSER.stream()).flatMap(infos -> infos)
                    .collect(Collectors.toMap(RuleInfo::id, info -> info, (one, other) -> one, TreeMap::new)));

    private Rules() {}

    /** The metadata of every rule, by id. */
    public static Map<String, RuleInfo> infos() {
        return INFOS;
    }

    public static List<Rule> page() {
        return PAGE;
    }

    public static List<SiteRule> site() {
        return SITE;
    }

    /** The rules that only a browser can check; {@code check.browser} has the checks. */
    public static List<RuleInfo> browser() {
        return BROWSER;
    }

    /** Whether only a browser can check the rule. */
    public static boolean isOfBrowser(String id) {
        return BROWSER.stream().anyMatch(rule -> rule.id().equals(id));
    }

    /** Those of {@link #site()} that also judge a page whose site is not at hand, by the page alone. */
    public static List<SiteRule> siteOfLonePages() {
        return List.of(AnimatedImageRule.RULE);
    }

    public static List<DocumentRule> document() {
        return DOCUMENT;
    }
}
