package app.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.present.early.EarlyView;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session();

    /** A list that is made anew whenever somebody asks would be collected, with whoever listens to it. */
    @Test
    void whoeverListensToTheSourcesListensToOneList() {
        assertThat(session.sources()).isSameAs(session.sources());
    }

    /** Pages are made by a worker of what can be read; those of another comparison than the one that can be read now are thrown away, as others are on the way. */
    @Test
    void whatCanBeReadIsAnotherOnlyWhereSomebodyHearsOfIt() {
        List<@Nullable Comparison> heard = new ArrayList<>();
        session.readable().subscribe((@Nullable Comparison now) -> {
            heard.add(now);
        });
        session.show(early("Somebody came."));
        session.show(early("Somebody came."));
        assertThat(heard.getLast()).isSameAs(session.readable().get());
        session.show(early("Nobody came."));
        assertThat(heard.getLast()).isSameAs(session.readable().get());
        assertThat(heard).hasSize(3);
    }

    private static EarlyView early(String words) {
        Source source = new Source("a", SourceInfo.UNKNOWN, words, Hashes.sha256(words), List.of(), List.of());
        return EarlyView.of(null, null, List.of(AnnotatedSource.bare(source)), null);
    }
}
