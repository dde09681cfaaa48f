package se.kommun.uppdrag.check.accessibility;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What assistive technology is given of a page, as far as its HTML tells: roles, names, what is hidden, what takes focus.
 * Worked out when asked for, and once. Not for several threads; the document must not change meanwhile.
 *
 * <pre>{@code
 * <button aria-label="Stäng">×</button>   role: button, name: "Stäng"
 * }</pre>
 */
public final class AccessibilityTree {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final int MOST_REFERENCES = 100;
    /** Room for the elements of a common page, so that the map need not grow. */
    static final int MOST_OF_A_PAGE = 300;

    private record Answer(@Nullable Role role) {}

    private final ElementLookup finder;
    private final StyleSheet sheet;
    private final VisibilityResolver rendering;
    private final Focusability focus;
    private final ImplicitRoles implicit = new ImplicitRoles(this);
    private final AccessibleName names;
    private final NameCertainty certainty;
    private final AriaOwnership owners;
    private final Map<Element, Answer> roles = new IdentityHashMap<>(MOST_OF_A_PAGE);

    public AccessibilityTree(ElementLookup finder) {
        this.finder = finder;
        this.sheet = new StyleSheet(finder.named("style"));
        this.rendering = new VisibilityResolver(sheet);
        this.focus = new Focusability(rendering, finder);
        this.owners = new AriaOwnership(this, finder);
        this.names = new AccessibleName(this, finder);
        this.certainty = new NameCertainty(this, sheet, finder);
    }

    /** Whether it is kept from assistive technology: not drawn, or hidden by {@code aria-hidden}. */
    public Visibility visibility(@Nullable Element element) {
        return rendering.exposed(element);
    }

    /** Certainly kept from assistive technology. */
    public boolean hidden(@Nullable Element element) {
        return visibility(element) == Visibility.HIDDEN;
    }

    /** Whether the element itself hides what is in it, for good: not because of its ancestors, or of details that open at a click. */
    public boolean hides(Element element) {
        return rendering.hides(element);
    }

    /** Certainly given to assistive technology, and not as mere presentation. */
    public boolean exposed(Element element) {
        if (visibility(element) != Visibility.VISIBLE) {
            return false;
        }
        Role role = role(element);
        return role == null || !role.isNone();
    }

    /** Whether it is drawn, for those who see; {@code aria-hidden} is no matter. */
    public Visibility rendered(Element element) {
        return rendering.rendered(element);
    }

    /** As {@link #rendered}, but unknown when style may move it out of sight. */
    public Visibility seen(@Nullable Element element) {
        return rendering.seen(element);
    }

    /** The role that counts: the explicit one, else the element's own; null when no role corresponds to it. */
    public @Nullable Role role(Element element) {
        Answer known = roles.get(element);
        if (known == null) {
            known = new Answer(work(element));
            roles.put(element, known);
        }
        return known.role;
    }

    /** Whether it has that role. */
    public boolean is(Element element, String role) {
        Role own = role(element);
        return own != null && own.is(role);
    }

    /** The first word of the role attribute that names a role which is not abstract, or null. */
    public @Nullable Role explicitRole(Element element) {
        if (!element.hasAttr("role")) {
            return null;
        }
        return Stream.of(SPACES.split(element.attr("role").strip().toLowerCase(Locale.ROOT), MOST_REFERENCES)).map(Roles::named)
                .filter(role -> role != null && !role.isAbstract()).findFirst().orElse(null);
    }

    /** The role that the element has of itself, or null when none corresponds. */
    public @Nullable Role implicitRole(Element element) {
        String name = implicit.of(element);
        if (name == null) {
            return null;
        }
        return Roles.named(name.equals("none") && HtmlElements.isImage(element) && conflicts(element) ? "img" : name);
    }

    private @Nullable Role work(Element element) {
        Role explicit = explicitRole(element);
        return explicit == null || explicit.isNone() && conflicts(element) ? implicitRole(element) : explicit;
    }

    /** Whether it must be exposed although it is marked as decorative: it takes focus, or has a global ARIA attribute. */
    public boolean conflicts(Element element) {
        return focusable(element) || element.attributes().asList().stream().anyMatch(AccessibilityTree::isGlobal);
    }

    private static boolean isGlobal(Attribute attribute) {
        String name = attribute.getKey();
        AriaAttribute known = name.startsWith("aria-") && !name.equals("aria-hidden") && !attribute.getValue().isBlank() ? AriaAttributes.named(name) : null;
        return known != null && known.global();
    }

    /** Whether the author says that it is mere decoration: role none, or an image with an empty alt and no role. */
    public boolean decorative(Element element) {
        Role explicit = explicitRole(element);
        return explicit != null ? explicit.isNone()
                : HtmlElements.isImage(element) && element.hasAttr("alt") && element.attr("alt").isEmpty();
    }

    /** The accessible name; empty when there is none. */
    public String name(Element element) {
        return names.of(element);
    }

    /** Whether style or a script's own element may add to or take from the name, so that an empty one proves nothing. */
    public boolean nameUncertain(Element element) {
        return certainty.isUncertain(element);
    }

    /** The label elements of a form field, in the page's order. */
    public List<Element> labels(Element field) {
        return names.labels(field);
    }

    /** Whether it can take focus, by the mouse, the keyboard or a script. */
    public boolean focusable(Element element) {
        return focus.focusable(element);
    }

    /** Whether the Tab key comes to it. */
    public boolean tabbable(Element element) {
        return focus.tabbable(element);
    }

    /** Whether it is a form control that is disabled, itself or by its fieldset. */
    public boolean disabled(Element element) {
        return Focusability.disabled(element);
    }

    /** Whether it or something around it is inert. */
    public boolean inert(Element element) {
        return focus.inert(element);
    }

    /** The nearest element around it in the accessibility tree, over those that carry no meaning; null at the top. */
    public @Nullable Element parent(Element element) {
        return owners.parent(element);
    }

    /** What stands directly inside it in the accessibility tree, under elements that carry no meaning too. */
    public List<Element> children(Element element) {
        return owners.children(element);
    }

    /** The elements that an attribute of ids refers to and that exist, in its order. */
    public List<Element> references(Element element, String attribute) {
        String value = element.attr(attribute);
        return value.isBlank() ? List.of()
                : Stream.of(SPACES.split(value.strip(), MOST_REFERENCES)).map(finder::byId).filter(Objects::nonNull).toList();
    }

    boolean removed(Element element) {
        return rendering.removed(element);
    }

    @Nullable Element byId(String id) {
        return finder.byId(id);
    }
}
