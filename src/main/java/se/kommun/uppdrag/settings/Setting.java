package se.kommun.uppdrag.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every key of ours in {@code jbake.properties}, with its default. A key that is not here is an error. */
public enum Setting {
    BASE_URL("site.baseUrl", "http://localhost:8080/", Form.ADDRESS, "Webbplatsens adress, med snedstreck sist"),
    TITLE("site.title", "Uppdrag enligt LSS", Form.TEXT, "Webbplatsens namn"),
    NAME("site.name", "Botkyrka kommun", Form.TEXT, "Kommunens namn"),
    DEPARTMENT("site.department", "Vård- och omsorgsförvaltningen", Form.TEXT, "Förvaltningens namn"),
    PHONE("site.phone", "08-530 610 00", Form.PHONE, "Telefonnummer som visas"),
    EMAIL("site.email", "medborgarcenter@botkyrka.se", Form.EMAIL, "E-postadress som visas"),
    SUPERVISION_NAME("site.supervisionName", "Digg", Form.TEXT, "Myndighet som har tillsyn över tillgängligheten"),
    SUPERVISION_URL("site.supervisionUrl", "https://www.digg.se/tdosanmalan", Form.HTTPS, "Myndighetens sida för anmälan"),
    FORM_ENDPOINT("form.endpoint", "", Form.ENDPOINT, "Adress som tar emot intresseanmälan"),
    FEEDBACK_ENDPOINT("form.feedbackEndpoint", "", Form.ENDPOINT, "Adress som tar emot synpunkter på sidorna"),
    RETURN_FIELD("form.returnField", "", Form.WORD, "Namn på ett dolt fält som talar om vart mottagaren skickar tillbaka besökaren"),
    RETURN_HOSTS("form.returnHosts", "", Form.HOSTS,
            "Andra platser som mottagaren skickar besökaren till på vägen tillbaka, till exempel kvitto.example.se. Mellanslag mellan flera"),
    STRICT("publish.strict", "false", Form.FLAG, "true stoppar publiceringen så länge något är kvar att bekräfta"),
    TRANSLATION_DAYS("publish.translationDays", "30", Form.DAYS,
            "Så många dagar en översättning får vara äldre än den svenska sidan. Sedan stoppar den publiceringen"),
    PRECOMPRESS("publish.precompress", "true", Form.FLAG, "true lägger .gz och .br bredvid varje textfil, för webbservrar som skickar dem"),
    BRANCH("publish.branch", "", Form.BRANCH, "Gren i Git som redigeraren publicerar på. Tomt: redigeraren kan inte publicera"),
    REMOTE("publish.remote", "", Form.REMOTE, "Namn på den plats dit grenen skickas, till exempel origin. Tomt: grenen stannar på datorn");

    private final String key;
    private final String standard;
    private final Form form;
    private final String help;

    Setting(String key, String standard, Form form, String help) {
        this.key = key;
        this.standard = standard;
        this.form = form;
        this.help = help;
    }

    public String key() {
        return key;
    }

    /** The value where the file says nothing. */
    public String standard() {
        return standard;
    }

    /** What it is for, in Swedish. */
    public String help() {
        return help;
    }

    /** Whether it may also be said in other languages, each in a key of its own with the language's code after it. */
    boolean translatable() {
        return this == TITLE || this == NAME || this == DEPARTMENT;
    }

    Form form() {
        return form;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
