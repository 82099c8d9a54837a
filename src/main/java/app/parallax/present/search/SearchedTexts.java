package app.parallax.present.search;

import app.parallax.text.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps texts ready between one search and the next. Safe for several threads, which wait for one another. */
final class SearchedTexts {
    private final Map<String, Ready> ready = new HashMap<>();

    private static final class Ready {
        private final Searchable of;
        private @Nullable SearchText loose;
        private @Nullable SearchText asWritten;

        Ready(Searchable of) {
            this.of = of;
        }

        SearchText text(boolean written) {
            SearchText text = written ? asWritten : loose;
            if (text == null) {
                text = written ? of.asWritten() : of.loose();
                if (written) {
                    asWritten = text;
                } else {
                    loose = text;
                }
            }
            return text;
        }
    }

    synchronized SearchText of(Searchable searchable, boolean asWritten) {
        Ready known = ready.get(searchable.id());
        if (known == null || !known.of.equals(searchable)) {
            known = new Ready(searchable);
            ready.put(searchable.id(), known);
        }
        return known.text(asWritten);
    }

    /** Forgets all texts but these. */
    synchronized void keep(List<Searchable> searchables) {
        Set<String> ids = searchables.stream().map(Searchable::id).collect(Collectors.toSet());
        ready.keySet().retainAll(ids);
    }
}
