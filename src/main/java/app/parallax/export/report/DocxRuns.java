package app.parallax.export.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes runs into one paragraph. How they look is said by character styles, so that somebody can change it in one place. */
final class DocxRuns {
    private final XWPFParagraph paragraph;
    private String language = "";

    DocxRuns(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * @param code of the language of what is written next, or empty for the report's own
     */
    DocxRuns in(String code) {
        language = code;
        return this;
    }

    void addAll(List<Run> runs) {
        runs.forEach(this::add);
    }

    void add(Run run) {
        XWPFRun written = run.target().isEmpty() ? paragraph.createRun() : link(run.target());
        String style = style(run);
        if (!style.isEmpty()) {
            written.setStyle(style);
        }
        if (!language.isEmpty()) {
            written.setLang(language);
        }
        lines(written, DocxWords.of(run.words()).lines().toList());
    }

    private XWPFRun link(String target) {
        XWPFRun run = paragraph.createHyperlinkRun("");
        var link = paragraph.getCTP().getHyperlinkArray(paragraph.getCTP().sizeOfHyperlinkArray() - 1);
        link.unsetId();
        link.setAnchor(target);
        return run;
    }

    private static void lines(XWPFRun run, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }

    private static String style(Run run) {
        return switch (run.look()) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case SOFT -> "Soft";
            case CODE -> "Code";
            case MEANT -> "Meant";
            case STRUCK -> "Struck";
            case STRUCK_LIGHT -> "StruckLight";
            case PUT -> "Put";
            case PUT_LIGHT -> "PutLight";
        };
    }

    /** What follows until its end is what the field says now. */
    void beginField(String code) {
        character(STFldCharType.BEGIN);
        XWPFRun run = paragraph.createRun();
        var text = run.getCTR().addNewInstrText();
        text.setStringValue(" " + code + " ");
        character(STFldCharType.SEPARATE);
    }

    void endField() {
        character(STFldCharType.END);
    }

    /** A field that a word processor works out by itself. */
    void field(String code) {
        beginField(code);
        paragraph.createRun().setText("1");
        endField();
    }

    private void character(STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
