package app.parallax.read.transcript;

import app.parallax.read.transcript.Script.Aside;
import app.parallax.read.transcript.Script.Entry;
import app.parallax.read.transcript.Script.Turn;
import app.parallax.read.transcript.Setting.Separator;
import org.jsoup.nodes.Entities;

/** Sets a script as a web page. */
final class WebTypesetting {

    private WebTypesetting() {}

    static String of(Script script, Setting setting) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"></head><body><nav>"
                        + "<a href=\"/\">Home</a> <a href=\"/n\">News</a></nav><article>\n");
        for (int i = 0; i < script.header().size(); i++) {
            page.append(i == 0 ? "<h1>" : "<p>")
                    .append(Entities.escape(script.header().get(i)))
                    .append(i == 0 ? "</h1>\n" : "</p>\n");
        }
        page.append(open(setting));
        for (Entry entry : script.entries()) {
            switch (entry) {
                case Aside aside -> page.append(aside(aside, setting));
                case Turn turn -> page.append(turn(turn, setting));
            }
        }
        return page.append(close(setting)).append("</article></body></html>").toString();
    }

    private static String open(Setting setting) {
        return switch (setting.form()) {
            case HTML_TABLE -> "<table>\n";
            case HTML_LIST -> "<dl>\n";
            default -> "";
        };
    }

    private static String close(Setting setting) {
        return switch (setting.form()) {
            case HTML_TABLE -> "</table>\n";
            case HTML_LIST -> "</dl>\n";
            default -> "";
        };
    }

    private static String aside(Aside aside, Setting setting) {
        String words = Entities.escape(aside.words());
        return switch (setting.form()) {
            case HTML_TABLE -> "<tr><td colspan=\"2\"><em>" + words + "</em></td></tr>\n";
            case HTML_LIST -> "<dd><em>" + words + "</em></dd>\n";
            default -> "<p><em>" + words + "</em></p>\n";
        };
    }

    private static String turn(Turn turn, Setting setting) {
        String label = turn.label() == null ? "" : Entities.escape(turn.label());
        return switch (setting.form()) {
            case HTML_STRONG -> strong(label, turn, setting);
            case HTML_STRONG_LINE ->
                (label.isEmpty() ? "" : "<p><strong>" + label + "</strong></p>\n") + paragraphs(turn, "p");
            case HTML_LINES -> lines(label, turn, setting);
            case HTML_TABLE -> "<tr><td>" + label + "</td><td>" + paragraphs(turn, "p") + "</td></tr>\n";
            case HTML_LIST -> (label.isEmpty() ? "" : "<dt>" + label + "</dt>\n") + paragraphs(turn, "dd");
            default ->
                "<div class=\"turn\">" + (label.isEmpty() ? "" : "<span class=\"who\"><b>" + label + "</b></span>")
                        + "<div class=\"what\">" + paragraphs(turn, "p") + "</div></div>\n";
        };
    }

    private static String strong(String label, Turn turn, Setting setting) {
        if (label.isEmpty()) {
            return paragraphs(turn, "p");
        }
        String separator = setting.mark(label);
        String mark = setting.separator() == Separator.COLON_ALONE
                ? "<b>" + label + "</b>: "
                : "<b>" + label + separator.strip() + "</b>"
                        + (setting.separator().isLine() ? "<br>" : " ");
        return paragraphs(turn, "p").replaceFirst("<p>", "<p>" + mark.replace("$", "\\$"));
    }

    /** Words with line ends alone, as old pages have them. */
    private static String lines(String label, Turn turn, Setting setting) {
        String separator = setting.mark(label);
        String before = label.isEmpty() ? "" : "<b>" + label + "</b>" + separator.replace("\n", "<br>");
        StringBuilder lines = new StringBuilder(before);
        turn.paragraphs()
                .forEach(paragraph -> lines.append(Entities.escape(paragraph)).append("<br><br>\n"));
        return lines.toString();
    }

    private static String paragraphs(Turn turn, String element) {
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : turn.paragraphs()) {
            paragraphs
                    .append("<" + element + ">")
                    .append(Entities.escape(paragraph))
                    .append("</" + element + ">\n");
        }
        return paragraphs.toString();
    }
}
