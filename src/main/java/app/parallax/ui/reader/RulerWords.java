package app.parallax.ui.reader;

import app.parallax.present.Bearing;
import app.parallax.ui.control.Ruler.Heat;
import app.parallax.ui.control.Ruler.Tick;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the ruler beside a column says to those who point at it or do not see it. */
final class RulerWords {
    /** How far from a place something may stand to be meant, as a share of the text. */
    private static final double NEAR = 0.006;

    private final ReaderViewModel model;
    private final String source;
    private Bearing bearing = new Bearing(List.of());
    private int length = 1;

    RulerWords(ReaderViewModel model, String source) {
        this.model = model;
        this.source = source;
    }

    /**
     * @param textLength of the source, in UTF-16 code units
     */
    void show(Bearing shown, int textLength) {
        bearing = shown;
        length = Math.max(1, textLength);
    }

    List<Heat> heats() {
        double whole = length;
        return bearing.stretches().stream()
                .filter(stretch -> stretch.support() > 0)
                .map(stretch ->
                        new Heat(stretch.span().start() / whole, stretch.span().end() / whole, stretch.support()))
                .toList();
    }

    /** What there is in all. */
    String all(List<Tick> ticks) {
        Texts texts = model.texts();
        String counted = texts.text(
                "ruler.spoken",
                texts.count("ruler.differs", count(ticks, "differs")),
                texts.count("ruler.only-here", count(ticks, "only-here")));
        OptionalInt percent = bearing.percent();
        return percent.isPresent() ? texts.text("ruler.spoken.support", counted, percent.getAsInt()) : counted;
    }

    private static int count(List<Tick> ticks, String styleClass) {
        return (int) ticks.stream()
                .filter(tick -> tick.styleClass().equals(styleClass))
                .count();
    }

    /** What stands at a place, a share of the text: a finding, and how far the sentence is borne out; empty where nothing does. */
    String at(double share) {
        int position = (int) (share * length);
        List<String> lines = new ArrayList<>();
        model.findingNear(source, position, (int) (NEAR * length)).ifPresent(lines::add);
        OptionalDouble support = bearing.at(position);
        if (support.isPresent()) {
            long percent = Math.round(100 * support.getAsDouble());
            lines.add(
                    percent == 0
                            ? model.texts().text("ruler.support.none")
                            : model.texts().text("ruler.support", percent));
        }
        return String.join("\n", lines);
    }
}
