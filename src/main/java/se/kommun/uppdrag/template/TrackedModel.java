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
 * The variables of one page's template. Each is made when the template first asks for it, and which it asked for is
 * kept: as long as those are the same, so is the page. Of one thread.
 */
public final class TrackedModel implements TemplateHashModel {

    private final Function<String, Object> variables;
    private final ObjectWrapper wrapper;
    private final Map<String, Object> read = new HashMap<>();
    private final Map<String, TemplateModel> wrapped = new HashMap<>();

    /** @param variables gives a variable's value, or null when there is none of that name */
    TrackedModel(Function<String, Object> variables, ObjectWrapper wrapper) {
        this.variables = variables;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (!read.containsKey(name)) {
            Object value = variables.apply(name);
            read.put(name, value);
            wrapped.put(name, value == null ? null : wrapper.wrap(value));
        }
        return wrapped.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** What the template asked for so far, with null for a variable that there is not. */
    public Map<String, Object> read() {
        return Collections.unmodifiableMap(read);
    }
}
