package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingOrderTest {
    private final Comparison comparison = Comparisons.harbour();
    private final List<FindingView> views = new FindingViews(comparison, Phrases.english()).all();

    private List<String> sorted(FindingOrder order, String... seen) {
        return views.reversed().stream()
                .sorted(order.comparator(comparison, List.of(seen)::contains))
                .map(FindingView::id)
                .toList();
    }

    @Test
    void byWeightTheHeaviestComesFirst() {
        assertThat(sorted(FindingOrder.WEIGHT))
                .containsExactly("finding-pier", "finding-ferry", "finding-soon", "finding-boats", "finding-shame");
    }

    @Test
    void inTheTextsOrderTheBaselineLeadsAndWhatItDoesNotHaveFollows() {
        assertThat(sorted(FindingOrder.TEXT))
                .containsExactly("finding-boats", "finding-pier", "finding-soon", "finding-shame", "finding-ferry");
    }

    @Test
    void ofOneKindTheHeaviestComesFirst() {
        assertThat(sorted(FindingOrder.KIND))
                .containsExactly("finding-pier", "finding-shame", "finding-boats", "finding-ferry", "finding-soon");
    }

    @Test
    void whatNobodyLookedAtComesFirst() {
        assertThat(sorted(FindingOrder.UNSEEN, "finding-pier", "finding-soon"))
                .containsExactly("finding-ferry", "finding-boats", "finding-shame", "finding-pier", "finding-soon");
    }
}
