package app.parallax.engine;

import app.parallax.align.PairAlignment;
import app.parallax.align.PairMemory;
import app.parallax.engine.store.ResultStore;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.source.AnnotatedSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was tied between two sources, in the store by all that the two hold. */
final class StoredPairs implements PairMemory {

    private static final int MOST_PRINTS = 64;

    private final ResultStore store;
    private final SentenceEncoder encoder;
    private final Map<AnnotatedSource, String> prints = new LinkedHashMap<>();

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

    /** A source is in as many pairs as there are sources, and reading the whole of it takes time. */
    private String print(AnnotatedSource source) {
        synchronized (prints) {
            String known = prints.get(source);
            if (known != null) {
                return known;
            }
            String print = ResultStore.print(source);
            prints.put(source, print);
            if (prints.size() > MOST_PRINTS) {
                prints.remove(prints.keySet().iterator().next());
            }
            return print;
        }
    }
}
