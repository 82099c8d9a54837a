package app.parallax.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.job.Workers;
import app.parallax.present.Phrases;
import app.parallax.present.search.Search;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Hashes;
import app.parallax.text.Span;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search without a window; its worker begins when the test says so. */
class SearchViewModelTest {
    private final Workers workers = new Workers(1);
    private final Session session = new Session();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final SearchViewModel search = new SearchViewModel(
            session, new Search(workers), waiting::add, Runnable::run, Phrases.english(), new Texts(Locale.ENGLISH));

    @BeforeEach
    void open() {
        session.comparison().set(comparison("The troops came. The troops left.", "No troops came."));
        search.begin();
    }

    @AfterEach
    void close() {
        workers.close();
    }

    private static Comparison comparison(String... texts) {
        List<Source> sources = IntStream.range(0, texts.length)
                .mapToObj(i -> source("s" + i, texts[i]))
                .toList();
        return Comparisons.bare(sources, null);
    }

    private static Source source(String id, String text) {
        Block block = Block.of(new Span(0, text.length()), BlockRole.PARAGRAPH);
        return new Source(id, SourceInfo.UNKNOWN, text, Hashes.sha256(text), List.of(block), List.of());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void nothingIsSearchedBeforeAWorkerHasTime() {
        search.words().set("troops");
        assertThat(search.searching().get()).isTrue();
        assertThat(search.summary()).isEmpty();
        work();
        assertThat(search.searching().get()).isFalse();
        assertThat(search.summary()).isEqualTo("3 hits in 2 sources");
    }

    @Test
    void anAnswerThatComesAfterTheNextKeyIsDropped() {
        search.words().set("troops");
        Runnable first = waiting.remove();
        search.words().set("came");
        first.run();
        assertThat(search.summary()).isEmpty();
        work();
        assertThat(search.summary()).isEqualTo("2 hits in 2 sources");
    }

    @Test
    void aStepAskedForBeforeTheAnswerIsTakenWhenItComes() {
        search.words().set("troops");
        search.next();
        assertThat(session.hit().get()).isNull();
        work();
        assertThat(search.summary()).isEqualTo("1 of 3 hits in 2 sources");
        assertThat(session.hit().get()).isNotNull();
    }

    @Test
    void anotherWordIsLookedForFromWhereOneWas() {
        search.words().set("troops");
        work();
        search.next();
        search.next();
        search.words().set("came");
        work();
        search.next();
        assertThat(session.hit().get())
                .isNotNull()
                .satisfies(hit -> assertThat(hit.source()).isEqualTo("s1"));
    }

    @Test
    void closedItMarksNothingAndWorksNoMore() {
        search.words().set("troops");
        work();
        search.next();
        search.close();
        assertThat(session.found().get()).isNull();
        assertThat(session.hit().get()).isNull();
        search.words().set("came");
        assertThat(waiting).isEmpty();
    }

    @Test
    void anotherComparisonIsSearchedAnew() {
        search.words().set("troops");
        work();
        session.comparison().set(comparison("Nobody came."));
        work();
        assertThat(search.summary()).startsWith("“troops” is not found. Searched: 1 source and 0 notes");
    }
}
