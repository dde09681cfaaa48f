package se.kommun.uppdrag.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;

/** Collects the engine's warnings for one document as issues. Nothing is logged. */
final class EngineLog implements Consumer<Diagnostic> {

    private final List<PdfResult.Issue> issues = new ArrayList<>();

    private EngineLog() {}

    static EngineLog open() {
        XRLog.setLoggerImpl(new Silence());
        return new EngineLog();
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            issues.add(new PdfResult.Issue(false, -1, "pdf-ofullstandig", "Pdf:en blir inte som sidan. Programmet som gör den säger: " + diagnostic.getFormattedMessage() + ".",
                    "Ta bort det som det gäller, eller skriv pdf: false på sidan. Står det om CSS är felet i templates/pdf.ftl."));
        }
    }

    List<PdfResult.Issue> issues() {
        return issues;
    }

    /** Discards the engine's log. The engine has one logger for the whole process. */
    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {
            // The consumer gets the message instead.
        }

        @Override
        public void log(String where, Level level, String message, Throwable thrown) {
            // The consumer gets the message instead.
        }

        @Override
        public void setLevel(String logger, Level level) {
            // nothing is written at any level
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
