package app.parallax.ui.reader;

import app.parallax.present.DisplayText;
import app.parallax.present.Highlight;
import app.parallax.present.Layer;
import app.parallax.present.PageItem;
import app.parallax.present.Run;
import app.parallax.text.Span;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the runs of a paragraph into what its cell draws. */
final class ParagraphMarks {
    private final PageItem.Paragraph paragraph;
    private final Function<Highlight, Optional<String>> spoken;

    ParagraphMarks(PageItem.Paragraph paragraph, Function<Highlight, Optional<String>> spoken) {
        this.paragraph = paragraph;
        this.spoken = spoken;
    }

    /** The words, those in quotation marks apart. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : stretches(run -> Optional.of(run.has(Layer.QUOTATION)))) {
            String words = paragraph.text().shown(stretch.span());
            pieces.add(stretch.value().equals(true) ? Piece.of(words, "quoted") : Piece.of(words));
        }
        return pieces;
    }

    /** Grounds and underlines first, boxes of figures over them. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Stretch stretch : stretches(run -> run.ground().map(layer -> ground(run, layer)))) {
            if (stretch.value() instanceof Highlight ground) {
                marks.add(mark(stretch.span(), ground.layer(), spoken.apply(ground)));
            }
        }
        for (Stretch stretch : stretches(run -> Optional.of(run.has(Layer.FIGURE)))) {
            if (stretch.value().equals(true)) {
                marks.add(mark(stretch.span(), Layer.FIGURE, Optional.empty()));
            }
        }
        return marks;
    }

    private static Highlight ground(Run run, Layer layer) {
        return run.highlights().stream()
                .filter(h -> h.layer() == layer)
                .findFirst()
                .orElseThrow();
    }

    /** What is said of each finding that is marked in it, once, as the text reads. */
    List<String> said(Function<Highlight, Optional<String>> ofFinding) {
        return paragraph.runs().stream()
                .flatMap(run -> run.highlights().stream())
                .distinct()
                .flatMap(highlight -> ofFinding.apply(highlight).stream())
                .distinct()
                .toList();
    }

    /** Marks round the passages that are selected. */
    List<Mark> rings(List<Span> selected) {
        return selected.stream()
                .filter(span -> span.overlaps(paragraph.span()))
                .map(span -> new Mark(shown(span.start()), shown(span.end()), Outline.BOX, List.of("selected"), null))
                .filter(mark -> mark.start() < mark.end())
                .toList();
    }

    /** Marks over what a search has found. */
    List<Mark> found(List<Span> hits, @Nullable Span current, String spoken) {
        return hits.stream()
                .map(hit -> hit.equals(current)
                        ? new Mark(
                                shown(hit.start()),
                                shown(hit.end()),
                                Outline.BRACKETS,
                                List.of("found-current"),
                                spoken)
                        : new Mark(shown(hit.start()), shown(hit.end()), Outline.OVERLINE, List.of("found"), spoken))
                .filter(mark -> mark.start() < mark.end())
                .toList();
    }

    private Mark mark(Span span, Layer layer, Optional<String> words) {
        return new Mark(
                shown(span.start()),
                shown(span.end()),
                outline(layer),
                List.of(layer.styleClass()),
                words.orElse(null));
    }

    private int shown(int position) {
        DisplayText text = paragraph.text();
        return text.toShown(
                Math.clamp(position, text.span().start(), text.span().end()));
    }

    private static Outline outline(Layer layer) {
        return switch (layer) {
            case DIFFERS -> Outline.WAVE;
            case FIGURE -> Outline.BOX;
            case QUOTATION, EVIDENCE -> Outline.NONE;
            case ONLY_HERE, NO_RECORD, SAME_WORDS, NEAR_WORDS, SAME_SENSE -> Outline.UNDERLINE;
        };
    }

    /** Neighbouring runs of which something is alike, as one; what has nothing keeps its own stretches out. */
    private List<Stretch> stretches(Function<Run, Optional<?>> value) {
        List<Stretch> stretches = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            Object here = value.apply(run).map(Object.class::cast).orElse(Optional.empty());
            if (!stretches.isEmpty() && stretches.getLast().value().equals(here)) {
                stretches.add(new Stretch(stretches.removeLast().span().hull(run.span()), here));
            } else {
                stretches.add(new Stretch(run.span(), here));
            }
        }
        return stretches;
    }

    private record Stretch(Span span, Object value) {}
}
