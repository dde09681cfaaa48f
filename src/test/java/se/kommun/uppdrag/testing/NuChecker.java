package se.kommun.uppdrag.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, the W3C's own. Not thread-safe. */
public final class NuChecker {

    private static final long STACK_BYTES = 16 << 20;
    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    /** Reads the schema, which takes a while. */
    public NuChecker() throws Exception {
        deep(() -> {
            validator.setUpMainSchema(HTML5, new Findings());
            return null;
        });
    }

    /** The errors and warnings of a page, each as {@code :line:column level: message}. */
    public List<String> html(Path page) throws Exception {
        return deep(() -> {
            Findings findings = new Findings();
            validator.setUpValidatorAndParsers(findings, false, false);
            validator.checkHtmlFile(page.toFile(), true);
            return findings.list;
        });
    }

    /** The same of a style sheet. */
    public List<String> css(String css) throws Exception {
        Findings findings = new Findings();
        validator.setAllowCss(true);
        validator.setUpValidatorAndParsers(findings, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(css.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        source.setSystemId("http://localhost/site.css");
        validator.checkCssInputSource(source);
        return findings.list;
    }

    /** The checker nests deeper than the usual stack of a thread. */
    private static <T> T deep(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "nu", STACK_BYTES).start();
        return task.get();
    }

    private static final class Findings extends DefaultHandler {

        private final List<String> list = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            note("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            note("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            note("fatal", e);
        }

        private void note(String level, SAXParseException e) {
            list.add(":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + level + ": " + e.getMessage());
        }
    }
}
