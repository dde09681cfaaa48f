package se.kommun.uppdrag.markdown;


/**
 * A reference that cannot be resolved, or must not be linked, shown or included there. The renderer reports it at the place of
 * the reference.
 *
 * @param rule id of the problem
 * @param message what is wrong, in Swedish
 * @param fix how to correct it, in Swedish
 */
public record Missing(String rule, String message, String fix) implements LinkTarget, ImageTarget, IncludedText {}
