package se.kommun.uppdrag.rule;

import java.util.List;

/** The list of all rules. A new rule is one class, one line here, and one folder of fixtures. */
public final class Rules {

    private static final List<Rule> PAGE = List.of(
            new AriaPermitted(),
            new AriaValue(),
            new ControlsReference(),
            new DuplicateAttribute(),
            new DuplicateId(),
            new ExposedDecoration(),
            new FocusInPresentation(),
            new FrameTabOrder(),
            new HiddenFocus(),
            new LabelInName(),
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
            new RequiredChildren(),
            new RequiredParent(),
            new RequiredStates(),
            new UnknownAria(),
            new UnknownRole());

    private static final List<SiteRule> SITE = List.of(new BrokenReferences());

    private Rules() {}

    public static List<Rule> page() {
        return PAGE;
    }

    public static List<SiteRule> site() {
        return SITE;
    }
}
