package app.parallax.export.report;

import app.parallax.present.Phrases;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The paper of a document, and what stands at the head and foot of every page. Lengths are twentieths of a point. */
final class DocxPages {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1134;
    private static final int HEAD = 600;

    /** Between the margins of a page that stands. */
    static final int NARROW = SHORT_SIDE - 2 * MARGIN;

    /** Between the margins of one that lies on its side. */
    static final int WIDE = LONG_SIDE - 2 * MARGIN;

    private final XWPFDocument document;
    private final Phrases phrases;

    DocxPages(XWPFDocument document, Phrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /** Says of the pages up to here what they are like. */
    static void end(CTSectPr section, boolean wide) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN + HEAD / 2));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(HEAD));
        margins.setFooter(BigInteger.valueOf(HEAD));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The library gives them to the last section alone. */
    private static void share(CTSectPr last, List<CTSectPr> others) {
        for (CTSectPr section : others) {
            last.getHeaderReferenceList()
                    .forEach(head -> section.addNewHeaderReference().set(head));
            last.getFooterReferenceList()
                    .forEach(foot -> section.addNewFooterReference().set(foot));
        }
    }

    /**
     * @param others the sections before the last one
     */
    void headAndFoot(Report report, List<CTSectPr> others) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        new DocxRuns(head).add(Run.of(report.title()));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        DocxRuns runs = new DocxRuns(foot);
        runs.add(Run.of(report.program() + "\u2003"));
        String page = phrases.text("report.page");
        runs.add(Run.of(page.substring(0, page.indexOf("{page}"))));
        runs.field("PAGE");
        runs.add(Run.of(page.substring(page.indexOf("{page}") + "{page}".length(), page.indexOf("{pages}"))));
        runs.field("NUMPAGES");
        share(document.getDocument().getBody().getSectPr(), others);
    }
}
