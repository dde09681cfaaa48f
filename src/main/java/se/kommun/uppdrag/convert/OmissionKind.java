package se.kommun.uppdrag.convert;

/** A kind of content that our Markdown does not have, or that belongs to the other program. */
enum OmissionKind {
    IMAGE("bild", "bilder"),
    FOOTNOTE("fotnot", "fotnoter"),
    COMMENT("kommentar", "kommentarer"),
    STRUCK("överstruken text", "överstrukna texter"),
    LINK("länkadress", "länkadresser"),
    CONTENTS("innehållsförteckning", "innehållsförteckningar"),
    CHART("diagram", "diagram"),
    FORMULA("formel", "formler"),
    EMBEDDED("inbäddat innehåll (till exempel film eller karta)", "inbäddade innehåll (till exempel film eller karta)"),
    FORM("fält i ett formulär", "fält i ett formulär"),
    MENU("meny", "menyer");

    private final String one;
    private final String many;

    OmissionKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** A number of them, such as {@code 2 bilder}. */
    String counted(int count) {
        return count + " " + (count == 1 ? one : many);
    }
}
