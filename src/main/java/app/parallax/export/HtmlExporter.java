package app.parallax.export;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One page that reads like the reader and needs no other file, no network and, for its words, no script. */
public final class HtmlExporter implements Exporter {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Generator generator;
    private final Phrases phrases;

    public HtmlExporter(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException {
        HtmlContext context = HtmlContext.of(comparison, generator, phrases, options.dossier());
        String title = Optional.ofNullable(options.title()).orElse(context.title());
        Markup page = new Markup();
        page.raw("<!doctype html>\n").open("html", "lang", "en").line();
        head(page, title, context.worked());
        body(page, context, title);
        page.close("html").line();
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void head(Markup page, String title, boolean worked) throws IOException {
        page.open("head").raw("<meta charset=\"utf-8\">").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line();
        page.element("title", title).line();
        page.open("style")
                .line()
                .raw(resource("report.css"))
                .raw(worked ? resource("report-work.css") : "")
                .close("style")
                .line();
        page.close("head").line();
    }

    private static void body(Markup page, HtmlContext context, String title) throws IOException {
        page.open("body").line();
        new HtmlTop(page, context).write(title);
        page.open("main");
        page.open("div", "id", "read", "class", "view");
        new HtmlColumns(page, context).write();
        new HtmlFindings(page, context).write();
        page.close("div").line();
        new HtmlMatrix(page, context).write();
        new HtmlSources(page, context).write();
        if (context.worked()) {
            new HtmlNotes(page, context).write();
        }
        page.close("main").line();
        page.open("script").line().raw(resource("report.js")).close("script").line();
        page.close("body").line();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlExporter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("this copy of Parallax lacks " + name + "; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
