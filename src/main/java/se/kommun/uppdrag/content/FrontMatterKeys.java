package se.kommun.uppdrag.content;

import static se.kommun.uppdrag.content.FrontMatterKey.optional;
import static se.kommun.uppdrag.content.FrontMatterKey.required;
import static se.kommun.uppdrag.content.ValueType.ALIASES;
import static se.kommun.uppdrag.content.ValueType.DATE;
import static se.kommun.uppdrag.content.ValueType.LANGUAGE;
import static se.kommun.uppdrag.content.ValueType.NUMBER;
import static se.kommun.uppdrag.content.ValueType.PAGE_FILE;
import static se.kommun.uppdrag.content.ValueType.SLUG;
import static se.kommun.uppdrag.content.ValueType.SOURCE_VERSION;
import static se.kommun.uppdrag.content.ValueType.choice;
import static se.kommun.uppdrag.content.ValueType.text;
import static se.kommun.uppdrag.content.ValueType.textList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Defines all front matter keys. A key that JBake has too has the same name as there. */
final class FrontMatterKeys {

    static final String DRAFT = "draft";

    static final ValueType STATUS = choice("status-unknown", "ingen status", "published", DRAFT);

    static final List<FrontMatterKey> COMMON = List.of(
            required("title", text(70), "Rubrik", "Sidans rubrik. Den syns överst på sidan.", "Kontaktperson"),
            required("type", text(20), "Sidtyp", "Vilken sorts sida det är.", "sida"),
            required("status", STATUS, "Status", "published visar sidan för alla. draft är ett utkast.", "draft"),
            required("description", text(160), "Beskrivning",
                    "En eller två meningar om sidan. De syns i sökmotorer.", "Så blir du kontaktperson och så går det till."),
            required("updated", DATE, "Senast uppdaterad", "Dagen då texten senast ändrades.", "2026-11-21"),
            optional("owner", text(80), "Ansvarig",
                    "Den enhet eller roll som ansvarar för sidan. Utan raden är det förvaltningen i inställningarna.", "Omsorgsförvaltningen"),
            required("review_by", DATE, "Granskas senast", "Dagen då sidan senast ska läsas igenom igen.", "2027-05-21"));

    static final List<FrontMatterKey> FACTS = List.of(
            required("with_whom", text(120), "Tillsammans med", "Vem man är till för.", "En person med funktionsnedsättning"),
            required("where", text(120), "Var", "Var uppdraget utförs.", "Hemma eller ute"),
            required("time", text(120), "Tid", "Hur ofta man ses.", "Ungefär en gång i veckan"),
            required("age", text(120), "Ålder", "Hur gammal man måste vara.", "Du har fyllt 18 år"),
            required("training", text(120), "Utbildning", "Vilken utbildning som behövs.", "Ingen särskild utbildning"),
            required("extract", text(120), "Registerutdrag", "Om utdrag ur belastningsregistret behövs.",
                    "Ja, om du ska träffa barn eller unga"),
            required("compensation", text(120), "Ersättning", "Vad man får för uppdraget. Inga belopp.", "Varje månad"),
            required("confidentiality", text(120), "Tystnadsplikt", "Vad som gäller om tystnadsplikt.", "Ja, du har tystnadsplikt"));

    /** Keys that a draft must have too: its title, type and status, and the dates that show how old it is. */
    private static final Set<String> REQUIRED_IN_DRAFTS = Set.of("title", "type", "status", "updated", "review_by");

    /** Key of easy pages only. */
    static final String EASY_OF = "easy_of";

    /** Key of the Swedish start page only. */
    static final String SUPPORT_PAGE = "support_page";

    private static final FrontMatterKey ICON = optional("icon", choice("image-unknown", "ingen bild som finns",
            "kontaktperson", "ledsagare", "avlosare"), "Bild", "Tecknad bild till uppdraget. Utan raden visas en bild som passar alla.", "kontaktperson");

    static final List<FrontMatterKey> EASY = List.of(
            required(EASY_OF, PAGE_FILE, "Lättläst version av", "Filen med den vanliga sidan, som den lättlästa säger på ett enklare sätt.",
                    "kontaktperson.md"),
            ICON);

    static final List<FrontMatterKey> ROLE = role();

