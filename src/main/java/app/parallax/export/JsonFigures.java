package app.parallax.export;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;

/** Writes the figures of a source. */
final class JsonFigures {
    private final JsonOutput json;
    private final AnnotatedSource source;
    private final FigureIds ids;

    JsonFigures(JsonOutput json, AnnotatedSource source) {
        this.json = json;
        this.source = source;
        this.ids = new FigureIds(source);
    }

    void write() {
        json.objects("figures", source.figures(), this::figure);
    }

    private void figure(Figure figure) {
        json.text("id", ids.next(figure));
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
        if (figure.per() != null) {
            json.text("per", figure.per());
        }
        json.text("time", figure.time());
    }
}
