package se.kommun.uppdrag.html;

import java.util.List;
import se.kommun.uppdrag.text.WordTable;

/** The names that attributes mostly have, so that pages share them. */
final class AttributeNames {

    private static final WordTable ALL = new WordTable(List.of("accept", "action", "alt", "aria-current", "aria-describedby", "aria-expanded",
            "aria-hidden", "aria-label", "aria-labelledby", "aria-live", "autocomplete", "charset", "checked", "class", "cols", "colspan", "content", "controls", "data-label",
            "datetime", "decoding", "defer", "dir", "disabled", "enctype", "fetchpriority", "for", "headers", "height", "hidden", "href",
            "hreflang", "http-equiv", "id", "inputmode", "integrity", "itemprop", "label", "lang", "list", "loading", "max", "maxlength",
            "media", "method", "min", "minlength", "multiple", "name", "novalidate", "open", "pattern", "placeholder", "poster", "property",
            "readonly", "rel", "required", "role", "rows", "rowspan", "scope", "selected", "size", "sizes", "spellcheck", "src", "srcset",
            "start", "style", "tabindex", "target", "title", "translate", "type", "value", "width"));

    private AttributeNames() {}

    /** The name that stands there; null for one that is seldom used. {@code hash} is that of the name as a text. */
    static String find(char[] text, int from, int to, int hash) {
        int place = ALL.find(text, from, to, hash);
        return place < 0 ? null : ALL.word(place);
    }
}
