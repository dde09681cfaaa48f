package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.uppdrag.content.ValueType.Fault;
import se.kommun.uppdrag.report.Location;

/**
 * An old URL of a page, which redirects to the page.
 *
 * @param address URL path in the published folder, such as {@code info/gammal-sida.html}
 * @param place where it is written in the source
 */
public record Alias(String address, Location place) {

    private static final String NOT_FOUND = "404.html";
    private static final String PART = "[a-z0-9]++(?:[-_][a-z0-9]++)*+";
    private static final Pattern FOLDER = Pattern.compile(PART);
    private static final Pattern ADDRESS = Pattern.compile("(?:" + PART + "/)*+" + PART + "\\.html");
    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/\\\\].*");
    private static final Pattern HOST = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/]*");

    /** Returns what is wrong with an alias as written, with the nearest valid one; empty when it is valid. */
    static Optional<Fault> faultIn(String value) {
        if (value.equals(NOT_FOUND)) {
            return fault(value, "där visar servern att en adress inte finns", "Ta bort raden.");
        }
        List<String> parts = List.of(value.split("/"));
        boolean device = parts.stream().anyMatch(FileNames::isDevice);
        return ADDRESS.matcher(value).matches() && !device ? Optional.empty()
                : fault(value, describeFault(value, parts, device), "Skriv " + nearest(value) + ".");
    }

    private static Optional<Fault> fault(String value, String reason, String fix) {
        return Optional.of(new Fault("alias-invalid", "\"" + value + "\" kan inte vara en gammal adress: " + reason + ".", fix));
    }

    private static String describeFault(String value, List<String> parts, boolean device) {
        if (ABSOLUTE.matcher(value).matches()) {
            return "den ska börja där webbplatsen börjar, utan https och utan snedstreck först";
        }
        if (value.indexOf('?') >= 0 || value.indexOf('#') >= 0) {
            return "det som står efter ? eller # hör inte till sidans adress";
        }
        if (parts.contains("..")) {
            return "den får inte gå uppåt med två punkter";
        }
        if (!value.matches("(?i).*\\.html")) {
            return "den ska sluta på .html";
        }
        if (device) {
            return "namnet är upptaget i Windows";
        }
        return "den får bara ha små bokstäver a–z, siffror, bindestreck, understreck och snedstreck";
    }

    private static String nearest(String value) {
        String path = HOST.matcher(value).replaceFirst("").replaceFirst("[?#].*", "").replace('\\', '/');
        List<String> parts = Stream.of(path.split("/")).filter(part -> !part.matches("\\.*")).collect(Collectors.toCollection(ArrayList::new));
        String name = path.endsWith("/") || parts.isEmpty() ? "index" : parts.remove(parts.size() - 1).replaceFirst("\\.[a-zA-Z]{1,5}$", "");
        parts.replaceAll(Alias::toSlug);
        parts.add(toSlug(name) + ".html");
        return String.join("/", parts);
    }

    private static String toSlug(String part) {
        return FOLDER.matcher(part).matches() && !FileNames.isDevice(part) ? part : FileNames.slug(part);
    }
}
