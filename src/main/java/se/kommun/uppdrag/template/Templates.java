package se.kommun.uppdrag.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.i18n.Languages;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.report.SourceTrace;

/** FreeMarker with our configuration: escapes all output, stops a page on any fault, and gives no access to Java classes. Thread-safe. */
public final class Templates {

    /** A class of the template engine. */
    public static final Class<?> ENGINE = Configuration.class;

    /** Initial buffer space, in characters, for a page. */
    private static final int BUFFER = 16_384;

    private final Configuration configuration;
    private final @Nullable Languages languages;

    /**
     * The templates of a site and the texts in the same folder. {@link #languages()} has the problems of the texts.
     *
     * @param sourceLanguage the language that the site is written in
     */
    public Templates(Path folder, String sourceLanguage) {
        this(loader(folder), Languages.read(folder, sourceLanguage, MessageKeys.all(), MessageKeys.ofForms()));
    }

    /** A single template that uses no texts of a site. */
    public static Templates of(String name, String text) {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate(name, text);
        return new Templates(loader, null);
    }

    /** Templates of this program, from a resource folder relative to a class. */
    public static Templates beside(Class<?> owner, String folder) {
        return new Templates(new ClassTemplateLoader(owner, folder), null);
    }

    /** @param languages null for templates that use no texts of a site */
    private Templates(TemplateLoader loader, @Nullable Languages languages) {
        this.languages = languages;
        // We get faults as exceptions. Without this, FreeMarker would initialise a logging library.
        System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_NONE);
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
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
        // A page says in its own language how numbers and dates are written; here they would be in that of the machine.
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new RecordWrapper());
    }

    /** A missing folder has no templates; that is reported for the pages that need one. */
    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException missing) {
            return new MultiTemplateLoader(new TemplateLoader[0]);
        }
    }

    /** The texts of the interface from the templates' folder; null for templates that use no texts of a site. */
    public @Nullable Languages languages() {
        return languages;
    }

    /**
     * Creates a model for one page.
     *
     * @param variables maps a variable's name to its value, or null if there is no such variable
     */
    public TrackedModel model(Function<String, Object> variables) {
        return new TrackedModel(variables, configuration.getObjectWrapper());
    }

    /**
     * Renders a template.
     *
     * @throws IOException if the template is missing or has a syntax error
     * @throws TemplateException if it fails while running
     */
    public String process(String template, Object model) throws IOException, TemplateException {
        StringWriter out = new StringWriter(BUFFER);
        try {
            configuration.getTemplate(template).process(model, out);
        } catch (StackOverflowError endless) {
            throw new TemplateException("En mall anropar sig själv utan slut.", Environment.getCurrentEnvironment());
        }
        return out.toString();
    }

    /**
     * Renders a template of this program.
     *
     * @throws IllegalStateException if it fails, which is a bug
     */
    public String page(String template, Object model) {
        try {
            return process(template, model);
        } catch (IOException | TemplateException fault) {
            throw new IllegalStateException("the template fails: " + template, fault);
        }
    }

    /**
     * Renders a template again, and records which template line produced which output. Slow: use it only for pages with problems.
     *
     * @throws IllegalStateException if the template fails, which it did not the first time
     */
    public SourceTrace trace(String template, Object model) {
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
