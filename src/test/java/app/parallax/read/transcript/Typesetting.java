package app.parallax.read.transcript;

import app.parallax.read.transcript.Script.Aside;
import app.parallax.read.transcript.Script.Entry;
import app.parallax.read.transcript.Script.Turn;
import app.parallax.read.transcript.Setting.Form;
import app.parallax.read.transcript.Setting.Separator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sets a script in one of the forms that institutions publish. */
final class Typesetting {

    private static final int WIDTH = 72;

    private Typesetting() {}

    /** A file's bytes. */
    static byte[] of(Script script, Setting setting) throws IOException {
        return switch (setting.form()) {
            case TEXT, TEXT_WRAPPED, TEXT_WRAPPED_WITHOUT_BLANKS, TEXT_ONE_LINE_END, TEXT_STARRED ->
                text(script, setting).getBytes(StandardCharsets.UTF_8);
            case HTML_STRONG, HTML_STRONG_LINE, HTML_LINES, HTML_TABLE, HTML_LIST, HTML_DIVS ->
                WebTypesetting.of(script, setting).getBytes(StandardCharsets.UTF_8);
            case DOCX, DOCX_TABLE -> DocumentTypesetting.docx(script, setting);
            case PDF -> DocumentTypesetting.pdf(script, setting);
        };
    }

    static String ending(Form form) {
        return switch (form) {
            case TEXT, TEXT_WRAPPED, TEXT_WRAPPED_WITHOUT_BLANKS, TEXT_ONE_LINE_END, TEXT_STARRED -> ".txt";
            case HTML_STRONG, HTML_STRONG_LINE, HTML_LINES, HTML_TABLE, HTML_LIST, HTML_DIVS -> ".html";
            case DOCX, DOCX_TABLE -> ".docx";
            case PDF -> ".pdf";
        };
    }

    private static String text(Script script, Setting setting) {
        StringBuilder text = new StringBuilder();
        Form form = setting.form();
        boolean blanks = form != Form.TEXT_ONE_LINE_END && form != Form.TEXT_WRAPPED_WITHOUT_BLANKS;
        String end = blanks ? "\n\n" : "\n";
        script.header().forEach(line -> text.append(line).append(end));
        text.append("\n");
        for (Entry entry : script.entries()) {
            switch (entry) {
                case Aside aside -> text.append(aside.words()).append(end);
                case Turn turn -> text.append(turn(turn, setting, end));
            }
        }
        return text.toString();
    }

    private static String turn(Turn turn, Setting setting, String end) {
        StringBuilder text = new StringBuilder();
        String label = turn.label() == null ? "" : turn.label() + setting.mark(turn.label());
        boolean line = turn.label() != null && setting.separator().isLine();
        if (line) {
            String kept =
                    setting.separator() == Separator.LINE_AND_BLANK && end.length() == 1 ? turn.label() + "\n" : label;
            text.append(setting.form() == Form.TEXT_STARRED ? starred(kept) : kept);
            label = "";
        } else if (turn.label() != null && setting.form() == Form.TEXT_STARRED) {
            label = starred(label);
        }
        for (String paragraph : turn.paragraphs()) {
            text.append(wrapped(label + paragraph, setting.form())).append(end);
            label = "";
        }
        return text.toString();
    }

    private static String starred(String label) {
        String words = label.stripTrailing();
        return "**" + words + "**" + label.substring(words.length());
    }

    private static String wrapped(String paragraph, Form form) {
        if (form != Form.TEXT_WRAPPED && form != Form.TEXT_WRAPPED_WITHOUT_BLANKS) {
            return paragraph;
        }
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : List.of(paragraph.split(" "))) {
            boolean full = column > 0 && column + 1 + word.length() > WIDTH;
            text.append(column == 0 ? "" : full ? "\n" : " ").append(word);
            column = full ? word.length() : column + 1 + word.length();
        }
        return text.toString();
    }
}
