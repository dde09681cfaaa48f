package se.kommun.uppdrag.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.config.FormTarget;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.files.FileCache;
import se.kommun.uppdrag.links.KnownFiles;
import se.kommun.uppdrag.links.PageReferences;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.ReferenceResolver;
import se.kommun.uppdrag.site.RelativeUrls;

/**
 * Creates the resolvers of the references in page texts: links, images, included texts, the contact card. Thread-safe.
 *
 * @param contactCards the HTML of the contact card, by language
 */
record ReferenceResolvers(SitePlan plan, PageTemplates templates, KnownFiles files, Map<String, String> contactCards) {

    /** Renders the contact card in each language of the site. */
    static ReferenceResolvers of(SitePlan plan, PageTemplates templates, FileCache cache) {
        Map<String, String> contactCards = new HashMap<>();
        Stream.concat(Stream.of(plan.settings().sourceLanguage()), plan.site().languages().stream()).forEach(language ->
                contactCards.computeIfAbsent(language, code -> templates.fill("components/contact-card-fragment.ftl", null,
                        templates.views().siteOnly(code)::get).map(PageTemplates.Output::html).orElse("")));
        OutputPlan outputs = plan.outputs();
        return new ReferenceResolvers(plan, templates, new KnownFiles(plan.site(), plan.sources().theme().assets(), outputs.assets().names(),
                outputs.images(), cache), contactCards);
    }

    /** A new resolver for a page. Use one for each time that the text is rendered. */
    ReferenceResolver of(Page page) {
        return new PageReferences(page, false, RelativeUrls.from(page, plan.settings()), plan.site(), files.forText(page.file()), templates.views().language(page.lang()),
                contactCards.get(page.lang()), presence(plan.settings().interest()));
    }

    private static FormPresence presence(FormTarget interest) {
        return switch (interest.kind()) {
            case POST, TRIAL -> FormPresence.FORM;
            case LINK -> FormPresence.SERVICE;
            case NONE -> FormPresence.NONE;
        };
    }

    /** The files beside the pages that the texts refer to, as paths inside the content folder. */
    Set<String> referencedFiles() {
        return files.referenced();
    }
}
