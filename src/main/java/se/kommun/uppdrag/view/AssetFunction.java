package se.kommun.uppdrag.view;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import se.kommun.uppdrag.asset.AssetManifest;
import se.kommun.uppdrag.site.RelativeUrls;

/** The function {@code asset("path/in/assets")}, which returns the relative URL of an asset's published file. */
record AssetFunction(RelativeUrls urls, AssetManifest names) implements TemplateMethodModelEx {
    @Override
    public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("asset(\"path/in/assets\") takes one argument");
        }
        return urls.to(names.address(arguments.get(0).toString()));
    }
}
