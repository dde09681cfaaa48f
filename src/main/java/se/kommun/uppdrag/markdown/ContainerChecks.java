package se.kommun.uppdrag.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** What an editor may do wrong with a box. */
final class ContainerChecks {

    private ContainerChecks() {}

    static void check(ContainerBlock node, Box box, Page page) {
        int offset = node.getStartOffset();
        if (box == Box.UNKNOWN) {
            page.problem("ruta-okand", node.name.getStartOffset(), "Det finns ingen ruta som heter \"" + node.name + "\".",
                    "Menade du ::: " + Box.nearest(node.name.toString()).swedish + "?");
        }
        if (!node.closed) {
            page.problem("ruta-inte-stangd", offset, "Rutan har inget slut.", "Skriv ::: på en egen rad efter rutans sista rad.");
        }
        if (box == Box.QUESTION && node.title() == null) {
            page.problem("fraga-utan-text", offset, "Frågan saknar text.", "Skriv den på samma rad: ::: fråga Vem kan få stöd?");
        }
        if ((box == Box.STEPS || box.onlyWith() != null) && node.title() != null) {
            page.problem("ruta-med-rubrik", node.title().getStartOffset(), "Rutan " + box.swedish + " kan inte ha en egen rubrik.",
                    "Flytta texten till en rubrik (##) före rutan.");
        }
        if (box == Box.SECTION && hasContent(node, node.title())) {
            page.problem("avsnitt-med-text", offset, "Rutan avsnitt hämtar sin text och kan inte innehålla någon egen.",
                    "Flytta texten till före eller efter rutan, så att bara raden ::: avsnitt och ::: är kvar.");
        }
        if (box == Box.CONTACT && hasContent(node, null)) {
            page.problem("kontakt-med-text", offset, "Rutan kontakt fylls i av sig själv och kan inte innehålla text.",
                    "Flytta texten till före eller efter rutan, så att bara ::: kontakt och ::: är kvar.");
        }
        nesting(node, box, page);
    }

    private static boolean hasContent(ContainerBlock node, ContainerBlock.Title allowed) {
        if (node.title() != allowed) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!Containers.isEmpty(child)) {
                return true;
            }
        }
        return false;
    }

    private static void nesting(ContainerBlock node, Box inner, Page page) {
        Box outer = around(node);
        if (outer != Box.UNKNOWN && inner != Box.UNKNOWN && !mayHold(outer, inner)) {
            page.problem("ruta-i-ruta", node.getStartOffset(),
                    "Rutan " + inner.swedish + " kan inte stå i rutan " + outer.swedish + ".",
                    "Avsluta rutan " + outer.swedish + " med ::: på en egen rad före den här.");
        }
    }

    /** The nearest box around this one that readers see as a box. */
    private static Box around(ContainerBlock node) {
        ContainerBlock around = (ContainerBlock) node.getAncestorOfType(ContainerBlock.class);
        while (around != null && Box.named(around.name.toString()).onlyWith() != null) {
            around = (ContainerBlock) around.getAncestorOfType(ContainerBlock.class);
        }
        return around == null ? Box.UNKNOWN : Box.named(around.name.toString());
    }

    private static boolean mayHold(Box outer, Box inner) {
        boolean callout = inner == Box.INFO || inner == Box.IMPORTANT;
        if (inner.onlyWith() != null && outer != Box.STEPS) {
            return true;
        }
        return switch (outer) {
            case STEPS -> callout;
            case INFO, IMPORTANT -> inner == Box.STEPS;
            case QUESTION -> inner != Box.QUESTION;
            default -> false;
        };
    }
}
