package se.kommun.uppdrag.preview;

/** The HTML pages of the sign-in. */
final class SignInPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1>
            %2$s</main></body></html>
            """;
    private static final String HOW = """
            <p>Bara du som har startat förhandsvisningen får se den. Andra som använder datorn kommer inte åt den.</p>
            <h2>Så öppnar du förhandsvisningen</h2>
            <ol>
            <li>Gå till fönstret där du startade förhandsvisningen.</li>
            <li>Tryck på Enter. Då skrivs en ny adress.</li>
            <li>Öppna den nya adressen i den här webbläsaren. Den gäller en gång.</li>
            </ol>
            <p>Kommer ingen ny adress? Avsluta förhandsvisningen med Ctrl+C och starta den igen.</p>
            <p>Text som du har skrivit men inte sparat finns kvar.</p>
            """;

    private SignInPages() {}

    /** The page for a browser that is not signed in. */
    static String locked() {
        return PAGE.formatted("Förhandsvisningen är låst", HOW);
    }

    /** The page for a key that is used or invalid. */
    static String used() {
        return PAGE.formatted("Adressen gäller inte längre", "<p>Varje adress till förhandsvisningen gäller en gång. Den här är använd, eller från en tidigare start.</p>\n" + HOW);
    }

    /**
     * A page that immediately opens another address.
     *
     * @param address escaped for an HTML attribute
     */
    static String continueLink(String address) {
        return PAGE.replace("<title>", "<meta http-equiv=\"refresh\" content=\"0;url=" + address.replace("%", "%%") + "\"><title>")
                .formatted("Förhandsvisningen öppnas", "<p><a href=\"" + address + "\">Visa sidan</a></p>\n");
    }
}
