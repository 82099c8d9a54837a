package app.parallax.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

final class KeyedRowsTest {
    private record Row(String key, String words) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList(rows("a b c d"));
    private final List<Row> made = new ArrayList<>();

    private static List<Row> rows(String keys) {
        return Stream.of(keys.split(" ")).map(key -> new Row(key, "")).toList();
    }

    private boolean become(List<Row> wanted) {
        rows.addListener((Change<? extends Row> change) -> {
            while (change.next()) {
                made.addAll(change.getAddedSubList());
            }
        });
        boolean kept = KeyedRows.become(rows, wanted, Row::key);
        assertThat(rows).isEqualTo(wanted);
        return kept;
    }

    @Test
    void whatComesAndGoesLeavesTheOthersAsTheyWere() {
        assertThat(become(rows("x a c y d z"))).isTrue();

        assertThat(made).isEqualTo(rows("x y z"));
    }

    @Test
    void onlyTheRowThatSaysSomethingElseIsMadeAnew() {
        Row other = new Row("c", "other");

        assertThat(become(List.of(new Row("b", ""), other, new Row("d", "")))).isTrue();

        assertThat(made).containsExactly(other);
    }

    @Test
    void nothingIsMadeWhereNothingIsOther() {
        assertThat(become(rows("a b c d"))).isTrue();

        assertThat(made).isEmpty();
    }

    @Test
    void anotherOrderIsPutThereAnew() {
        assertThat(become(rows("a c b d"))).isFalse();
    }

    @Test
    void rowsOfWhichNoneStaysArePutThereAnew() {
        assertThat(become(rows("e f"))).isFalse();
    }

    @Test
    void manyNewRowsArePutThereAtOnce() {
        List<Row> many = Stream.concat(rows.stream(), IntStream.range(0, 1000).mapToObj(i -> new Row("new-" + i, "")))
                .toList();

        assertThat(become(many)).isFalse();
    }

    @Test
    void rowsCanGoAndComeBack() {
        assertThat(become(List.of())).isFalse();
        assertThat(KeyedRows.become(rows, List.of(), Row::key)).isTrue();
        assertThat(KeyedRows.become(rows, rows("a"), Row::key)).isFalse();
    }
}
