package se.kommun.uppdrag.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The list of all rules. A new rule is one class, one line here, and one folder of fixtures. */
public final class Rules {

    /** The one rule for a page that was not read in full. */
    public static final String TOO_COMPLEX = "page-too-complex";

    private static final List<Rule> PAGE = Stream.of(
            List.of(
                    new Abbreviations(),
                    new AriaPermitted(),
                    new AriaValue(),
                    new AutocompleteValue(),
                    new ControlsReference(),
                    new DuplicateAttribute(),
                    new DuplicateId(),
                    new ExposedDecoration(),
                    new FileLinks(),
                    new FocusInPresentation(),
                    new FrameTabOrder(),
                    new HeadTexts(),
                    new HiddenFocus(),
                    new LabelInName(),
                    new LongSentences(),
                    MissingName.button(),
                    MissingName.drawing(),
                    MissingName.field(),
                    MissingName.frame(),
                    MissingName.heading(),
                    MissingName.image(),
                    MissingName.imageButton(),
                    MissingName.link(),
                    MissingName.menuItem(),
                    MissingName.object(),
                    MissingName.otherField(),
                    MissingName.summary(),
                    new Readability(),
                    new RequiredChildren(),
                    new RequiredParent(),
                    new RequiredStates(),
                    new SocialCard(),
                    new StructuredDataParses(),
                    new UnansweredQuestion(),
                    new UnknownAria(),
                    new UnknownRole()),
            ControlRules.RULES,
            EasyRules.RULES,
            FieldRules.RULES,
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
            PageReadInFull.RULES,
            ReferenceRules.RULES,
            StyleRules.RULES,
            TableHeaderRules.RULES,
            TableRules.RULES,
            TextRules.RULES).flatMap(List::stream).toList();

    private static final List<SiteRule> SITE = List.of(
            new BrokenReferences(),
            DuplicateTexts.DESCRIPTIONS,
            DuplicateTexts.TITLES,
            new Misspelling(),
            new Orphans(),
            new PageWeight(),
            new ThirdParties());

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
