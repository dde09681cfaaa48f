package se.kommun.uppdrag.markdown;

import se.kommun.uppdrag.report.UseSituation;

/** Texts that the renderer adds to a page, in the language of the page. */
public enum RendererText {
    /** For screen readers only, in brackets after a link to another site. */
    EXTERNAL_LINK,
    /** Title of a box that has none of its own. */
    INFO,
    /** Title of a box that has none of its own. */
    IMPORTANT,
    /** Start of the link to a film on another site, before its name. */
    FILM_OPEN,
    /** Start of the link to the file of a film, before its name. */
    FILM_DOWNLOAD,
    /** Start of the link to the version with audio description, before the film's name. */
    FILM_DESCRIBED,
    /** Start of the title of a film's transcript, before the film's name. */
    FILM_TEXT,
    SOUND_OPEN,
    SOUND_DOWNLOAD,
    SOUND_TEXT,
    /** Before the length of a recording. */
    MEDIA_LENGTH,
    /** Name of the captions of a film. */
    CAPTIONS,
    /** Says that a film on another site has captions. */
    FILM_CAPTIONED,
    /** The language tag of the page, with its region. */
    LOCALE,
    /** The words that mention a form on the site: see {@link FormWords}. */
    FORM_WORDS,
    /** Heading of faults that concern everyone. */
    SITUATION_ALL,
    SITUATION_WV, SITUATION_LV, SITUATION_WPC, SITUATION_WH, SITUATION_LH, SITUATION_WVC, SITUATION_LMS, SITUATION_LR, SITUATION_PST, SITUATION_LC;

    private static final String SITUATION = "SITUATION_";

    /** Whether it is the heading of faults. Its key is made of its name. */
    public boolean isSituation() {
        return name().startsWith(SITUATION);
    }

    /** Returns the heading of the faults that concern a situation of use. */
    static RendererText of(UseSituation situation) {
        return valueOf(SITUATION + situation.name());
    }
}
