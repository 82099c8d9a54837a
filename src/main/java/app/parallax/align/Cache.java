package app.parallax.align;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the latest results by everything that shaped them. Safe for several threads; two that ask at once may both compute. */
final class Cache<K, V> {

    private final Map<K, V> latest;

    Cache(int most) {
        this.latest = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<? super K, ? extends V> compute) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V computed = compute.apply(key);
        put(key, computed);
        return computed;
    }

    void put(K key, V value) {
        synchronized (latest) {
            latest.put(key, value);
        }
    }

    @Nullable
    V known(K key) {
        synchronized (latest) {
            return latest.get(key);
        }
    }
}
