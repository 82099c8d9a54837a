package app.parallax.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.present.search.Search;
import app.parallax.present.search.SearchQuery;
import app.parallax.present.search.SearchResult;
import app.parallax.present.search.Searchable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchRowTest {
    private static SearchRow.Rows rows(String words, String... texts) throws Exception {
        try (Workers workers = new Workers(1)) {
            List<Searchable> searched = IntStream.range(0, texts.length)
                    .mapToObj(i -> Searchable.note("t" + i, texts[i]))
                    .toList();
            SearchResult result = new Search(workers).run(SearchQuery.of(words), searched, new Cancellation());
            return new SearchRow.Rows(result);
        }
    }

    @Test
    void aHeadingStandsAboveTheHitsOfEachTextThatHasAny() throws Exception {
        SearchRow.Rows rows = rows("a", "a a", "b", "c a");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).isEqualTo(new SearchRow.Heading("t0", 2));
        assertThat(rows.get(3)).isEqualTo(new SearchRow.Heading("t2", 1));
        assertThat(rows.get(4)).isInstanceOfSatisfying(SearchRow.Hit.class, hit -> {
            assertThat(hit.index()).isEqualTo(2);
            assertThat(hit.words().whole()).isEqualTo("c a");
        });
    }

    @Test
    void everyHitHasItsRowAndItsPlace() throws Exception {
        SearchRow.Rows rows = rows("a", "a a", "x", "a", "a a a");
        for (int index = 0; index < 6; index++) {
            int at = index;
            assertThat(rows.get(rows.rowOf(index)))
                    .isInstanceOfSatisfying(
                            SearchRow.Hit.class, hit -> assertThat(hit.index()).isEqualTo(at));
        }
        assertThat(rows.place(2).in().in().id()).isEqualTo("t2");
        assertThat(rows.place(5).hit()).isEqualTo(2);
    }

    @Test
    void theFirstHitFromAPlaceOnMayStandInTheNextText() throws Exception {
        SearchRow.Rows rows = rows("a", "a a", "a");
        assertThat(rows.firstFrom("t0", 1)).isEqualTo(1);
        assertThat(rows.firstFrom("t0", 3)).isEqualTo(2);
        assertThat(rows.firstFrom("t1", 1)).isZero();
        assertThat(rows.firstFrom("elsewhere", 0)).isZero();
    }
}
