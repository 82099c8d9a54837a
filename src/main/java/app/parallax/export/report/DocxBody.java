package app.parallax.export.report;

import app.parallax.present.Phrases;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a report's parts into a document, under the styles that {@link DocxStyles} brings. */
final class DocxBody {
    private final XWPFDocument document;
    private final Phrases phrases;
    private final DocxTables tables;
    private long bookmarks;

    DocxBody(XWPFDocument document, Phrases phrases) {
        this.document = document;
        this.phrases = phrases;
        this.tables = new DocxTables(document);
    }

    /**
     * @throws InterruptedIOException where the thread is interrupted
     */
    void write(Report report) throws InterruptedIOException {
        paragraph("Title").add(Run.of(report.title()));
        paragraph("Subtitle").add(Run.of(report.about()));
        contents(report);
        List<CTSectPr> before = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            Report.Section section = report.sections().get(i);
            for (Part part : section.parts()) {
                part(part, section.wide());
            }
            boolean last = i == report.sections().size() - 1;
            CTSectPr end = last ? document.getDocument().getBody().addNewSectPr() : sectionEnd();
            DocxPages.end(end, section.wide());
            if (!last) {
                before.add(end);
            }
        }
        new DocxPages(document, phrases).headAndFoot(report, before);
    }

    /** A section's page lies in its last paragraph. */
    private CTSectPr sectionEnd() {
        XWPFParagraph end = document.createParagraph();
        end.setStyle("SectionEnd");
        return end.getCTP().addNewPPr().addNewSectPr();
    }

    private DocxRuns paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return new DocxRuns(paragraph);
    }

    /** A field that a word processor fills anew with the pages; until then it leads to the headings. */
    private void contents(Report report) {
        paragraph("ContentsHeading").add(Run.of(phrases.text("report.contents")));
        List<Part.Heading> headings = report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(part -> part instanceof Part.Heading(int level, String w, String a) && level < 3)
                .map(Part.Heading.class::cast)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            Part.Heading heading = headings.get(i);
            DocxRuns line = paragraph("TOC" + heading.level());
            if (i == 0) {
                line.beginField("TOC \\o \"1-2\" \\h \\z \\u");
            }
            line.add(Run.leading(heading.words(), heading.anchor()));
            if (i == headings.size() - 1) {
                line.endField();
            }
        }
    }

    private void part(Part part, boolean wide) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the report was cancelled");
        }
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph(Part.Paragraph.Kind kind, List<Run> runs) ->
                paragraph(
                                switch (kind) {
                                    case TEXT -> "BodyText";
                                    case LEAD -> "Lead";
                                    case SOFT -> "Aside";
                                })
                        .addAll(runs);
            case Part.Quoted(String language, List<Run> runs, String place) -> {
                paragraph("Quote").in(language).addAll(runs);
                paragraph("QuotePlace").add(Run.of(place));
            }
            case Part.Items(List<List<Run>> items) -> items.forEach(this::item);
            case Part.Grid grid -> tables.add(grid, wide);
        }
    }

    private void heading(Part.Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + heading.level());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(heading.anchor());
        new DocxRuns(paragraph).add(Run.of(heading.words()));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
    }

    private void item(List<Run> item) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("ListBullet");
        new DocxRuns(paragraph).addAll(item);
    }
}
