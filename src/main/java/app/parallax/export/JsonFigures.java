package app.parallax.export;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;
import app.parallax.source.Sentence;
import app.parallax.text.Hashes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the figures of a source, each with an id that stays when another sentence changes. */
final class JsonFigures {
    private final JsonOutput json;
    private final AnnotatedSource source;
    private final Map<String, Integer> seen = new HashMap<>();
    private int reached;

    JsonFigures(JsonOutput json, AnnotatedSource source) {
        this.json = json;
        this.source = source;
    }

    void write() {
        json.objects("figures", source.figures(), this::figure);
    }

    private void figure(Figure figure) {
        json.text("id", id(figure));
        json.span(figure.span());
        json.number("value", figure.value());
        if (figure.upperValue() != null) {
            json.number("upperValue", figure.upperValue());
        }
        json.value("approximation", figure.approximation());
        json.text("unit", figure.unit());
        json.text("counted", figure.counted());
        json.strings("modifiers", figure.modifiers());
        json.value("frame", figure.frame());
        json.text("time", figure.time());
    }

    /** Made from the figure's words and those of its sentence; the same figure met again in the same words counts up. */
    private String id(Figure figure) {
        String stands = source.words(figure.span()) + '\u0000' + sentence(figure);
        int before = seen.merge(stands, 1, Integer::sum);
        return Hashes.id("figure", source.id(), stands, Integer.toString(before));
    }

    /** Figures come in order, so the sentences before the last one met need no second look. */
    private String sentence(Figure figure) {
        List<Sentence> sentences = source.sentences();
        while (reached < sentences.size()
                && sentences.get(reached).span().end() <= figure.span().start()) {
            reached++;
        }
        return reached < sentences.size() ? source.words(sentences.get(reached).span()) : "";
    }
}
