package app.parallax.present;

import app.parallax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of text that is marked alike from end to end.
 *
 * @param highlights what lies on it, the layer that wins first
 */
public record Run(Span span, List<Highlight> highlights) {
    public Run {
        highlights = List.copyOf(highlights);
    }

    /** The one layer that colours the words, where any does. */
    public Optional<Layer> ground() {
        return layers().filter(Layer::isGround).findFirst();
    }

    public boolean has(Layer layer) {
        return layers().anyMatch(l -> l == layer);
    }

    /** The layers on it, each once, the one that wins first. */
    public Stream<Layer> layers() {
        return highlights.stream().map(Highlight::layer).distinct();
    }
}
