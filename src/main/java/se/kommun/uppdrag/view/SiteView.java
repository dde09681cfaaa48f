package se.kommun.uppdrag.view;

import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.i18n.Language;
import se.kommun.uppdrag.i18n.PhoneNumber;

/**
 * The view model of the site, from its settings.
 *
 * @param controller who is responsible for personal data; empty if the settings do not say
 * @param nameLang the language of the name, or null if it is the page's language; likewise for the others
 */
record SiteView(String name, @Nullable String nameLang, String title, @Nullable String titleLang, String department, @Nullable String departmentLang, String controller,
                @Nullable String controllerLang, String phone, String phoneHref, String email, String supervisionName, String supervisionUrl, String baseUrl) {

    /** The view model for pages in a language. */
    static SiteView of(Settings settings, String code, Language language) {
        String phone = settings.get(Setting.PHONE);
        return new SiteView(settings.localized(Setting.NAME, code), lang(Setting.NAME, settings, code),
                settings.localized(Setting.TITLE, code), lang(Setting.TITLE, settings, code),
                settings.localized(Setting.DEPARTMENT, code), lang(Setting.DEPARTMENT, settings, code),
                settings.localized(Setting.CONTROLLER, code), lang(Setting.CONTROLLER, settings, code),
                PhoneNumber.shown(phone, language.rightToLeft()), PhoneNumber.href(phone, settings.get(Setting.PHONE_COUNTRY)), settings.get(Setting.EMAIL),
                settings.get(Setting.SUPERVISION_NAME), settings.get(Setting.SUPERVISION_URL), settings.baseUrl());
    }

    private static @Nullable String lang(Setting setting, Settings settings, String code) {
        return settings.get(setting, code).isPresent() ? null : settings.sourceLanguage();
    }
}
