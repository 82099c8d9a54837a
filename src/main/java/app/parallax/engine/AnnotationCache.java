package app.parallax.engine;

import app.parallax.annotate.Annotation;
import app.parallax.engine.store.ResultStore;
import app.parallax.job.Cache;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.source.Quotation;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Annotated sources by all that shaped them: bytes, what is known, blocks after correction. Keeps the latest in memory, and the layers of more of them in the store. Safe for several
 * threads.
 */
final class AnnotationCache {

    private static final int MOST = 128;

    private final Annotation annotation;
    private final @Nullable ResultStore store;
    private final Runnable atWork;
    private final Cache<Source, AnnotatedSource> latest = new Cache<>(MOST);

    /**
     * @param atWork called whenever a source is really annotated: what has not been annotated before will not have been aligned either
     */
    AnnotationCache(Annotation annotation, @Nullable ResultStore store, Runnable atWork) {
        this.annotation = annotation;
        this.store = store;
        this.atWork = atWork;
    }

    /** All of an annotated source but the source. */
    private record Layers(
            List<Sentence> sentences,
            List<Clause> clauses,
            List<Quotation> quotations,
            List<Figure> figures,
            List<DateMention> dates,
            List<NameMention> names,
            List<String> partsOfSpeech) {

        static Layers of(AnnotatedSource a) {
            return new Layers(
                    a.sentences(), a.clauses(), a.quotations(), a.figures(), a.dates(), a.names(), a.partsOfSpeech());
        }

        AnnotatedSource on(Source source) {
            return new AnnotatedSource(source, sentences, clauses, quotations, figures, dates, names, partsOfSpeech);
        }
    }

    /**
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    AnnotatedSource annotate(Source source, Cancellation cancellation) {
        return latest.get(source, s -> store == null ? anew(s, cancellation) : stored(s, store, cancellation));
    }

    private AnnotatedSource stored(Source source, ResultStore store, Cancellation cancellation) {
        String key = "annotate " + ResultStore.print(source);
        Optional<Layers> layers = store.find(key, Layers.class);
        if (layers.isPresent()) {
            return layers.get().on(source);
        }
        AnnotatedSource annotated = anew(source, cancellation);
        store.keep(key, Layers.of(annotated));
        return annotated;
    }

    private AnnotatedSource anew(Source source, Cancellation cancellation) {
        atWork.run();
        return annotation.annotate(source, cancellation);
    }
}
