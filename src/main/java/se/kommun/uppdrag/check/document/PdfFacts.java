package se.kommun.uppdrag.check.document;

/**
 * What a PDF file tells assistive technology (ISO 32000-1; PDF/UA-1, ISO 14289-1).
 *
 * @param hasTags whether it has a structure tree with at least one element
 * @param isMarked whether it says that it is tagged ({@code Marked} in {@code MarkInfo})
 * @param title the title of the metadata, {@code dc:title} or {@code Title}; empty if there is none
 * @param showsTitle whether readers show the title and not the file's name ({@code DisplayDocTitle})
 * @param language the language of the text as a whole ({@code Lang} of the catalog, or of the topmost tags); empty if there is none
 * @param isClosed whether it is encrypted and does not let assistive technology read it
 * @param pages the number of pages
 * @param hasBookmarks whether it has at least one bookmark
 * @param textPages the number of pages with text, of those that were looked at
 * @param imagePages the number of pages without text and with an image, of those that were looked at
 */
public record PdfFacts(boolean hasTags, boolean isMarked, String title, boolean showsTitle, String language, boolean isClosed, int pages,
                       boolean hasBookmarks, int textPages, int imagePages) {}
