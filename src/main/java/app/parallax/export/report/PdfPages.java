package app.parallax.export.report;

import app.parallax.export.Markup;
import app.parallax.export.report.Part.Column;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A report as XHTML with a style sheet for paper, bookmarks and all. For one report and one thread. */
final class PdfPages {
    private static final int MOST_OF_A_BOOKMARK = 120;

    /** What has room in one line beside the margins. */
    private static final int MOST_OF_A_HEAD = 90;

    private final Report report;
    private final Phrases phrases;
    private final Drawable drawable;
    private final Markup body = new Markup();
    private boolean kept;
    private String topic = "";

    PdfPages(Report report, Phrases phrases, Typefaces typefaces) {
        this.report = report;
        this.phrases = phrases;
        this.drawable = new Drawable(typefaces);
    }

    /**
     * @throws IOException where this copy of the program lacks its style sheet
     */
    String xhtml() throws IOException {
        for (int i = 0; i < report.sections().size(); i++) {
            section(report.sections().get(i), i);
        }
        Markup page = new Markup().open("html", "lang", "en").open("head");
        page.element("title", report.title());
        meta(page, "description", report.about());
        meta(page, "subject", report.about());
        meta(page, "author", report.program());
        page.open("style").raw(styles()).close("style");
        bookmarks(page);
        page.close("head").open("body");
        page.element("div", drawable.of(brief(report.title(), MOST_OF_A_HEAD)), "class", "head");
        page.element("div", drawable.of(report.program()), "class", "made");
        page.raw(body.toString());
        return page.close("body").close("html").toString();
    }

    private static void meta(Markup page, String name, String content) {
        page.open("meta", "name", name, "content", content).close("meta");
    }

    private static String styles() throws IOException {
        try (InputStream in = PdfPages.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("this copy of Parallax lacks report.css; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void bookmarks(Markup page) {
        page.open("bookmarks");
        int open = 0;
        for (Report.Section section : report.sections()) {
            for (Part part : section.parts()) {
                if (part instanceof Part.Heading(int level, String words, String anchor)) {
                    for (; open >= level; open--) {
                        page.close("bookmark");
                    }
                    page.open("bookmark", "name", brief(words, MOST_OF_A_BOOKMARK), "href", "#" + anchor);
                    open = level;
                }
            }
        }
        for (; open > 0; open--) {
            page.close("bookmark");
        }
        page.close("bookmarks");
    }

    private static String brief(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int cut = Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
        return words.substring(0, cut) + "…";
    }

    private void section(Report.Section section, int index) {
        body.open("div", "class", section.wide() ? "wide" : index == 0 ? "first" : "section");
        if (index == 0) {
            body.element("p", drawable.of(report.title()), "class", "title");
            body.element("p", drawable.of(report.about()), "class", "about");
        }
        section.parts().forEach(this::part);
        endKept();
        if (index == report.sections().size() - 1) {
            unshown();
        }
        body.close("div").line();
    }

    private void unshown() {
        String told = drawable.told(phrases);
        if (!told.isEmpty()) {
            body.element("p", told);
        }
    }

    private void part(Part part) {
        if (part.staysWithNext() && !kept) {
            body.open("div", "class", "keep");
            kept = true;
        } else if (part instanceof Part.Grid || part instanceof Part.Items) {
            // These are longer than a page, often.
            endKept();
        }
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph paragraph -> paragraph(paragraph);
            case Part.Quoted quoted -> quoted(quoted);
            case Part.Items items -> items(items);
            case Part.Grid grid -> grid(grid);
        }
        if (!part.staysWithNext()) {
            endKept();
        }
    }

    private void endKept() {
        if (kept) {
            body.close("div").line();
            kept = false;
        }
    }

    private void heading(Part.Heading heading) {
        body.element("h" + heading.level(), drawable.of(heading.words()), "id", heading.anchor());
    }

    private void paragraph(Part.Paragraph paragraph) {
        body.open("p", "class", written(paragraph.kind()));
        runs(paragraph.runs());
        body.close("p").line();
    }

    private void quoted(Part.Quoted quoted) {
        String language = quoted.language().isEmpty() ? "" : "lang";
        body.open("blockquote", language, quoted.language(), "dir", "auto");
        runs(quoted.runs());
        body.element("span", drawable.of(quoted.place()), "class", "place", "lang", "en");
        body.close("blockquote").line();
    }

    private void items(Part.Items items) {
        body.open("ul");
        for (List<Run> item : items.items()) {
            body.open("li");
            runs(item);
            body.close("li");
        }
        body.close("ul").line();
    }

    private void runs(List<Run> runs) {
        runs.forEach(this::run);
    }

    private void run(Run run) {
        if (run.words().isEmpty()) {
            return;
        }
        if (!run.target().isEmpty()) {
            body.open("a", "href", "#" + run.target(), "title", run.words());
        }
        if (run.look() == Run.Look.PLAIN) {
            lines(run.words());
        } else {
            body.open("span", "class", written(run.look()));
            lines(run.words());
            body.close("span");
        }
        if (!run.target().isEmpty()) {
            body.close("a");
        }
    }

    private void lines(String words) {
        List<String> lines = words.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            body.raw(i == 0 ? "" : "<br/>").text(drawable.of(lines.get(i)));
        }
    }

    private void grid(Part.Grid grid) {
        int whole = grid.columns().stream().mapToInt(Column::width).sum();
        body.open("table", "summary", grid.caption()).open("colgroup");
        for (Column column : grid.columns()) {
            body.open("col", "style", "width:" + 100 * column.width() / whole + "%")
                    .close("col");
        }
        body.close("colgroup");
        if (grid.hasHead()) {
            body.open("thead").open("tr");
            grid.columns().forEach(column -> body.element("th", drawable.of(column.head()), "scope", "col"));
            body.close("tr").close("thead");
        }
        body.open("tbody").line();
        grid.rows().forEach(this::row);
        body.close("tbody").close("table").line();
    }

    /** A topic stands within the row that it is followed by: as a row of its own it would be left alone at the foot of a page. */
    private void row(Part.Row row) {
        switch (row) {
            case Part.Row.Topic(String words) -> topic = words;
            case Part.Row.Cells cells -> {
                body.open("tr");
                for (int i = 0; i < cells.cells().size(); i++) {
                    cell(cells.cells().get(i), i == 0);
                }
                body.close("tr").line();
            }
        }
    }

    private void cell(List<List<Run>> lines, boolean head) {
        String tag = head ? "th" : "td";
        body.open(tag, head ? "scope" : "", "row");
        if (!topic.isEmpty()) {
            body.element("p", drawable.of(topic), "class", "topic");
            topic = "";
        }
        for (List<Run> line : lines) {
            body.open("p");
            runs(line);
            body.close("p");
        }
        body.close(tag);
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
