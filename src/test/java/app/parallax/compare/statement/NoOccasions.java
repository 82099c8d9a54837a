package app.parallax.compare.statement;

import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For texts of which nobody knows when they were said. */
final class NoOccasions implements OccasionLookup {
    @Override
    public List<Occasion> all() {
        return List.of();
    }

    @Override
    public @Nullable String of(String source) {
        return null;
    }

    @Override
    public @Nullable String at(Passage passage) {
        return null;
    }

    @Override
    public List<String> recordsOf(String occasion) {
        return List.of();
    }
}
