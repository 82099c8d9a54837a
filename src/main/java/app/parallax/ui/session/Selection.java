package app.parallax.ui.session;

import app.parallax.text.Passage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader looks at: a finding, a link or a quotation, by id, with its passages.
 *
 * @param id of the finding, link or quotation
 * @param passages all of them, in every source
 * @param anchor the passage that stays where it is while the others come level; null where all move
 */
public record Selection(
        String id, List<Passage> passages, @Nullable Passage anchor) {
    public Selection {
        passages = List.copyOf(passages);
    }

    /** The first passage in a source. */
    public Optional<Passage> in(String source) {
        return passages.stream().filter(p -> p.source().equals(source)).findFirst();
    }
}
