package app.parallax.compare;

import app.parallax.text.Passage;
import java.util.List;

/** One source's part in a point. */
public record Cell(String source, Stance stance, List<Passage> passages) {

    public Cell {
        passages = List.copyOf(passages);
    }
}
