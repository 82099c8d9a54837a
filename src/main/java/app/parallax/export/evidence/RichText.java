package app.parallax.export.evidence;

import app.parallax.export.Markup;
import app.parallax.present.JudgementView;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Citation;
import app.parallax.present.evidence.CitedWords;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.Piece;
import app.parallax.present.evidence.Quote;
import app.parallax.present.evidence.Side;
import java.util.List;
import java.util.Map;

/**
 * A fragment of HTML that keeps its looks when it is pasted into a mail or a word processor: old elements, styles on the elements themselves, no colour for the words that are not marked, so that they take that of
 * the page they come to. No scripts, nothing from elsewhere.
 */
public final class RichText implements EvidenceWriter {
    private static final String PARAGRAPH = "margin:0 0 8px 0";
    private static final String QUOTE = "margin:0 0 8px 0;padding:0 0 0 10px;border-left:3px solid #9aa4b2";
    private static final String SOFT = "color:#6b7280;font-size:90%";
    private static final String STRUCK = "color:#b4480b;text-decoration:line-through";
    private static final String PUT = "color:#0f766e;font-weight:bold;text-decoration:underline";
    private static final String STRUCK_LIGHT = "color:#6b7280;text-decoration:line-through";
    private static final String PUT_LIGHT = "color:#6b7280;font-weight:bold";
    private static final String HASH = "color:#6b7280;font-family:Consolas,Menlo,monospace;font-size:80%";

    private final Phrases phrases;

    public RichText(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String write(Evidence evidence) {
        Markup out = new Markup().open("div").line();
        paragraph(out).element("b", evidence.title()).close("p").line();
        evidence.sides().forEach(side -> side(out, side));
        legend(out, evidence.marks());
        changes(out, evidence.changes());
        if (!evidence.reason().isEmpty()) {
            labelled(out, phrases.text("evidence.why"), evidence.reason());
        }
        evidence.rest()
                .forEach(line -> out.element("p", line, "style", PARAGRAPH).line());
        judgement(out, evidence);
        sources(out, evidence.sources());
        return out.close("div").line().toString();
    }

    @Override
    public String write(CitedWords cited) {
        Markup out = new Markup().open("div").line().open("blockquote", "style", QUOTE);
        String language = cited.source().language();
        cited.paragraphs()
                .forEach(words -> paragraph(out)
                        .element("span", words, "dir", "auto", language.isEmpty() ? "" : "lang", language)
                        .close("p"));
        out.element("span", "– " + cited.place(), "style", SOFT)
                .close("blockquote")
                .line();
        paragraph(out);
        citation(out, cited.source(), cited.file());
        return out.close("p").close("div").line().toString();
    }

    private static Markup paragraph(Markup out) {
        return out.open("p", "style", PARAGRAPH);
    }

    private static void labelled(Markup out, String label, String words) {
        paragraph(out).element("b", label + ":").text(" ");
        lines(out, words);
        out.close("p").line();
    }

    private static void lines(Markup out, String words) {
        List<String> lines = words.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            out.raw(i == 0 ? "" : "<br>").text(lines.get(i));
        }
    }

    private void side(Markup out, Side side) {
        paragraph(out).element("b", Headings.of(side.source(), phrases));
        out.text(side.stand().isEmpty() ? "" : " (" + side.stand() + ")")
                .close("p")
                .line();
        side.quotes().forEach(quote -> quote(out, side.source().language(), quote));
        if (!side.more().isEmpty()) {
            paragraph(out)
                    .element("span", side.more(), "style", SOFT)
                    .close("p")
                    .line();
        }
    }

    private static void quote(Markup out, String language, Quote quote) {
        out.open("blockquote", "style", QUOTE);
        out.open("span", "dir", "auto", language.isEmpty() ? "" : "lang", language);
        quote.pieces().forEach(piece -> piece(out, piece));
        out.close("span").raw("<br>").element("span", "– " + quote.place(), "style", SOFT);
        out.close("blockquote").line();
    }

    private static void piece(Markup out, Piece piece) {
        switch (piece.mark()) {
            case NONE -> out.text(piece.words());
            case MEANT -> out.element("b", piece.words());
            case STRUCK -> out.element("s", piece.words(), "style", piece.light() ? STRUCK_LIGHT : STRUCK);
            case PUT -> out.element("b", piece.words(), "style", piece.light() ? PUT_LIGHT : PUT);
        }
    }

    private void legend(Markup out, Evidence.Marks marks) {
        String words = switch (marks) {
            case NONE -> "";
            case EMPHASIS -> phrases.text("evidence.legend.emphasis");
            case DIFFERENCE -> phrases.text("evidence.legend.difference");
        };
        if (!words.isEmpty()) {
            paragraph(out).element("i", words, "style", SOFT).close("p").line();
        }
    }

    private void changes(Markup out, List<String> changes) {
        if (!changes.isEmpty()) {
            paragraph(out).element("b", phrases.text("evidence.changes") + ":").close("p");
            out.open("ul", "style", "margin:0 0 8px 0").line();
            changes.forEach(line -> out.element("li", line).line());
            out.close("ul").line();
        }
    }

    private void judgement(Markup out, Evidence evidence) {
        JudgementView judgement = evidence.judgement();
        if (judgement == null) {
            if (evidence.judgeable()) {
                paragraph(out)
                        .element("i", phrases.text("evidence.judgement.none"))
                        .close("p")
                        .line();
            }
            return;
        }
        labelled(
                out,
                phrases.text("evidence.judgement.by", Map.of("by", judgement.by())),
                String.join(" ", judgement.sentences()));
        if (!judgement.reason().isEmpty()) {
            labelled(out, phrases.text("evidence.judgement.reason"), judgement.reason());
        }
        if (!judgement.doubt().isEmpty()) {
            out.element("p", judgement.doubt(), "style", PARAGRAPH).line();
        }
    }

    private void sources(Markup out, List<Citation> sources) {
        paragraph(out)
                .element("b", phrases.text("evidence.sources") + ":")
                .close("p")
                .line();
        sources.forEach(source -> source(out, source));
    }

    private void source(Markup out, Citation source) {
        paragraph(out).text("[" + source.number() + "] ");
        citation(out, source, "");
        out.close("p").line();
    }

    private void citation(Markup out, Citation source, String file) {
        out.text(source.words() + ". ");
        if (source.url() != null) {
            out.element("a", source.url(), "href", source.url()).text(" ");
        }
        String hash = phrases.text("evidence.hash", Map.of("hash", source.sha256()));
        out.element("span", file.isEmpty() ? hash : Headings.file(file, hash, phrases), "style", HASH);
    }
}
