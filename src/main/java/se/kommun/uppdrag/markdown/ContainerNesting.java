package se.kommun.uppdrag.markdown;

/** Reports boxes in boxes that cannot contain them. */
final class ContainerNesting {

    private ContainerNesting() {}

    static void check(ContainerBlock node, ContainerKind inner, RenderContext page) {
        ContainerKind outer = enclosing(node);
        if (outer != ContainerKind.UNKNOWN && inner != ContainerKind.UNKNOWN && !mayContain(outer, inner)) {
            page.problem("box-nested", node.getStartOffset(),
                    "Rutan " + inner.swedish + " kan inte stå i rutan " + outer.swedish + ".",
                    "Avsluta rutan " + outer.swedish + " med ::: på en egen rad före den här.");
        }
    }

    /** Returns the nearest enclosing box that is visible to readers; {@code UNKNOWN} when there is none. */
    private static ContainerKind enclosing(ContainerBlock node) {
        ContainerBlock enclosing = (ContainerBlock) node.getAncestorOfType(ContainerBlock.class);
        while (enclosing != null && ContainerKind.named(enclosing.name.toString()).requiredPresence != null) {
            enclosing = (ContainerBlock) enclosing.getAncestorOfType(ContainerBlock.class);
        }
        return enclosing == null ? ContainerKind.UNKNOWN : ContainerKind.named(enclosing.name.toString());
    }

    private static boolean mayContain(ContainerKind outer, ContainerKind inner) {
        boolean callout = inner == ContainerKind.INFO || inner == ContainerKind.IMPORTANT;
        if (inner.requiredPresence != null && outer != ContainerKind.STEPS) {
            return true;
        }
        return switch (outer) {
            case STEPS -> callout;
            case INFO, IMPORTANT -> inner == ContainerKind.STEPS;
            case QUESTION -> inner != ContainerKind.QUESTION;
            default -> false;
        };
    }
}
