package se.kommun.uppdrag.template;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/** Collects faults in templates. Each fault is reported once, with the pages that it affects. Thread-safe. */
public final class TemplateFaults {

    /** @param missing the template that does not exist; null for another fault */
    private record Fault(Location place, String reason, @Nullable String missing) {

        Fault(Location place, String reason) {
            this(place, reason, null);
        }
    }

    private final Map<Fault, TreeSet<String>> pagesByFault = new LinkedHashMap<>();

    /**
     * Adds a fault that FreeMarker threw.
     *
     * @param page null if a component was rendered without a page
     */
    public synchronized void add(Exception thrown, String template, @Nullable Page page) {
        TreeSet<String> pages = pagesByFault.computeIfAbsent(fault(thrown, template), any -> new TreeSet<>());
        if (page != null) {
            pages.add(page.file());
        }
    }

    private static Fault fault(Exception thrown, String template) {
        if (thrown instanceof ParseException syntax) {
            return new Fault(place(syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber()),
                    firstLine(syntax.getEditorMessage()));
        }
        if (thrown instanceof TemplateNotFoundException missing) {
            return new Fault(Location.of("templates/" + missing.getTemplateName()), "", missing.getTemplateName());
        }
        if (thrown instanceof TemplateException running) {
            String name = running.getTemplateSourceName() == null ? template : running.getTemplateSourceName();
            Integer line = running.getLineNumber();
            Integer column = running.getColumnNumber();
            Location place = place(name, line == null ? 0 : line, column == null ? 0 : column);
            for (Throwable cause = running.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof ParseException included) {
                    return fault(included, template);
                }
                if (cause instanceof TemplateNotFoundException missing) {
                    return new Fault(place, "", missing.getTemplateName());
                }
            }
            return new Fault(place, firstLine(running.getMessageWithoutStackTop()));
        }
        return new Fault(Location.of("templates/" + template), firstLine(thrown.getMessage()));
    }

    private static Location place(String template, int line, int column) {
        return new Location("templates/" + template, Math.max(0, line), Math.max(0, column));
    }

    private static String firstLine(@Nullable String message) {
        String[] lines = (message == null ? "" : message).strip().split("\n");
        String line = lines.length > 1 && lines[0].endsWith(":") ? lines[0] + " " + lines[1].strip() : lines[0];
        return line.matches(".*[.!)]") ? line : line + ".";
    }

    /** The faults so far as problems, in order of first occurrence. */
    public synchronized List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        pagesByFault.forEach((fault, pages) -> problems.add(problem(fault, fault.place(), where(pages))));
        return problems;
    }

    /** The faults so far that affect a page, as problems of that page with the template as source. */
    public synchronized List<Problem> of(String page) {
        List<Problem> problems = new ArrayList<>();
        pagesByFault.forEach((fault, pages) -> {
            if (pages.contains(page)) {
                problems.add(problem(fault, Location.of(page), where(new TreeSet<>(List.of(page)))).withSource(fault.place()));
            }
        });
        return problems;
    }

    private static Problem problem(Fault fault, Location location, String where) {
        boolean missing = fault.missing() != null;
        return Problem.error("template-error", location,
                missing ? "Mallen " + fault.missing() + " finns inte men behövs" + where + "." : "Mallen fungerar inte" + where + ". FreeMarker säger: " + fault.reason(),
                missing ? "Lägg filen i mappen templates, eller rätta namnet där det står. Det kan vara i content-model.yaml." : "Rätta raden i mallen. Innehållet i mappen content behöver inte ändras.");
    }

    private static String where(TreeSet<String> pages) {
        if (pages.isEmpty()) {
            return "";
        }
        int others = pages.size() - 1;
        return " för " + pages.first() + (others == 0 ? "" : " och " + others + (others == 1 ? " sida till" : " sidor till"));
    }
}
