package app.parallax.ui.session;

import app.parallax.dossier.work.HeldSource;
import app.parallax.source.Source;
import app.parallax.text.Hashes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sources that are open in this window and kept nowhere else. */
public final class MemoryShelf implements Shelf {
    private final Map<String, Source> sources = new HashMap<>();

    @Override
    public HeldSource put(Source source, int place, Instant imported) {
        String reading = Hashes.sha256(source.id() + "\u0000" + source.text());
        sources.put(reading, source);
        String name = Objects.requireNonNullElse(source.info().title(), source.id());
        var version = new HeldSource.Version(name, source.sha256(), reading, imported);
        return new HeldSource(source.id(), place, source.info(), version, List.of());
    }

    @Override
    public Source take(HeldSource held) {
        Source source = sources.get(held.current().reading());
        if (source == null) {
            throw new IllegalArgumentException("the text of " + held.id() + " was never put here");
        }
        return source;
    }
}
