package se.kommun.uppdrag.bake;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import se.kommun.uppdrag.report.SourceTrace;

/** FreeMarker as we want it: everything escaped, a fault stops the page, nothing reaches Java classes. Thread-safe. */
final class Templates {

    private final Configuration configuration;

    Templates(Path folder) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        try {
            configuration.setDirectoryForTemplateLoading(folder.toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.forLanguageTag("sv-SE"));
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/Stockholm"));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35).build());
    }

    /** The template's output for a model. A syntax fault and a missing template come as {@link IOException}. */
    String process(String template, Object model) throws IOException, TemplateException {
        StringWriter out = new StringWriter(16_384);
        configuration.getTemplate(template).process(model, out);
        return out.toString();
    }

    /** Processes once more, remembering which line of which template wrote what. Slow; only for pages with findings. */
    SourceTrace trace(String template, Object model) {
        TemplateTrace trace = new TemplateTrace();
        try {
            Environment environment = configuration.getTemplate(template).createProcessingEnvironment(model, trace.writer());
            environment.setTemplateProcessingTracer(trace);
            environment.process();
        } catch (IOException | TemplateException changed) {
            throw new IllegalStateException("the template worked a moment ago: " + template, changed);
        }
        return trace;
    }
}
