package se.kommun.uppdrag.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * What templates see, and nothing else: plain values in records, of which two are equal when a template cannot tell them
 * apart. Strings are text that FreeMarker escapes; {@link Markup} is ready HTML. Null where a template must use {@code ??}
 * or {@code !}.
 */
final class Views {

    private Views() {}

    /** Ready HTML. */
    record Markup(String html) {}

    /** The function {@code asset("path/in/assets")}, which gives a file's address from the page, whatever its published name. */
    record Asset(String prefix, Fingerprints names) implements TemplateMethodModelEx {
        @Override
        public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            if (arguments.size() != 1) {
                throw new TemplateModelException("asset(\"path/in/assets\") takes one argument");
            }
            return prefix + names.address(arguments.get(0).toString());
        }
    }

    /** The site itself, from its settings. */
    record Site(String name, String title, String department, String phone, String phoneHref, String email,
                       String supervisionName, String supervisionUrl, String baseUrl, String language) {}

    /** A day, for machines and for people. */
    record Day(String iso, String text) {}

    /** The call to action of the start page. */
    record Call(String title, String text) {}

    record Fact(String key, String label, String value) {}

    record FactLabel(String key, String label) {}

    record Heading(int level, String id, String text) {}

    /** The page being baked. */
    record Page(String type, String slug, String title, String navTitle, String description, String lead, String owner,
                       String lang, String canonical, boolean indexed, boolean draft, Day updated, Day reviewBy, String icon,
                       List<Fact> facts, Markup body, List<Heading> headings, String conformance, Day assessed,
                       String method, Call call) {}

    /**
     * The page at an old address, to the templates that stand around every page a page like others.
     *
     * @param newTitle of the page that moved
     * @param href where that page is now
     */
    record Moved(String type, String title, String description, String lang, String canonical, boolean indexed, boolean draft,
                       String newTitle, String href) {}

    /**
     * A file to fetch.
     *
     * @param type such as {@code pdf}
     * @param size such as {@code 45 kB}
     */
    record Download(String href, String type, String size) {}

    /** A link in a menu; {@code current} marks the page that the reader is on. */
    record Link(String title, String href, boolean current) {}

    /** A step on the way from the start page; the last one has no address. */
    record Crumb(String title, String href) {}

    /** A role as other pages show it. */
    record Role(String slug, String title, String lead, String description, String icon, String href,
                       String applyHref, List<Fact> facts) {}

    /** A page in the list of all pages; {@code easy} when it must be said that it is in easy Swedish, {@code pdf} when it is a PDF too. */
    record Entry(String title, String description, String href, boolean easy, boolean pdf) {}

    /** Where forms are sent. {@code chosen} is the role whose box is ticked, or empty. */
    record Form(boolean enabled, String endpoint, boolean feedbackEnabled, String feedbackEndpoint,
                       String returnField, String returnUrl, String chosen) {}
}
