package app.parallax.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps results by everything that shaped them, and of too many throws away the one longest unused. Safe for several threads; two that ask at once may both compute. */
public final class Cache<K, V> {

    private final Map<K, V> latest;

    /**
     * @param most how many results are kept, at least 1
     */
    public Cache(int most) {
        this.latest = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is known, else what is computed now. */
    public V get(K key, Function<? super K, ? extends V> compute) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V computed = compute.apply(key);
        put(key, computed);
        return computed;
    }

    public void put(K key, V value) {
        synchronized (latest) {
            latest.put(key, value);
        }
    }

    /** What is kept under the key; null where nothing is. */
    public @Nullable V known(K key) {
        synchronized (latest) {
            return latest.get(key);
        }
    }
}
