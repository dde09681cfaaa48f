package se.kommun.uppdrag.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.kommun.uppdrag.aria.AccessibilityTree;
import se.kommun.uppdrag.aria.Role;
import se.kommun.uppdrag.aria.Visibility;
import se.kommun.uppdrag.report.Severity;

/** The family of rules that ask for an accessible name: one of each kind of element. */
final class MissingName implements Rule {

    /** Which elements outside templates the rule is about. Those that are hidden or decoration need no name. */
    private interface Kind {
        Collection<Element> on(HtmlPage page);
    }

    private static final Set<String> FIELD_ROLES = Set.of("checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio",
            "radio", "searchbox", "slider", "spinbutton", "switch", "textbox");
    private static final Set<String> DRAWING_ROLES = Set.of("img", "image", "graphics-document", "graphics-symbol");
    private static final Pattern MEDIA_FILE = Pattern.compile("(?i)[^?#]*\\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|apng"
            + "|mp3|ogg|oga|wav|m4a|aac|flac|opus|mp4|m4v|webm|ogv|mov|avi|mpe?g)([?#].*)?");
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)\\s*(image|audio|video)/.*");

    private final RuleInfo info;
    private final String subject;
    private final Kind kind;

    private MissingName(String id, String subject, String title, String help, String fix, List<String> wcag, String act, Kind kind) {
        this.info = new RuleInfo(id, Severity.ERROR, title, help, fix, wcag, act.isEmpty() ? List.of() : List.of(act));
        this.subject = subject;
        this.kind = kind;
    }

    static MissingName button() {
        return new MissingName("knapp-utan-namn", "Knappen", "Knappar har ett namn",
                "Den som lyssnar på sidan hör bara ”knapp” och vet inte vad den gör. Den som styr med rösten kan inte säga dess namn.",
                "Skriv text i knappen, eller ge den aria-label.", List.of("4.1.2"), "97a4e1",
                page -> filtered(page.roles().of("button"), element -> !isImageButton(element)));
    }

    static MissingName imageButton() {
        return new MissingName("bildknapp-utan-namn", "Bildknappen", "Bildknappar har ett textalternativ",
                "Den som inte ser bilden vet inte vad knappen gör.",
                "Skriv i alt vad knappen gör, till exempel alt=\"Sök\".", List.of("1.1.1", "4.1.2"), "59796f",
                page -> filtered(page.all("input"), MissingName::isImageButton));
    }

    static MissingName link() {
        return new MissingName("lank-utan-namn", "Länken", "Länkar har en text",
                "Den som lyssnar på sidan hör bara ”länk” eller en adress, och vet inte vart den leder.",
                "Skriv länktext, eller ge bilden i länken ett alt som säger vart länken leder.", List.of("2.4.4", "4.1.2"), "c487ae",
                page -> filtered(page.roles().where(role -> role.inherits("link")), element -> isHtml(element)
                        && (!element.normalName().equals("area") || element.closest("map") != null)));
    }

    static MissingName heading() {
        return new MissingName("rubrik-utan-namn", "Rubriken", "Rubriker har en text",
                "Många tar sig fram genom en sida från rubrik till rubrik. En tom rubrik leder fel.",
                "Skriv rubrikens text, eller ta bort elementet.", List.of("1.3.1", "2.4.6"), "ffd0e9",
                page -> filtered(page.roles().of("heading"), MissingName::isHtml));
    }

    static MissingName field() {
        return new MissingName("falt-utan-namn", "Fältet", "Formulärfält har en etikett",
                "Den som inte ser sidan vet inte vad som ska fyllas i.",
                "Skriv en label till fältet med for och id, eller ge det aria-label.", List.of("1.3.1", "4.1.2"), "e086e5",
                page -> page.roles().where(role -> FIELD_ROLES.contains(role.name())));
    }

    /** Fields that HTML gives no role: the ACT rule leaves them out, but readers need their names as much. */
    static MissingName otherField() {
        return new MissingName("falt-utan-namn-ovriga", "Fältet", "Fält för lösenord, datum, filer och färger har en etikett",
                "Den som inte ser sidan vet inte vad som ska fyllas i.",
                "Skriv en label till fältet med for och id, eller ge det aria-label.", List.of("1.3.1", "4.1.2"), "",
                page -> filtered(page.all("input"), element -> page.accessibility().role(element) == null));
    }

    static MissingName frame() {
        return new MissingName("ram-utan-namn", "Ramen", "Inbäddade sidor har ett namn",
                "Den som lyssnar på sidan vet inte vad som är inbäddat, och om det är värt att gå in i.",
                "Ge iframe ett title som säger vad den visar.", List.of("4.1.2"), "cae760",
                page -> filtered(page.all("iframe"), element -> !page.accessibility().decorative(element) && !negativeTabindex(element)));
    }

    static MissingName image() {
        return new MissingName("bild-utan-alternativ", "Bilden", "Bilder har ett textalternativ",
                "Den som inte ser bilden får inte veta vad den visar, eller hör bara ett filnamn.",
                "Beskriv bilden i alt, eller skriv alt=\"\" om den bara är dekoration.", List.of("1.1.1"), "23a2a8",
                MissingName::images);
    }

    static MissingName drawing() {
        return new MissingName("svg-utan-namn", "Bilden", "SVG-bilder med en roll har ett textalternativ",
                "Den som inte ser bilden får inte veta vad den visar.",
                "Ge den aria-label eller ett title-element, eller aria-hidden=\"true\" om den bara är dekoration.",
                List.of("1.1.1"), "7d6734",
                page -> filtered(page.having("role"), element -> AccessibilityTree.isSvg(element)
                        && hasRole(page.accessibility().explicitRole(element), DRAWING_ROLES)));
    }

    static MissingName object() {
        return new MissingName("objekt-utan-namn", "Objektet", "Inbäddade bilder, ljud och filmer har ett namn",
                "Den som inte ser eller hör objektet får inte veta vad det är.",
                "Ge object ett title eller aria-label.", List.of("1.1.1"), "8fc3b6",
                page -> filtered(page.all("object"), element -> page.accessibility().explicitRole(element) == null && isMedia(element)));
    }

    static MissingName summary() {
        return new MissingName("sammanfattning-utan-namn", "Rubriken till det hopfällda", "Det man fäller ut har en text",
                "Den som lyssnar på sidan vet inte vad som fälls ut.",
                "Skriv i summary vad som finns i details.", List.of("4.1.2"), "2t702h",
                page -> filtered(page.all("summary"), element -> AccessibilityTree.isSummary(element)
                        && (page.accessibility().explicitRole(element) == null || page.accessibility().explicitRole(element).isNone())));
    }

    static MissingName menuItem() {
        return new MissingName("menyval-utan-namn", "Menyvalet", "Menyval har ett namn",
                "Den som lyssnar på menyn vet inte vad valet gör.",
                "Skriv text i menyvalet, eller ge det aria-label.", List.of("4.1.2"), "m6b1q3",
                page -> filtered(page.roles().of("menuitem"), MissingName::isHtml));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(HtmlPage page, Findings findings) {
        AccessibilityTree tree = page.accessibility();
        for (Element element : kind.on(page)) {
            Role role = tree.role(element);
            if ((role == null || !role.isNone()) && !tree.hidden(element) && nameless(element, tree)) {
                boolean certain = tree.visibility(element) == Visibility.VISIBLE && !tree.nameUncertain(element);
                if (certain) {
                    findings.error(element, subject + " " + Shown.tag(element) + " har inget namn.");
                } else {
                    findings.review(element, subject + " " + Shown.tag(element) + " verkar inte ha något namn.");
                }
            }
        }
    }

    private static boolean nameless(Element element, AccessibilityTree tree) {
        String name = tree.name(element);
        return name.isEmpty() || tree.is(element, "link") && LinkText.own(tree, element).isEmpty() || isImageButton(element) && name.equalsIgnoreCase("submit query");
    }

    private static List<Element> filtered(Collection<Element> elements, Predicate<Element> about) {
        return elements.isEmpty() ? List.of() : elements.stream().filter(about).toList();
    }

    private static Collection<Element> images(HtmlPage page) {
        Set<Element> images = new LinkedHashSet<>(page.all("img"));
        images.addAll(page.roles().where(role -> role.is("img") || role.is("image")));
        return filtered(images, MissingName::isHtml);
    }

    private static boolean hasRole(Role role, Set<String> names) {
        return role != null && names.contains(role.name());
    }

    private static boolean isHtml(Element element) {
        return !AccessibilityTree.isSvg(element);
    }

    private static boolean isImageButton(Element element) {
        return element.normalName().equals("input") && AccessibilityTree.inputType(element).equals("image");
    }

    private static boolean negativeTabindex(Element element) {
        return element.attr("tabindex").strip().startsWith("-");
    }

    private static boolean isMedia(Element object) {
        return object.hasAttr("data") && (MEDIA_TYPE.matcher(object.attr("type")).matches()
                || object.attr("type").isBlank() && MEDIA_FILE.matcher(object.attr("data")).matches());
    }
}
