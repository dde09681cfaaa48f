package se.kommun.uppdrag.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import se.kommun.uppdrag.check.document.DocumentFacts;
import se.kommun.uppdrag.check.document.DocumentFormat;
import se.kommun.uppdrag.check.document.PdfFacts;
import se.kommun.uppdrag.report.Severity;

/**
 * Requires of PDF files what assistive technology needs to read them at all: tags, a language, a title, text, and the permission to read it.
 * By PDF/UA-1 (ISO 14289-1) and the PDF techniques of WCAG. Whether the tags are the right ones is for a person to see.
 */
final class DocumentRules {

    /** A document with more pages needs bookmarks for the reader to find something in it. */
    private static final int LONG = 20;

    /** A title that a program has made of the file's name, or of nothing. */
    private static final Pattern MADE_TITLE = Pattern.compile(
            "(?i)Microsoft (?:Word|PowerPoint|Excel) - .*|(?:untitled|namnlös|document|dokument|presentation|bok|book)\\s?\\d{0,3}|[^\\s]{1,200}\\.[a-z]{3,4}x?");

    static final List<DocumentRule> RULES = List.of(
            DocumentRule.of("document-office", DocumentRules::office),
            DocumentRule.of("document-unreadable", DocumentRules::unreadable),
            ofPdf("document-bookmarks-missing", DocumentRules::bookmarks),
            ofPdf("document-image-only", DocumentRules::imageOnly),
            ofPdf("document-language-missing", DocumentRules::language),
            ofPdf("document-protected", DocumentRules::isProtected),
            ofPdf("document-title-missing", DocumentRules::title),
            ofPdf("document-untagged", DocumentRules::tags));

    private DocumentRules() {}

    /** Checks a PDF that could be opened. */
    private interface PdfCheck {
        void check(PdfFacts pdf, DocumentFindings findings);
    }

    private static DocumentRule ofPdf(String id, PdfCheck check) {
        return DocumentRule.of(id, (file, document, findings) -> {
            if (document.pdf() != null) {
                check.check(document.pdf(), findings);
            }
        });
    }

    private static void office(String file, DocumentFacts document, DocumentFindings findings) {
        if (document.format() == DocumentFormat.OFFICE) {
            findings.report(Severity.REVIEW, "found", DocumentFormat.extension(file));
        }
    }

    private static void unreadable(String file, DocumentFacts document, DocumentFindings findings) {
        switch (document.access()) {
            case NO_PDF -> findings.report(Severity.ERROR, "no-pdf");
            case PASSWORD -> findings.report(Severity.REVIEW, "password");
            case DAMAGED -> findings.report(Severity.REVIEW, "damaged");
            case TOO_LARGE -> findings.report(Severity.REVIEW, "large");
            case OPENED, NOT_TRIED -> { }
        }
    }

    private static void bookmarks(PdfFacts pdf, DocumentFindings findings) {
        if (pdf.pages() > LONG && !pdf.hasBookmarks()) {
            findings.report(Severity.WARNING, "found", pdf.pages());
        }
    }

    /** Without tags there can be no alternative either. An untagged document without any text tells nothing at all. */
    private static void imageOnly(PdfFacts pdf, DocumentFindings findings) {
        if (isOnlyImages(pdf)) {
            findings.report(Severity.ERROR, "all", pdf.imagePages());
        } else if (pdf.imagePages() > 0) {
            findings.report(Severity.REVIEW, "some", pdf.imagePages(), pdf.pages());
        }
    }

    private static boolean isOnlyImages(PdfFacts pdf) {
        return !pdf.hasTags() && pdf.textPages() == 0 && pdf.imagePages() > 0;
    }

    private static void language(PdfFacts pdf, DocumentFindings findings) {
        if (pdf.language().isEmpty()) {
            if (pdf.textPages() > 0) {
                findings.report(Severity.ERROR, "missing");
            }
        } else if (!LanguageTags.known(pdf.language().replace('_', '-'))) {
            findings.report(Severity.ERROR, "unknown", Snippets.of(pdf.language()));
        }
    }

    private static void isProtected(PdfFacts pdf, DocumentFindings findings) {
        if (pdf.isClosed()) {
            findings.report(Severity.ERROR, "found");
        }
    }

    /** Only for a person to see: a file's name that says what the document is about is enough (EN 301 549, 10.2.4.2, note). */
    private static void title(PdfFacts pdf, DocumentFindings findings) {
        if (pdf.title().isEmpty()) {
            findings.report(Severity.REVIEW, "missing");
        } else if (MADE_TITLE.matcher(pdf.title()).matches()) {
            findings.report(Severity.REVIEW, "made", Snippets.of(pdf.title()));
        } else if (!pdf.showsTitle()) {
            findings.report(Severity.REVIEW, "hidden", Snippets.of(pdf.title()));
        }
    }

    private static void tags(PdfFacts pdf, DocumentFindings findings) {
        if (!pdf.hasTags() && pdf.textPages() > 0) {
            findings.report(Severity.ERROR, "missing");
        } else if (pdf.hasTags() && !pdf.isMarked()) {
            findings.report(Severity.REVIEW, "unmarked");
        }
    }
}
