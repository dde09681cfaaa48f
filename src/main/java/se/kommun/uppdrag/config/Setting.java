package se.kommun.uppdrag.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every key of this program in {@code jbake.properties}. Each has a default, except the required ones, which identify the
 * municipality. An unknown key is an error.
 */
public enum Setting {
    SITE_VERSION("site.version", "", SettingType.VERSION, "Den version av programmet som webbplatsen är gjord för. Tomt: ingen jämförelse"),
    BASE_URL("site.baseUrl", "http://localhost:8080/", SettingType.ADDRESS, "Webbplatsens adress, med snedstreck sist"),
    LANGUAGE("site.language", "sv", SettingType.LANGUAGE, "Språket som webbplatsen är skriven på, och som andra språk översätts från. sv för svenska, en för engelska"),
    TIME_ZONE("site.timeZone", "Europe/Stockholm", SettingType.TIME_ZONE, "Tidszon. Den avgör när en ny dag börjar"),
    PHONE_COUNTRY("site.phoneCountry", "+46", SettingType.PHONE_COUNTRY, "Landsnummer, i stället för nollan först i telefonnumret när någon ringer från sidan"),
    TITLE("site.title", "Uppdrag enligt LSS", SettingType.TEXT, "Webbplatsens namn"),
    NAME("site.name", "[kommunens namn]", SettingType.TEXT, "Kommunens namn"),
    DEPARTMENT("site.department", "[förvaltningens namn]", SettingType.TEXT, "Förvaltningens namn"),
    PHONE("site.phone", "000", SettingType.PHONE, "Telefonnummer som visas"),
    EMAIL("site.email", "e-post@saknas.invalid", SettingType.EMAIL, "E-postadress som visas"),
    CONTROLLER("site.controller", "", SettingType.TEXT_OR_EMPTY, "Personuppgiftsansvarig, till exempel en nämnd. Sidan om personuppgifter visar namnet"),
    SUPERVISION_NAME("site.supervisionName", "Digg", SettingType.TEXT, "Myndighet som har tillsyn över tillgängligheten"),
    SUPERVISION_URL("site.supervisionUrl", "https://www.digg.se/tdosanmalan", SettingType.HTTPS, "Myndighetens sida för anmälan"),
    FORM_KIND("form.kind", "post", SettingType.KIND,
            "post: formuläret skickas till form.endpoint. link: knapparna leder till en e-tjänst på den adressen. none: telefon och e-post i stället"),
    FORM_ENDPOINT("form.endpoint", "", SettingType.ENDPOINT, "Adress som tar emot intresseanmälan, eller e-tjänstens adress. Börjar den med / är den på samma server"),
    FEEDBACK_ENDPOINT("form.feedbackEndpoint", "", SettingType.ENDPOINT, "Adress som tar emot synpunkter på sidorna"),
    ACCESSIBILITY_ENDPOINT("form.accessibilityEndpoint", "", SettingType.ENDPOINT,
            "Adress som tar emot det som läsare säger till om i tillgänglighetsredogörelsen. Tomt: samma adress som för synpunkter"),
    RETURN_FIELD("form.returnField", "", SettingType.WORD, "Namn på ett dolt fält som talar om vart mottagaren skickar tillbaka besökaren"),
    FEEDBACK_RETURN_FIELD("form.feedbackReturnField", "", SettingType.WORD, "Samma sak för rutan för synpunkter"),
    ACCESSIBILITY_RETURN_FIELD("form.accessibilityReturnField", "", SettingType.WORD,
            "Samma sak för formuläret om tillgänglighet, om det har en egen mottagare"),
    RETURN_HOSTS("form.returnHosts", "", SettingType.HOSTS,
            "Andra platser som mottagaren skickar besökaren till på vägen tillbaka, till exempel kvitto.example.se. Mellanslag mellan flera"),
    STRICT("publish.strict", "false", SettingType.FLAG, "true stoppar publiceringen så länge något är kvar att bekräfta"),
    TRANSLATION_DAYS("publish.translationDays", "30", SettingType.DAYS,
            "Så många dagar en översättning får vara äldre än sidan som den är översatt från. Sedan stoppar den publiceringen"),
    PRECOMPRESS("publish.precompress", "true", SettingType.FLAG, "true lägger .gz och .br bredvid varje textfil, för webbservrar som skickar dem"),
    KEEP_DAYS("receive.keepDays", "30", SettingType.KEEP_DAYS, "Så många dagar sparar kommandot receive det som besökare har skickat. Sedan tas det bort"),
    MAIL_TO("receive.mailTo", "", SettingType.EMAIL_OR_EMPTY, "E-postadress som kommandot receive skickar vidare till. Tomt: inget skickas vidare"),
    MAIL_FROM("receive.mailFrom", "", SettingType.EMAIL_OR_EMPTY, "Avsändare på de mejlen. Tomt: samma adress som receive.mailTo"),
    SMTP_HOST("receive.smtpHost", "", SettingType.HOST, "E-postserverns namn"),
    SMTP_PORT("receive.smtpPort", "587", SettingType.PORT, "E-postserverns port"),
    SMTP_SECURITY("receive.smtpSecurity", "starttls", SettingType.MAIL_SECURITY,
            "Hur förbindelsen till e-postservern krypteras: starttls eller tls. none går bara på samma dator"),
    SMTP_USER("receive.smtpUser", "", SettingType.TEXT_OR_EMPTY, "Användarnamn på e-postservern. Lösenordet står i miljövariabeln UPPDRAG_SMTP_PASSWORD"),
    PUBLISH_TO("publish.to", "", SettingType.TEXT_OR_EMPTY,
            "Mapp, nätverksplats eller zip-fil som kommandot publish och redigeraren publicerar till. En mapp ska vara tom första gången"),
    PUBLISH_COMMAND("publish.command", "", SettingType.TEXT_OR_EMPTY,
            "Kommando som publicerar i stället, till exempel rsync -a --delete {output}/ webb:/srv/uppdrag/. {output} är mappen med den byggda webbplatsen"),
    BRANCH("publish.branch", "", SettingType.BRANCH, "Gren i Git som redigeraren publicerar på. Tomt: redigeraren kan inte publicera"),
    REMOTE("publish.remote", "", SettingType.REMOTE, "Namn på den plats dit grenen skickas, till exempel origin. Tomt: grenen stannar på datorn");

    private final String key;
    private final String defaultValue;
    private final SettingType form;
    private final String help;

    Setting(String key, String defaultValue, SettingType form, String help) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.form = form;
        this.help = help;
    }

    public String key() {
        return key;
    }

    /** Returns whether a site without it is an error. */
    public boolean required() {
        return this == NAME || this == DEPARTMENT || this == PHONE || this == EMAIL;
    }

    /**
     * Returns the value when the file has none. For a required setting this is a placeholder, used only in pages that are
     * rendered to find other problems and are never published.
     */
    public String defaultValue() {
        return defaultValue;
    }

    /** Returns what it is for, in Swedish. */
    public String help() {
        return help;
    }

    /** Returns whether it can also be set for other languages, each in a key that ends with the language code. */
    boolean translatable() {
        return this == TITLE || this == NAME || this == DEPARTMENT || this == CONTROLLER;
    }

    SettingType form() {
        return form;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    static List<Setting> allRequired() {
        return Arrays.stream(values()).filter(Setting::required).toList();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
