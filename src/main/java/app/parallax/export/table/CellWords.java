package app.parallax.export.table;

import app.parallax.present.Phrases;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Words as a cell of a workbook can hold them. */
final class CellWords {
    /** In UTF-16 code units. */
    static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** What ECMA-376 (22.9.2.19, ST_Xstring) reads as a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What XML 1.0 cannot hold. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Phrases phrases;

    CellWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Cut where they are too long, which the words then say themselves. */
    String of(String words) {
        String clean =
                ESCAPE.matcher(NOT_XML.matcher(words).replaceAll("\uFFFD")).replaceAll("_x005F_");
        if (clean.length() <= MOST) {
            return clean;
        }
        String longest = mark(clean.length());
        int end = MOST - longest.length();
        int cut = Character.isLowSurrogate(clean.charAt(end)) ? end - 1 : end;
        return clean.substring(0, cut) + mark(clean.length() - cut);
    }

    private String mark(int count) {
        return phrases.text("table.cut", Map.of("count", Integer.toString(count)));
    }
}