    static final List<FrontMatterKey> START = List.of(
            optional("call_title", text(60), "Uppmaning, rubrik", "Rubriken ovanför knappen för intresse.", "Någon väntar på dig"),
            optional("call_text", text(200), "Uppmaning, text", "En eller två meningar under den rubriken.",
                    "Anmäl intresse, eller ring om du vill fråga något först."),
            optional(SUPPORT_PAGE, PAGE_FILE, "Sida om stöd", "Filen med sidan för den som behöver stöd. Startsidan länkar dit överst, "
                    + "på alla språk som sidan finns på. Raden skrivs bara på den svenska startsidan.", "om-lss.md"));

    static final List<FrontMatterKey> ACCESSIBILITY = List.of(
            required("conformance", choice("conformance-unknown", "inget svar på hur webbplatsen uppfyller kraven",
                    "helt", "delvis", "inte"), "Förenlighet", "Bedömningen: helt, delvis eller inte förenlig.", "delvis"),
            required("assessed", DATE, "Bedömd", "Dagen då webbplatsen senast bedömdes.", "2026-11-21"),
            required("method", text(160), "Metod", "Hur bedömningen gjordes.", "Självskattning"));

    static final List<FrontMatterKey> COMMON_OPTIONAL = List.of(
            optional("lead", text(300), "Ingress", "En eller två meningar överst på sidan.", "Du blir ett stöd i vardagen."),
            optional("nav_title", text(30), "Kort rubrik", "Kort namn i menyn.", "Så går det till"),
            optional("order", NUMBER, "Ordning", "Plats i menyn och i listor. Lägst tal kommer först. Utan tal står sidan inte i menyn.", "1"),
            optional("slug", SLUG, "Adress", "Sista delen av adressen, om den inte ska vara filens namn.", "kontaktperson"),
            optional("aliases", ALIASES, "Gamla adresser",
                    "Adresser där sidan har legat förut. Den som går dit kommer hit.", "gammal-sida.html"),
            optional("lang", LANGUAGE, "Språk", "Sidans språk. Det är mappens, så raden behövs inte.", "sv"),
            optional("translation_of", PAGE_FILE, "Översättning av",
                    "Källfilen till den svenska sidan, om den här är en översättning.", "ledsagare.md"),
            optional("source_version", SOURCE_VERSION, "Översatt version",
                    "Vilken version av den svenska sidan som är översatt. Programmet säger vad du ska skriva.", "0f3a5c7e9b1d"),
            optional(TextChange.KEY, TextChange.TYPE, "Texten ändrad",
                    "Dagen då texten på en svensk sida ändrades, och versionen som den fick. Översättningarnas dagar räknas från den.",
                    "2026-11-21 0f3a5c7e9b1d"),
            optional("date", DATE, "Skapad", "Dagen då sidan skapades.", "2026-11-21"),
            optional("tags", textList(40), "Ämnesord", "Ord att sortera sidor efter.", "uppdrag"),
            optional("pdf", choice("pdf-value-unknown", "inget svar på om sidan ska finnas som pdf", "true", "false"), "Pdf",
                    "true gör sidan också till en pdf, med en länk överst på sidan.", "true"),
            optional("publish_from", DATE, "Visas från", "Sidan syns från och med den dagen.", "2027-01-01"),
            optional("publish_until", DATE, "Visas till", "Sidan syns till och med den dagen.", "2027-12-31"),
            optional("to_confirm", textList(300), "Att bekräfta",
                    "Det som någon måste ta reda på. Visas aldrig för besökare.", "Vilken ålder gäller?"),
            optional("to_confirm_form", textList(300), "Att bekräfta om formuläret",
                    "Samma sak, men bara om webbplatsen har ett formulär eller länkar till en e-tjänst.", "Vem sköter tjänsten som tar emot formuläret?"));

    private FrontMatterKeys() {}

    /** Returns whether a page must have a key. Drafts need only a few. */
    static boolean isRequired(FrontMatterKey key, boolean draft) {
        return key.required() && (!draft || REQUIRED_IN_DRAFTS.contains(key.name()));
    }

    private static List<FrontMatterKey> role() {
        List<FrontMatterKey> keys = new ArrayList<>();
        keys.add(required("lead", text(300), "Ingress", "En mening om uppdraget. Den syns på kortet och överst på sidan.",
                "Du blir ett stöd i vardagen."));
        keys.add(ICON);
        keys.addAll(FACTS);
        return List.copyOf(keys);
    }
}
