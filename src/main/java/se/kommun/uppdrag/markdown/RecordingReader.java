package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the details of a box with a recording, and reports everything that is wrong with them. */
record RecordingReader(ContainerBlock box, RecordingKind kind, RecordingFields details, RenderContext page) {

    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");
    private static final String CAPTIONS_ELSEWHERE = "ja";

    /** Reads the recording; empty when something is missing or wrong. */
    Optional<Recording> read() {
        if (box.title() == null) {
            problem("media-without-name", "Rutan " + box.name + " saknar namn.", "Skriv det på samma rad: ::: " + box.name + " En dag som ledsagare");
        }
        if (!hasTranscript()) {
            problem("media-without-transcript", "Rutan " + box.name + " saknar texten till det som sägs och syns.",
                    "Skriv en tom rad efter uppgifterna, och sedan texten. Den behövs av den som varken hör eller ser, och av den som hellre läser.");
        }
        LinkTarget.Found source = source();
        boolean isElsewhere = !details.values().containsKey(RecordingField.FILE) && details.values().containsKey(RecordingField.ADDRESS);
        kind.required.stream().filter(detail -> !details.values().containsKey(detail)).forEach(detail ->
                problem("media-detail-missing", "Rutan " + box.name + " saknar raden " + detail.swedish + ".", "Skriv till exempel "
                        + (isElsewhere && detail == RecordingField.CAPTIONS ? detail.swedish + ": " + CAPTIONS_ELSEWHERE : detail.line()) + "."));
        LinkTarget.Found captions = isElsewhere ? null : captions();
        boolean isCaptioned = isElsewhere ? isCaptionedElsewhere() : captions != null;
        ImageTarget.Found poster = poster();
        LinkTarget.Found described = described();
        int seconds = seconds();
        boolean isWhole = source != null && seconds > 0 && (kind == RecordingKind.SOUND || isCaptioned && poster != null);
        return isWhole ? Optional.of(new Recording(source, captions, poster, described, seconds)) : Optional.empty();
    }

    private boolean hasTranscript() {
        for (Node child = box.getFirstChild(); child != null; child = child.getNext()) {
            if (child != details.paragraph() && !ContainerRenderer.isEmpty(child)) {
                return true;
            }
        }
        return false;
    }

    private LinkTarget.@Nullable Found source() {
        boolean hasFile = details.values().containsKey(RecordingField.FILE);
        boolean hasAddress = details.values().containsKey(RecordingField.ADDRESS);
        if (hasFile == hasAddress) {
            problem("media-source", hasFile ? "Rutan " + box.name + " har både fil och adress." : "Rutan " + box.name + " säger inte var inspelningen finns.",
                    hasFile ? "Ta bort den ena." : "Skriv fil: och namnet på en egen fil, eller adress: och sidan på en annan webbplats där den finns.");
            return null;
        }
        return hasFile ? ownFile(RecordingField.FILE) : elsewhere();
    }

    private LinkTarget.@Nullable Found ownFile(RecordingField detail) {
        BasedSequence value = details.value(detail);
        if (value == null) {
            return null;
        }
        if (!kind.types.containsKey(extension(value))) {
            problem("media-file-type", value, value + " är ingen fil som alla webbläsare kan spela.",
                    value.startsWith("http") ? "Skriv adress: i stället för fil: när den finns på en annan webbplats."
                            : "Spara den som " + String.join(" eller ", new TreeSet<>(kind.types.keySet())) + ".");
            return null;
        }
        return resolve(value);
    }

    private LinkTarget.@Nullable Found elsewhere() {
        BasedSequence value = details.value(RecordingField.ADDRESS);
        LinkTarget.Found found = value == null ? null : resolve(value);
        if (found != null && !found.external()) {
            problem("media-address", value, value + " är ingen adress till en annan webbplats.", "Skriv hela adressen: " + RecordingField.ADDRESS.line()
                    + ". En egen fil skriver du efter fil:.");
            return null;
        }
        return found;
    }

    private LinkTarget.@Nullable Found captions() {
        BasedSequence value = details.value(RecordingField.CAPTIONS);
        if (value != null && !extension(value).equals("vtt")) {
            problem("captions-file-type", value, value + " är ingen fil med undertexter.",
                    "Spara undertexterna som WebVTT och skriv filens namn, till exempel " + RecordingField.CAPTIONS.line() + ".");
            return null;
        }
        return value == null ? null : resolve(value);
    }

    private boolean isCaptionedElsewhere() {
        BasedSequence value = details.value(RecordingField.CAPTIONS);
        boolean isCaptioned = value != null && value.toString().equalsIgnoreCase(CAPTIONS_ELSEWHERE);
        if (value != null && !isCaptioned) {
            problem("captions-elsewhere", value, "Raden undertexter ska svara på om filmen har undertexter där den finns.",
                    "Skriv undertexter: ja när den har det. Annars får den inte visas: låt någon göra undertexter först.");
        }
        return isCaptioned;
    }

    private ImageTarget.@Nullable Found poster() {
        BasedSequence value = details.value(RecordingField.POSTER);
        ImageTarget target = value == null ? null : page.resolver.image(value.toString());
        if (target instanceof Missing missing) {
            problem(missing.rule(), value, missing.message(), missing.fix());
        }
        return target instanceof ImageTarget.Found found ? found : null;
    }

    private LinkTarget.@Nullable Found described() {
        BasedSequence value = details.value(RecordingField.DESCRIBED);
        return value == null ? null : value.startsWith("http") ? resolve(value) : ownFile(RecordingField.DESCRIBED);
    }

    /** Returns the length in seconds; 0 when it is missing or wrong. */
    private int seconds() {
        BasedSequence value = details.value(RecordingField.LENGTH);
        Matcher length = LENGTH.matcher(value == null ? "" : value);
        int seconds = length.matches() ? ((length.group(1) == null ? 0 : Integer.parseInt(length.group(1))) * 60 + Integer.parseInt(length.group(2))) * 60
                + Integer.parseInt(length.group(3)) : 0;
        if (value != null && seconds == 0) {
            problem("media-length", value, "\"" + value + "\" är ingen längd.", "Skriv minuter och sekunder med kolon emellan: " + RecordingField.LENGTH.line() + ".");
        }
        return seconds;
    }

    private LinkTarget.@Nullable Found resolve(BasedSequence value) {
        LinkTarget target = page.resolver.link(value.toString());
        if (target instanceof Missing missing) {
            problem(missing.rule(), value, missing.message(), missing.fix());
        }
        return target instanceof LinkTarget.Found found ? found : null;
    }

    static String extension(CharSequence file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void problem(String rule, BasedSequence value, String message, String fix) {
        page.problem(rule, value.getStartOffset(), message, fix);
    }

    private void problem(String rule, String message, String fix) {
        page.problem(rule, box.getStartOffset(), message, fix);
    }
}
