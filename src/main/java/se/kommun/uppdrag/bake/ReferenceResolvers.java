package se.kommun.uppdrag.bake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.uppdrag.cache.FileMemory;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.FormPresence;
import se.kommun.uppdrag.markdown.Surroundings;
import se.kommun.uppdrag.reference.KnownFiles;
import se.kommun.uppdrag.reference.PageReferences;
import se.kommun.uppdrag.settings.FormTarget;
import se.kommun.uppdrag.settings.LanguageCode;
import se.kommun.uppdrag.site.Addresses;

/** Makes what resolves the references in a page's text: links, images, other texts, the contact card. Thread-safe. */
final class ReferenceResolvers {

    private final Plan plan;
    private final PageTemplates templates;
    private final KnownFiles files;
    private final Map<String, String> contactCards;

    private ReferenceResolvers(Plan plan, PageTemplates templates, KnownFiles files, Map<String, String> contactCards) {
        this.plan = plan;
        this.templates = templates;
        this.files = files;
        this.contactCards = contactCards;
    }

    /** Renders the contact card in each language of the site. */
    static ReferenceResolvers of(Plan plan, PageTemplates templates, FileMemory memory) {
        Map<String, String> contactCards = new HashMap<>();
        Stream.concat(Stream.of(LanguageCode.SOURCE), plan.site().languages().stream()).forEach(language ->
                contactCards.computeIfAbsent(language, code -> templates.fill("components/contact-card-fragment.ftl", null,
                        templates.views().siteOnly(code)::get, 0).map(PageTemplates.Output::html).orElse("")));
        Outputs outputs = plan.outputs();
        return new ReferenceResolvers(plan, templates, new KnownFiles(plan.site(), plan.options().site().resolve("assets"), outputs.assets().names(),
                outputs.photos(), memory), contactCards);
    }

    /** What resolves the references of a page. */
    Surroundings of(Page page) {
        return new PageReferences(page, Addresses.prefix(page, plan.settings()), plan.site(), files, templates.views().language(page.lang()),
                contactCards.get(page.lang()), presence(plan.settings().interest()));
    }

    private static FormPresence presence(FormTarget interest) {
        return switch (interest.kind()) {
            case POST, TRIAL -> FormPresence.FORM;
            case LINK -> FormPresence.SERVICE;
            case NONE -> FormPresence.NONE;
        };
    }

    /** The files beside the pages that texts have referred to so far, by their path in the content folder. */
    Set<String> named() {
        return files.named();
    }
}
