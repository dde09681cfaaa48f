package se.kommun.uppdrag.markdown;


/**
 * What a text refers to that does not exist, or that must not be linked to, shown or read there. The renderer reports it where it is named.
 *
 * @param rule id of the problem
 * @param message what is wrong, in Swedish
 * @param fix how to mend it, in Swedish
 */
public record Missing(String rule, String message, String fix) implements LinkTarget, ImageTarget, IncludedText {}
