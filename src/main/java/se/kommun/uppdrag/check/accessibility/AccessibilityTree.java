package se.kommun.uppdrag.check.accessibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page exposes to assistive technology, as far as its HTML and style elements tell: roles, accessible names, visibility and focus.
 * Values are computed on demand and cached. Not thread-safe; the document must not change.
 */
public final class AccessibilityTree {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final int MAX_REFERENCES = 100;
    static final int TYPICAL_ELEMENT_COUNT = 300;

    private final ElementLookup lookup;
    private final VisibilityResolver visibilityResolver;
    private final PageStyles styles;
    private final Focusability focus;
    private final ImplicitRoles implicit = new ImplicitRoles(this);
    private final AccessibleName names;
    private final ScriptMentions scripts;
    private final NameCertainty certainty;
    private final AriaOwnership ownership;
    private final Map<Element, Optional<Role>> roles = new IdentityHashMap<>(TYPICAL_ELEMENT_COUNT);

    public AccessibilityTree(ElementLookup lookup) {
        this.lookup = lookup;
        StyleSheet sheet = new StyleSheet(lookup.named("style"), lookup.named("link"));
        this.styles = new PageStyles(sheet);
        this.visibilityResolver = new VisibilityResolver(sheet);
        this.focus = new Focusability(visibilityResolver, lookup);
        this.ownership = new AriaOwnership(this, lookup);
        this.names = new AccessibleName(this, lookup);
        this.scripts = new ScriptMentions(lookup);
        this.certainty = new NameCertainty(this, sheet, scripts);
    }

    /** Whether it is visible to assistive technology: rendered, and not hidden by {@code aria-hidden}. */
    public Visibility visibility(@Nullable Element element) {
        return visibilityResolver.exposed(element);
    }

    /** Whether it is certainly hidden from assistive technology. */
    public boolean isHidden(@Nullable Element element) {
        return visibility(element) == Visibility.HIDDEN;
    }

    /** Whether the element itself hides its content permanently. Hidden ancestors and closed details elements do not count. */
    public boolean hides(Element element) {
        return visibilityResolver.hides(element);
    }

    /** Whether it is certainly visible to assistive technology, and its role is not {@code none}. */
    public boolean isExposed(Element element) {
        Role role = role(element);
        return visibility(element) == Visibility.VISIBLE && (role == null || !role.isNone());
    }

    /** Whether it is rendered for sighted users. Ignores {@code aria-hidden}. */
    public Visibility rendered(Element element) {
        return visibilityResolver.rendered(element);
    }

    /** As {@link #rendered}, but unknown if style may hide it from sight in another way, for example by moving it off screen. */
    public Visibility seen(@Nullable Element element) {
        return visibilityResolver.seen(element);
    }

    /** How elements look. */
    public PageStyles styles() {
        return styles;
    }

    /** The effective role: the explicit role, else the implicit one; null if there is no corresponding role. */
    public @Nullable Role role(Element element) {
        Optional<Role> known = roles.get(element);
        if (known == null) {
            known = Optional.ofNullable(computeRole(element));
            roles.put(element, known);
        }
        return known.orElse(null);
    }

    /** Whether its effective role is {@code role}. */
    public boolean is(Element element, String role) {
        Role own = role(element);
        return own != null && own.is(role);
    }

    /** The first token of the role attribute that names a non-abstract role, or null. */
    public @Nullable Role explicitRole(Element element) {
        if (!element.hasAttr("role")) {
            return null;
        }
        return SPACES.splitAsStream(element.attr("role").strip().toLowerCase(Locale.ROOT)).limit(MAX_REFERENCES).map(Role::named)
                .filter(role -> role != null && !role.isAbstract()).findFirst().orElse(null);
    }

    /** The implicit role, which the element has without a role attribute; null if there is no corresponding role. */
    public @Nullable Role implicitRole(Element element) {
        String name = implicit.of(element);
        if (name == null) {
            return null;
        }
        return Role.named(name.equals("none") && HtmlElements.isImage(element) && conflicts(element) ? "img" : name);
    }

    private @Nullable Role computeRole(Element element) {
        Role explicit = explicitRole(element);
        return explicit == null || explicit.isNone() && conflicts(element) ? implicitRole(element) : explicit;
    }

    /** Whether role {@code none} must be ignored (WAI-ARIA, presentational roles conflict resolution): it is focusable, or has a global ARIA attribute. */
    public boolean conflicts(Element element) {
        return isFocusable(element) || element.attributes().asList().stream().anyMatch(AriaAttribute::isGlobal);
    }

    /** Whether the author marks it as decorative: role {@code none}, or an image with an empty alt and no role. */
    public boolean isDecorative(Element element) {
        Role explicit = explicitRole(element);
        return explicit != null ? explicit.isNone()
                : HtmlElements.isImage(element) && element.hasAttr("alt") && element.attr("alt").isEmpty();
    }

    /** The accessible name; empty if there is none. */
    public String name(Element element) {
        return names.of(element);
    }

    /** Whether style, a script or a custom element may change the name, so that an empty name proves nothing. */
    public boolean isNameUncertain(Element element) {
        return certainty.isUncertain(element);
    }

    /** Whether a script on the page contains the words of its id, so that it may change the element or act on its events. */
    public boolean isUsedInScript(Element element) {
        return scripts.has(element);
    }

    /** The label elements of a form field, in document order. */
    public List<Element> labels(Element field) {
        return names.labels(field);
    }

    /** Whether it can receive focus, by mouse, keyboard or script. */
    public boolean isFocusable(Element element) {
        return focus.isFocusable(element);
    }

    /** Whether the Tab key can reach it. */
    public boolean isTabbable(Element element) {
        return focus.isTabbable(element);
    }

    /** Whether it is a form control that is disabled, by itself or by a fieldset. */
    public boolean isDisabled(Element element) {
        return DisabledControls.isDisabled(element);
    }

    /** Whether it or an ancestor is inert. */
    public boolean isInert(Element element) {
        return focus.isInert(element);
    }

    /** The parent in the accessibility tree; skips elements without a role or with role none or generic. Null at the top. */
    public @Nullable Element parent(Element element) {
        return ownership.parent(element);
    }

    /** An element between the element and its {@link #parent} that has no role but is exposed, because it is focusable or has a global ARIA attribute; or null. */
    public @Nullable Element exposedBetween(Element element) {
        return ownership.exposedBetween(element);
    }

    /**
     * The children in the accessibility tree. Elements without a role, or with role none or generic, are replaced by their
     * children; one that has none is included only if it has text.
     */
    public List<Element> children(Element element) {
        return ownership.children(element);
    }

    /** The existing elements that an attribute with ids refers to, in the order of the attribute. At most about 100 ids are read. */
    public List<Element> references(Element element, String attribute) {
        return !element.hasAttr(attribute) ? List.of() : SPACES.splitAsStream(element.attr(attribute).strip()).filter(id -> !id.isEmpty()).limit(MAX_REFERENCES)
                .map(lookup::byId).filter(Objects::nonNull).toList();
    }

    boolean isRemoved(Element element) {
        return visibilityResolver.isRemoved(element);
    }
}
