package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.ReadSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.testing.WindowTest;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.ui.session.Desk;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window with hundreds of sources open, before and after they have been compared. */
@WindowTest
class ManySourcesTest {
    private static final int MANY = 470;

    /** A word that is narrower cannot be told from others. */
    private static final double READABLE = 60;

    private final CountDownLatch mayBeCompared = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.empty(new Patient(), workers);
        List<ReadSource> sources =
                IntStream.range(0, MANY).mapToObj(ManySourcesTest::source).toList();
        List<String> ids = sources.stream().map(read -> read.source().id()).toList();
        Desk.Kept kept = screen.window().desk().keeping(sources).get();
        screen.robot().interact(() -> screen.window().desk().add(kept, ids, List.of(), List.of()));
    }

    @AfterEach
    void close() {
        mayBeCompared.countDown();
        screen.close();
        workers.shutdownNow();
    }

    @Test
    void whatIsToBePressedStaysInTheWindowAndEverySourceCanBeFound() throws TimeoutException {
        screen.until(() -> !screen.all("#state-cancel").isEmpty());
        screen.frame();
        assertThat(inWindow("#state-cancel")).as("while they are compared").isTrue();
        assertThat(inWindow("#menu")).isTrue();

        mayBeCompared.countDown();
        screen.until(() -> screen.window().session().comparison().get() != null
                && !inView(".shrinking-row .chip").isEmpty());
        screen.settle();
        screen.frame();
        assertThat(inView(".shrinking-row .chip")).hasSizeBetween(5, 12).allMatch(chip -> width(chip) >= READABLE);
        assertThat(inWindow("#all-sources")).isTrue();

        screen.robot().push(KeyCode.CONTROL, KeyCode.G);
        screen.robot().write("report 463").push(KeyCode.ENTER);
        screen.settle();
        assertThat(screen.window().session().columns()).contains("report-463");

        screen.robot().clickOn("#view-points");
        screen.until(() -> inView(".points-head-row > .table-cell").size() > 2);
        screen.settle();
        screen.frame();
        assertThat(inView(".points-head-row > .table-cell"))
                .hasSizeLessThan(15)
                .allMatch(cell -> width(cell) >= READABLE);
        assertThat(screen.shows("8 of 470 sources")).isTrue();
        assertThat(screen.shows("report-463")).as("a column for what is read").isTrue();
    }

    private List<Node> inView(String selector) {
        return screen.all(selector).stream().filter(OnScreen::isSeen).toList();
    }

    private boolean inWindow(String id) {
        Node node = screen.window().shell().lookup(id);
        Bounds at = node.localToScene(node.getLayoutBounds());
        return OnScreen.isSeen(node)
                && at.getMinX() >= 0
                && at.getMinY() >= 0
                && at.getMaxX() <= node.getScene().getWidth()
                && at.getMaxY() <= node.getScene().getHeight();
    }

    private static double width(Node node) {
        return node.getLayoutBounds().getWidth();
    }

    /** Compares when it may, and finds that the first point is stated by the first sources, the next by the next. */
    private final class Patient extends ByHand {
        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            try {
                mayBeCompared.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Comparisons.withPoints(
                    Comparisons.bare(request.sources(), null),
                    IntStream.range(0, 20)
                            .mapToObj(i -> point(i, request.sources().subList(i, i + 5)))
                            .toList());
        }
    }

    private static Point point(int number, List<Source> stating) {
        List<Cell> cells = stating.stream()
                .map(source -> new Cell(
                        source.id(),
                        Stance.STATES,
                        List.of(new Passage(
                                source.id(), source.blocks().getLast().span()))))
                .toList();
        return new Point(
                "p-" + number, "Point " + number, "Harbour", PointStatus.AGREE, 5, cells, List.of(), List.of());
    }

    private static ReadSource source(int number) {
        String title = "Report number " + number;
        String text = title + "\n\nThe harbour was closed " + number + " times.\n";
        List<Block> blocks = List.of(
                Block.of(new Span(0, title.length()), BlockRole.TITLE),
                Block.of(new Span(title.length() + 2, text.length() - 1), BlockRole.PARAGRAPH));
        SourceInfo info =
                new SourceInfo(title, "Harbour News " + number % 9, SourceKind.REPORT, null, "en", null, null);
        Source source = new Source("report-" + number, info, text, Hashes.sha256(text), blocks, List.of());
        return new ReadSource(source, source.id() + ".txt", ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
