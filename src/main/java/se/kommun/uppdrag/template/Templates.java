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
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.i18n.Languages;
import se.kommun.uppdrag.i18n.MessageKeys;
import se.kommun.uppdrag.report.SourceTrace;

/** FreeMarker as we want it: everything escaped, a fault stops the page, nothing reaches Java classes. Thread-safe. */
public final class Templates {

    /** What makes text of templates. */
    public static final Class<?> ENGINE = Configuration.class;

    /** Room for what stands around a page's own text. */
    private static final int SHELL = 4096;

    private final Configuration configuration;
    private final @Nullable Languages languages;

    /** The templates of a site, with the texts beside them; what is wrong with the texts is told by {@link #languages()}. */
    public Templates(Path folder) {
        this(loader(folder), Languages.read(folder, MessageKeys.all(), MessageKeys.ofForms()));
    }

    /** A single template, which asks for no texts of a site. */
    public static Templates of(String name, String text) {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate(name, text);
        return new Templates(loader, null);
    }

    /** The templates of a page of our own, which lie in a folder beside a class. */
    public static Templates beside(Class<?> owner, String folder) {
        return new Templates(new ClassTemplateLoader(owner, folder), null);
    }

    /** @param languages null for templates that ask for no texts of a site */
    private Templates(TemplateLoader loader, @Nullable Languages languages) {
        this.languages = languages;
        // Faults come back to us as exceptions; FreeMarker's own log would only start a logging system.
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
        configuration.setLocale(Locale.forLanguageTag("sv-SE"));
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/Stockholm"));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new RecordWrapper());
    }

    /** A folder that is not there has no templates, which is told for the pages that need one. */
    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException missing) {
            return new MultiTemplateLoader(new TemplateLoader[0]);
        }
    }

    /** The texts of the interface, which lie with the templates; null for templates of our own. */
    public @Nullable Languages languages() {
        return languages;
    }

    /** A model for one page, whose variables can all be asked for by name. */
    public TrackedModel model(Function<String, Object> variables) {
        return new TrackedModel(variables, configuration.getObjectWrapper());
    }

    /**
     * The template's output for a model.
     *
     * @throws IOException when the template is missing, or not written as a template must be
     * @throws TemplateException when it fails
     */
    public String process(String template, Object model) throws IOException, TemplateException {
        return process(template, model, 0);
    }

    /** As {@link #process(String, Object)}; {@code least} is how many characters will come at least. */
    public String process(String template, Object model, int least) throws IOException, TemplateException {
        StringWriter out = new StringWriter(least + SHELL);
        try {
            configuration.getTemplate(template).process(model, out);
        } catch (StackOverflowError endless) {
            throw new TemplateException("En mall anropar sig själv utan slut.", Environment.getCurrentEnvironment());
        }
        return out.toString();
    }

    /** The page that a template of our own makes. One that fails is a fault in this program. */
    public String page(String template, Object model) {
        try {
            return process(template, model);
        } catch (IOException | TemplateException fault) {
            throw new IllegalStateException("the template fails: " + template, fault);
        }
    }

    /** Processes once more, remembering which line of which template wrote what. Slow; only for pages with findings, whose template has not failed. */
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
