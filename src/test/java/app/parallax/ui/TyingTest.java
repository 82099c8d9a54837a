package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.BlockRole;
import app.parallax.source.Sentence;
import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person who cuts, makes and moves links, with the engine behind the window. */
@WindowTest
class TyingTest extends ReportOnRecord {
    private Link link() {
        return comparison().links().stream()
                .filter(link -> comparison().points().stream()
                        .anyMatch(point -> point.cells().stream()
                                        .anyMatch(c -> c.passages().contains(link.first()))
                                && point.cells().stream()
                                        .anyMatch(c -> c.passages().contains(link.second()))))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one point rests on both. */
    private boolean areOnePoint(Passage one, Passage other) {
        return comparison().points().stream()
                .anyMatch(point -> point.cells().stream()
                                .anyMatch(c -> c.passages().contains(one))
                        && point.cells().stream().anyMatch(c -> c.passages().contains(other)));
    }

    @Test
    void aLinkOutOfSightIsNotCut() throws TimeoutException {
        select(link().id());
        push(KeyCode.ALT, KeyCode.DIGIT2);
        screen.robot()
                .interact(() -> screen.window().shell().lookup("#view-points").requestFocus());
        push(KeyCode.X);
        push(KeyCode.T);
        push(KeyCode.E);
        assertThat(session().corrections()).isEmpty();
        assertThat(OnScreen.isSeen(screen.window().shell().lookup("#points"))).isTrue();
    }

    @Test
    void aLinkThatIsCutIsGoneWithThePointThatRestedOnIt() throws TimeoutException {
        Link link = link();
        int ribbons = comparison().links().size();
        select(link.id());
        push(KeyCode.X);

        assertThat(session().corrections()).containsExactly(new Correction.Tie(link.first(), link.second(), false));
        assertThat(comparison().links()).hasSizeLessThan(ribbons).noneMatch(l -> l.id().equals(link.id()));
        assertThat(areOnePoint(link.first(), link.second())).isFalse();

        push(KeyCode.L);
        assertThat(screen.shows("Link cut: ")).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(comparison().links()).contains(link);
        assertThat(areOnePoint(link.first(), link.second())).isTrue();
    }

    @Test
    void aLinkIsCutFromItsCard() throws TimeoutException {
        Link link = link();
        select(link.id());
        screen.robot().clickOn("#cut-link");
        screen.settle();
        assertThat(comparison().links()).noneMatch(l -> l.id().equals(link.id()));
    }

    private Passage sentence(String source, int index) {
        AnnotatedSource annotated = comparison().source(source);
        List<Sentence> sentences = annotated.sentences().stream()
                .filter(s -> annotated.blockOf(s).role() != BlockRole.FURNITURE)
                .toList();
        return annotated.passage(
                sentences.get(index < 0 ? sentences.size() + index : index).span());
    }

    private List<Link> made() {
        return comparison().links().stream()
                .filter(link -> link.because().stream().anyMatch(r -> r.code().equals("set-right")))
                .toList();
    }

    @Test
    void aLinkIsMadeWithTheKeys() throws TimeoutException {
        push(KeyCode.T);
        assertThat(screen.shows("Which passage shall be tied?")).isTrue();
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(screen.shows("Now the passage in another column")).isTrue();
        push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);

        List<String> columns = List.copyOf(session().columns());
        assertThat(session().corrections()).singleElement().isInstanceOfSatisfying(Correction.Tie.class, tie -> {
            assertThat(tie.tied()).isTrue();
            assertThat(tie.passages())
                    .containsExactlyInAnyOrder(sentence(columns.getFirst(), 2), sentence(columns.get(1), 1));
        });
        assertThat(made()).hasSize(1);
        assertThat(Objects.requireNonNull(session().selection().get()).id())
                .isEqualTo(made().getFirst().id());
        assertThat(OnScreen.isSeen(screen.window().shell().lookup("#picking"))).isFalse();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(made()).isEmpty();
    }

    @Test
    void aLinkIsMadeWithTheMouse() throws TimeoutException {
        push(KeyCode.T);
        Passage one = sentence(session().columns().getFirst(), 1);
        Passage other = sentence(session().columns().get(1), 2);
        screen.clickOn(one);
        screen.clickOn(other);
        assertThat(session().corrections()).containsExactly(Correction.Tie.of(one, other, true));
        assertThat(made()).hasSize(1);
    }

    @Test
    void anEndOfALinkIsMoved() throws TimeoutException {
        Link link = link();
        select(link.id());
        screen.robot().clickOn("#move-link");
        screen.settle();
        for (int i = 0; i < 3; i++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);

        assertThat(session().corrections()).hasSize(2).contains(new Correction.Tie(link.first(), link.second(), false));
        assertThat(comparison().links()).noneMatch(l -> l.id().equals(link.id()));
        assertThat(made()).singleElement().satisfies(moved -> {
            assertThat(moved.first()).isEqualTo(link.first());
            assertThat(moved.second()).isNotEqualTo(link.second());
        });
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(comparison().links()).contains(link);
        assertThat(session().corrections()).isEmpty();
    }

    @Test
    void escapeLeavesTheChoiceOfAPassageAndChangesNothing() throws TimeoutException {
        push(KeyCode.T);
        push(KeyCode.ENTER);
        push(KeyCode.ESCAPE);
        assertThat(OnScreen.isSeen(screen.window().shell().lookup("#picking"))).isFalse();
        assertThat(session().corrections()).isEmpty();
    }
}
