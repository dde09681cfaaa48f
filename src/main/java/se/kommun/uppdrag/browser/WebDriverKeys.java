package se.kommun.uppdrag.browser;

/** The values of keys in WebDriver's actions: a letter, or a private one that stands for a key (WebDriver, section 17.4.2). */
final class WebDriverKeys {

    static final String ENTER = "\uE007";
    static final String SHIFT = "\uE008";
    static final String CONTROL = "\uE009";

    private WebDriverKeys() {}

    /** @param key the name that the DOM has for a key */
    static String of(String key) {
        return switch (key) {
            case "Backspace" -> "\uE003";
            case "Tab" -> "\uE004";
            case "Enter" -> ENTER;
            case "Escape" -> "\uE00C";
            case "End" -> "\uE010";
            case "Home" -> "\uE011";
            case "ArrowLeft" -> "\uE012";
            case "ArrowUp" -> "\uE013";
            case "ArrowRight" -> "\uE014";
            case "ArrowDown" -> "\uE015";
            default -> key;
        };
    }
}
