package se.kommun.uppdrag.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.view.Views;

/**
 * Gives templates access to a record's components by name, and to nothing else: no methods, no class. FreeMarker's own bean wrapper
 * introspects each class as a JavaBean, which takes longer than the templates themselves.
 */
final class RecordWrapper extends DefaultObjectWrapper {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    RecordWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    /** The components of a record, in order of declaration. */
    static Collection<RecordComponent> components(Record shown) {
        return COMPONENTS.get(shown.getClass()).values();
    }

    static Object value(Record shown, RecordComponent component) {
        try {
            return component.getAccessor().invoke(shown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record's component cannot be read: " + component, impossible);
        }
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Views.Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (object instanceof Record shown) {
            return new TemplateHashModel() {
                @Override
                public @Nullable TemplateModel get(String name) throws TemplateModelException {
                    RecordComponent component = COMPONENTS.get(shown.getClass()).get(name);
                    return component == null ? null : wrap(value(shown, component));
                }

                @Override
                public boolean isEmpty() {
                    return false;
                }
            };
        }
        throw new TemplateModelException("templates see records and plain values only, not " + object.getClass().getName());
    }
}
