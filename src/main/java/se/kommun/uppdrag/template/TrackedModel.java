package se.kommun.uppdrag.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A template model that records which variables a page's template reads. Each variable is computed on first read. The page is
 * up to date as long as the values of those variables are unchanged. Not thread-safe.
 */
public final class TrackedModel implements TemplateHashModel {

    private final Function<String, Object> variables;
    private final ObjectWrapper wrapper;
    private final Map<String, Object> read = new HashMap<>();

    /** @param variables maps a variable's name to its value, or null if there is no such variable */
    TrackedModel(Function<String, Object> variables, ObjectWrapper wrapper) {
        this.variables = variables;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (!read.containsKey(name)) {
            read.put(name, variables.apply(name));
        }
        Object value = read.get(name);
        return value == null ? null : wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The variables that were read so far, with null for missing ones. */
    public Map<String, Object> read() {
        return Collections.unmodifiableMap(read);
    }
}
