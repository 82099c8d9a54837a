package app.parallax.export.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables whose heads come again on every page. */
final class DocxTables {
    private final XWPFDocument document;

    DocxTables(XWPFDocument document) {
        this.document = document;
    }

    void add(Part.Grid grid, boolean wide) {
        XWPFTable table = document.createTable(1, grid.columns().size());
        List<Integer> widths = widths(grid.columns(), wide ? DocxPages.WIDE : DocxPages.NARROW);
        form(table, grid.caption(), widths);
        if (grid.hasHead()) {
            head(table.getRow(0), grid.columns());
        }
        for (Part.Row row : grid.rows()) {
            row(table, row, grid.columns().size());
        }
        if (!grid.hasHead()) {
            // A table comes with a row.
            table.removeRow(0);
        }
        document.createParagraph().setStyle("AfterTable");
    }

    /** In twentieths of a point. */
    private static List<Integer> widths(List<Part.Column> columns, int whole) {
        int parts = columns.stream().mapToInt(Part.Column::width).sum();
        return columns.stream().map(column -> whole * column.width() / parts).toList();
    }

    private static void form(XWPFTable table, String caption, List<Integer> widths) {
        CTTblPr form = table.getCTTbl().getTblPr();
        if (form.isSetTblBorders()) {
            form.unsetTblBorders();
        }
        table.setStyleID("ReportTable");
        form.addNewTblLayout().setType(STTblLayoutType.FIXED);
        form.addNewTblCaption().setVal(DocxWords.of(caption));
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        table.setWidth(Integer.toString(whole));
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = columns.sizeOfGridColArray() - 1; i >= 0; i--) {
            columns.removeGridCol(i);
        }
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private static void head(XWPFTableRow row, List<Part.Column> columns) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(
                    row.getCell(i),
                    "TableHead",
                    List.of(List.of(Run.of(columns.get(i).head()))));
        }
    }

    private static void row(XWPFTable table, Part.Row row, int width) {
        XWPFTableRow written = table.createRow();
        written.setCantSplitRow(true);
        switch (row) {
            case Part.Row.Topic(String words) -> topic(written, words, width);
            case Part.Row.Cells(List<List<List<Run>>> cells) -> {
                for (int i = 0; i < cells.size(); i++) {
                    fill(written.getCell(i), "TableText", cells.get(i));
                }
            }
        }
    }

    private static void topic(XWPFTableRow row, String words, int width) {
        for (int i = width - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var cell = row.getCell(0).getCTTc();
        (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewGridSpan().setVal(BigInteger.valueOf(width));
        fill(row.getCell(0), "TableTopic", List.of(List.of(Run.of(words))));
    }

    /** A cell begins with an empty paragraph. */
    private static void fill(XWPFTableCell cell, String style, List<List<Run>> lines) {
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.setStyle(style);
            if (i < lines.size()) {
                new DocxRuns(paragraph).addAll(lines.get(i));
            }
        }
        var form = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : null;
        if (form != null && form.isSetTcW()) {
            form.getTcW().setType(STTblWidth.AUTO);
            form.getTcW().setW(BigInteger.ZERO);
        }
    }
}
