package se.kommun.uppdrag.html;

/** Something that {@link PlainReader} does not read. Only a sign: it carries no trace, since it is thrown for many pages. */
final class Unclear extends Exception {

    private static final long serialVersionUID = 1;

    Unclear() {
        super(null, null, false, false);
    }
}
