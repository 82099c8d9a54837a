package app.parallax.align;

import app.parallax.text.Passage;
import java.util.List;

/**
 * Where another source bears on a sentence.
 *
 * @param sentence the sentence that rests on something
 * @param score 0 to 1
 * @param passages in one other source, best first
 */
public record Ground(Passage sentence, double score, List<Passage> passages) {

    public Ground {
        passages = List.copyOf(passages);
    }
}
