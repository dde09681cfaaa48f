package se.kommun.uppdrag.bake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration for one bake: its own defaults and our folders. Its renderer asks on every page, so the answers that
 * never change during a bake are kept.
 */
final class JBakeSettings extends DefaultJBakeConfiguration {

    private final File destination;

    JBakeSettings(Path site, Path destination) {
        super(site.toFile(), defaults());
        this.destination = destination.toFile();
        setDestinationFolder(this.destination);
        // JBake's own engine renders nothing here, but looks at the folder and prints a stack trace if it is not there.
        setTemplateFolder(this.destination);
    }

    private static CompositeConfiguration defaults() {
        Properties properties = new Properties();
        try (InputStream input = ConfigUtil.class.getResourceAsStream("/" + ConfigUtil.DEFAULT_CONFIG_FILE)) {
            properties.load(new InputStreamReader(input, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("jbake-core's default.properties cannot be read", broken);
        }
        CompositeConfiguration configuration = new CompositeConfiguration();
        configuration.addConfiguration(new MapConfiguration(properties));
        return configuration;
    }

    @Override
    public File getDestinationFolder() {
        return destination == null ? super.getDestinationFolder() : destination;
    }

    @Override
    public String getRenderEncoding() {
        return "UTF-8";
    }

    @Override
    public String getDraftSuffix() {
        return "-draft";
    }

    @Override
    public String getTemplateByDocType(String type) {
        return type + ".ftl";
    }

    @Override
    public String getOutputExtensionByDocType(String type) {
        return ".html";
    }
}
