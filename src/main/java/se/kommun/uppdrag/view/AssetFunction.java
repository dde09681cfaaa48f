package se.kommun.uppdrag.view;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import se.kommun.uppdrag.asset.AssetManifest;

/** The function {@code asset("path/in/assets")}, which returns the relative URL of an asset's published file. */
record AssetFunction(String prefix, AssetManifest names) implements TemplateMethodModelEx {
    @Override
    public String exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("asset(\"path/in/assets\") takes one argument");
        }
        return prefix + names.address(arguments.get(0).toString());
    }
}
