package se.kommun.uppdrag.browser;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Browser}, which all tests of a run share and which is closed after the last, or a {@link Page} of
 * their own, which is closed after the test.
 */
public final class BrowserExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // What lies in a store and is AutoCloseable is closed when the store's test, or for the root the run, has ended.
        Browser browser = context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browser.class, type -> start(), Browser.class);
        if (parameter.getParameter().getType() == Browser.class) {
            return browser;
        }
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(parameter.getIndex(), index -> browser.newPage(), Page.class);
    }

    private static Browser start() {
        try {
            return Browser.start();
        } catch (IOException e) {
            throw new ParameterResolutionException("The browser could not be started: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("Starting the browser was interrupted.", e);
        }
    }
}
