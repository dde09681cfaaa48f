package se.kommun.uppdrag.config;

import se.kommun.uppdrag.form.FormDefinition;

/**
 * What the site shows in place of a form, and where submissions go. Derived from the form's settings and the site's URL.
 *
 * @param kind what is shown
 * @param address where the form is sent, or the e-service for {@link Kind#LINK}: an absolute URL, or a path on the site's own
 *     host; empty for {@link Kind#NONE}
 */
public record FormTarget(Kind kind, String address) {

    /** What is shown in place of a form. */
    public enum Kind {
        /** The form, which is sent to the address. */
        POST,
        /** The form, marked as a trial: submissions reach this computer only. */
        TRIAL,
        /** A link to an e-service. */
        LINK,
        /** Phone number and e-mail address. */
        NONE
    }

    /** The default address of the command {@code receive}. */
    private static final String TRIAL_INTEREST = "http://127.0.0.1:8090/";
    private static final String TRIAL_FEEDBACK = TRIAL_INTEREST + "synpunkter";

    static final FormTarget NONE = new FormTarget(Kind.NONE, "");

    private static FormTarget interest(Settings settings) {
        String endpoint = settings.get(Setting.FORM_ENDPOINT);
        return switch (settings.get(Setting.FORM_KIND)) {
            case "none" -> NONE;
            case "link" -> endpoint.isEmpty() ? NONE : new FormTarget(Kind.LINK, endpoint);
            default -> of(endpoint, TRIAL_INTEREST, ReservedHosts.isExample(settings.baseUrl()));
        };
    }

    /** Returns the target of a form. */
    static FormTarget of(FormDefinition form, Settings settings) {
        FormSettings sentBy = FormSettings.of(form, settings);
        return sentBy == FormSettings.INTEREST ? interest(settings) : sentBy == FormSettings.FEEDBACK ? feedback(settings)
                : of(settings.get(sentBy.endpoint()), "", false);
    }

    /**
     * Returns the target of the feedback form. It has its own endpoint, independent of the interest form. In a trial both are
     * sent, or neither.
     */
    private static FormTarget feedback(Settings settings) {
        boolean trial = ReservedHosts.isExample(settings.baseUrl()) && settings.get(Setting.FORM_KIND).equals(Setting.FORM_KIND.defaultValue());
        return of(settings.get(Setting.FEEDBACK_ENDPOINT), TRIAL_FEEDBACK, trial);
    }

    private static FormTarget of(String endpoint, String trialEndpoint, boolean trial) {
        if (endpoint.isEmpty()) {
            return trial ? new FormTarget(Kind.TRIAL, trialEndpoint) : NONE;
        }
        return new FormTarget(ReservedHosts.isLoopback(endpoint) ? Kind.TRIAL : Kind.POST, endpoint);
    }

    /** Returns whether readers fill in a form on the site itself. */
    public boolean isForm() {
        return kind == Kind.POST || kind == Kind.TRIAL;
    }
}
