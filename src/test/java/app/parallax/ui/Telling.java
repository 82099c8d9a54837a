package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import java.util.function.BiConsumer;

/** Tells what it knows before the end, as the engine does: the texts, the layers of each, what is tied. */
final class Telling extends ByHand {
    private final BiConsumer<String, Cancellation> between;

    /**
     * @param between hears after each step what was told in it; may keep the next one waiting
     */
    Telling(BiConsumer<String, Cancellation> between) {
        this.between = between;
    }

    @Override
    public Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation) {
        Comparison whole = compare(request, progress, cancellation);
        early.texts(whole.sources().stream()
                .map(source -> AnnotatedSource.bare(source.source()))
                .toList());
        between.accept("texts", cancellation);
        whole.sources().forEach(early::annotated);
        between.accept("annotated", cancellation);
        early.tied(whole.links());
        between.accept("tied", cancellation);
        return whole;
    }
}
