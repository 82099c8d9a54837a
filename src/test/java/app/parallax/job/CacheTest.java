package app.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CacheTest {
    private final List<String> computed = new ArrayList<>();
    private final Cache<String, String> cache = new Cache<>(2);

    private String ask(String key) {
        return cache.get(key, k -> {
            computed.add(k);
            return k + "!";
        });
    }

    @Test
    void whatIsKeptIsNotComputedAgain() {
        assertThat(ask("a")).isEqualTo("a!");
        assertThat(ask("a")).isEqualTo("a!");
        assertThat(computed).containsExactly("a");
    }

    @Test
    void ofTooManyTheOneLongestUnusedGoes() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        assertThat(cache.known("a")).isEqualTo("a!");
        assertThat(cache.known("b")).isNull();
        assertThat(cache.known("c")).isEqualTo("c!");
    }
}
