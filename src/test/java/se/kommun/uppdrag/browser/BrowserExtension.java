package se.kommun.uppdrag.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Browsers}, which all tests of a run share and which are closed after the last, a {@link Browser},
 * which is the Chromium among them, or a {@link Page} of their own in that, which is closed after the test.
 */
public final class BrowserExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browsers.class || type == Browser.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // What lies in a store and is AutoCloseable is closed when the store's test, or for the root the run, has ended.
        Browsers browsers = context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browsers.class, type -> new Browsers(), Browsers.class);
        Class<?> type = parameter.getParameter().getType();
        if (type == Browsers.class) {
            return browsers;
        }
        Browser chromium = browsers.get(TestBrowser.CHROMIUM);
        return type == Browser.class ? chromium : context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(parameter.getIndex(), index -> Page.in(chromium), Page.class);
    }
}
