package app.parallax.engine;

import app.parallax.align.PairAlignment;
import app.parallax.align.PairMemory;
import app.parallax.engine.store.ResultStore;
import app.parallax.job.Cache;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.source.AnnotatedSource;
import java.util.Optional;

/** What was tied between two sources, in the store by all that the two hold. */
final class StoredPairs implements PairMemory {

    private static final int MOST_PRINTS = 64;

    private final ResultStore store;
    private final SentenceEncoder encoder;

    /** A source is in as many pairs as there are sources, and reading the whole of it takes time. */
    private final Cache<AnnotatedSource, String> prints = new Cache<>(MOST_PRINTS);

    /**
     * @param encoder where it fails, what is found is less than it should be, and not kept
     */
    StoredPairs(ResultStore store, SentenceEncoder encoder) {
        this.store = store;
        this.encoder = encoder;
    }

    @Override
    public Optional<PairAlignment> find(AnnotatedSource first, AnnotatedSource second) {
        return store.find(key(first, second), PairAlignment.class);
    }

    @Override
    public void keep(AnnotatedSource first, AnnotatedSource second, PairAlignment result) {
        if (encoder.problem() == null) {
            store.keep(key(first, second), result);
        }
    }

    private String key(AnnotatedSource first, AnnotatedSource second) {
        return "align " + print(first) + ' ' + print(second);
    }

    private String print(AnnotatedSource source) {
        return prints.get(source, ResultStore::print);
    }
}
