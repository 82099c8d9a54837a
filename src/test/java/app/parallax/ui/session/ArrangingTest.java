package app.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final Arranging arranging = new Arranging(columns);

    @Test
    void aSetOfSourcesComesBackAsItWasLeft() {
        arranging.accept(List.of("a", "b", "c, d|e;f"));
        arranging.move("c, d|e;f", "a");
        arranging.toggle("c, d|e;f");
        arranging.resize(Map.of("a", 1.5));

        ObservableList<String> later = FXCollections.observableArrayList();
        Arranging again = new Arranging(later);
        again.kept()
                .set(Arranging.parse(Arranging.words(arranging.kept().get())).orElseThrow());
        again.accept(List.of("a", "b", "c, d|e;f"));

        assertThat(later).isEqualTo(columns);
        assertThat(again.order().get()).containsExactly("c, d|e;f", "a", "b");
        assertThat(again.shares().get()).isEqualTo(Map.of("a", 1.5));
    }

    @Test
    void otherSourcesAreArrangedAnew() {
        arranging.accept(List.of("a", "b", "c"));
        arranging.move("b", "a");
        arranging.accept(List.of("x", "y", "z"));
        assertThat(columns).containsExactly("x", "y");
    }

    @Test
    void anOrderThatWasNotTheLastWordGivesWayToTheOneThatIs() {
        arranging.accept(List.of("a", "b", "c"), false);
        arranging.fit(2);
        assertThat(arranging.kept().get()).isEmpty();
        arranging.accept(List.of("a", "c", "b"), true);
        assertThat(columns).containsExactly("a", "c");
        assertThat(arranging.kept().get()).hasSize(1);
    }

    @Test
    void whereSomebodyHasBegunToReadTheColumnsStay() {
        arranging.accept(List.of("a", "b", "c"), false);
        arranging.settle();
        arranging.accept(List.of("a", "c", "b"), true);
        assertThat(columns).containsExactly("a", "b");

        arranging.accept(List.of("x", "y", "z"), false);
        arranging.slide(1);
        arranging.accept(List.of("y", "x", "z"), true);
        assertThat(columns).containsExactly("x", "z");
    }

    @Test
    void whatIsNoArrangementIsThrownOut() {
        assertThatThrownBy(() -> Arranging.parse("a,b|a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Arranging.parse("a,b|a|2|a=-1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Arranging.parse("").orElseThrow()).isEmpty();
    }
}
