package se.kommun.uppdrag.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Sites}, which are built once for a run and closed after it. */
final class SitesExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SitesExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Sites.class, type -> build(), Sites.class);
    }

    private static Sites build() {
        try {
            return new Sites();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
