package app.parallax.export.table;

import app.parallax.present.Phrases;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables into one workbook, a sheet each, with a head that stays and can be filtered by. */
final class Sheets {
    /** Widths are counted in 1/256 of a character. */
    private static final int CHARACTER = 256;

    /** Of a row, in points. */
    private static final float LINE = 15;

    private static final int MOST_LINES = 12;

    /** The first day that a spreadsheet counts right. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private final XSSFWorkbook book;
    private final CellWords words;
    private final XSSFCellStyle head;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle prefixed;
    private final XSSFCellStyle day;
    private final XSSFCellStyle moment;

    Sheets(XSSFWorkbook book, Phrases phrases) {
        this.book = book;
        this.words = new CellWords(phrases);
        this.plain = style("General");
        this.day = style("yyyy-mm-dd");
        this.moment = style("yyyy-mm-dd hh:mm:ss");
        this.prefixed = style("General");
        prefixed.setQuotePrefixed(true);
        this.head = style("General");
        head.setFont(bold());
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFFont bold() {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        return bold;
    }

    void add(Table table) {
        XSSFSheet sheet = book.createSheet(table.name());
        XSSFRow heads = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            XSSFCell cell = heads.createCell(i);
            cell.setCellValue(table.columns().get(i).name());
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, table.columns().get(i).width() * CHARACTER);
        }
        heads.setHeightInPoints(height(
                table.columns().stream().map(Column::name).map(Value::words).toList(), table.columns()));
        for (int i = 0; i < table.rows().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            fill(row, table.rows().get(i));
            row.setHeightInPoints(height(table.rows().get(i), table.columns()));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
        print(sheet);
    }

    /** On paper all columns stand beside one another, and each page begins with the head. */
    private static void print(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** In points: as high as its longest words need, and no row so high that a screen shows nothing else. Not every program works it out by itself. */
    private static float height(List<Value> values, List<Column> columns) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Value.Words(String text)) {
                lines = Math.max(lines, lines(text, columns.get(i).width()));
            }
        }
        return LINE * Math.min(lines, MOST_LINES);
    }

    /** A line that ends early, since words are not cut, is made up for by letters narrower than a digit, by which widths are counted. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), width)))
                .sum();
    }

    private void fill(XSSFRow row, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof Value.Nothing)) {
                fill(row.createCell(i), values.get(i));
            }
        }
    }

    private void fill(XSSFCell cell, Value value) {
        cell.setCellStyle(plain);
        switch (value) {
            case Value.Words(String text) -> text(cell, text);
            case Value.Number(var number) -> cell.setCellValue(number.doubleValue());
            case Value.Day(LocalDate date) -> day(cell, date);
            case Value.Moment(var instant) -> {
                cell.setCellValue(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                cell.setCellStyle(moment);
            }
            case Value.Nothing() -> {}
        }
    }

    private void day(XSSFCell cell, LocalDate date) {
        if (date.isBefore(FIRST)) {
            text(cell, date.toString());
            return;
        }
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }

    /** Typed as words, it is none; marked with the prefix, it stays words when somebody edits the cell. */
    private void text(XSSFCell cell, String text) {
        CellStyle style = Formulas.isLike(text) ? prefixed : plain;
        cell.setCellValue(words.of(text));
        cell.setCellStyle(style);
    }
}
