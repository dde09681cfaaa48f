package se.kommun.uppdrag.markdown;

import se.kommun.uppdrag.report.DidYouMean;
import se.kommun.uppdrag.report.UseSituation;

/** Reports mistakes in how a box is written. */
final class ContainerChecks {

    private ContainerChecks() {}

    static void check(ContainerBlock node, ContainerKind box, RenderContext page) {
        int offset = node.getStartOffset();
        if (box == ContainerKind.UNKNOWN) {
            page.problem("box-unknown", node.name.getStartOffset(), "Det finns ingen ruta som heter \"" + node.name + "\".",
                    "Menade du ::: " + ContainerKind.nearest(node.name.toString()).swedish + "?");
        }
        if (!node.closed) {
            page.problem("box-not-closed", offset, "Rutan har inget slut.", "Skriv ::: på en egen rad efter rutans sista rad.");
        }
        if (box == ContainerKind.QUESTION && node.title() == null) {
            page.problem("question-without-text", offset, "Frågan saknar text.", "Skriv den på samma rad: ::: fråga Vem kan få stöd?");
        }
        if ((box == ContainerKind.STEPS || box.requiredPresence != null) && node.title() != null) {
            page.problem("box-with-heading", node.title().getStartOffset(), "Rutan " + box.swedish + " kan inte ha en egen rubrik.",
                    "Flytta texten till en rubrik (##) före rutan.");
        }
        if (box == ContainerKind.SECTION && ContainerRenderer.hasContent(node, node.title())) {
            page.problem("section-with-text", offset, "Rutan avsnitt hämtar sin text och kan inte innehålla någon egen.",
                    "Flytta texten till före eller efter rutan, så att bara raden ::: avsnitt och ::: är kvar.");
        }
        if (box == ContainerKind.CONTACT && ContainerRenderer.hasContent(node, null)) {
            page.problem("contact-with-text", offset, "Rutan kontakt fylls i av sig själv och kan inte innehålla text.",
                    "Flytta texten till före eller efter rutan, så att bara ::: kontakt och ::: är kvar.");
        }
        if (box == ContainerKind.FAULTS && node.title() != null) {
            checkSituation(InlineRenderer.plainText(node.title()).strip(), node.title().getStartOffset(), page);
        }
        ContainerNesting.check(node, box, page);
    }

    private static void checkSituation(String written, int offset, RenderContext page) {
        if (UseSituation.of(written).isEmpty()) {
            String all = "Skriv en av dem som Digg har: " + String.join(", ", UseSituation.allSwedish()) + ". Gäller bristen alla, skriv bara ::: brister.";
            page.problem("situation-unknown", offset, "Ingen användningssituation heter \"" + written + "\".",
                    DidYouMean.nearest(written, UseSituation.allSwedish()).map(near -> "Menade du ::: brister " + near + "?").orElse(all));
        }
    }
}
