package se.kommun.uppdrag.content;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the program itself does with the pages of a type. Except for {@link #PAGE}, at most one type has each. */
public enum Purpose {
    /** Nothing but what every page has. */
    PAGE,
    /** The page of a language at {@code index.html}. */
    START,
    /** An easy-to-read version of another page. */
    EASY,
    /** The registration of interest, with a variant for each page that can be chosen in it. */
    FORM,
    /** What is shown after a registration of interest. */
    THANKS,
    /** What is shown after feedback. */
    FEEDBACK_THANKS,
    /** The accessibility statement, with the form that it must have. */
    ACCESSIBILITY,
    /** How personal data are handled. It must be complete while a form is in use. */
    PRIVACY,
    /** What a server shows for an address that does not exist. */
    NOT_FOUND;

    private static final Set<Purpose> ANSWERS = EnumSet.of(THANKS, FEEDBACK_THANKS, NOT_FOUND);
    private static final Set<Purpose> MORE_THAN_TEXT = EnumSet.of(START, FORM, THANKS, FEEDBACK_THANKS, NOT_FOUND);

    /** @throws IllegalArgumentException if there is no purpose of this name */
    public static Purpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns its name in the content model and in templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether readers find the pages by themselves: in the sitemap, in search engines and in the list of all pages. */
    public boolean isListed() {
        return !ANSWERS.contains(this);
    }

    /** Returns whether a page can become a PDF. Cards, a form or the answer to a submission cannot. */
    public boolean canBePdf() {
        return !MORE_THAN_TEXT.contains(this);
    }
}
