package app.parallax.present.fold;

import app.parallax.text.Passage;
import java.util.List;
import java.util.Set;

/**
 * What a reader wants to keep in view while what agrees is folded away.
 *
 * @param findings ids of those that the filter lets through
 * @param columns ids of the sources that stand side by side
 * @param work the passages that notes, judgements and bookmarks are on
 */
public record Wanted(Set<String> findings, Set<String> columns, List<Passage> work) {
    public Wanted {
        findings = Set.copyOf(findings);
        columns = Set.copyOf(columns);
        work = List.copyOf(work);
    }
}
