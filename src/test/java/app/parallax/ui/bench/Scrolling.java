package app.parallax.ui.bench;

import app.parallax.ui.bench.WindowBench.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;

/** Reading on through long texts side by side, one turn of the wheel a frame. */
final class Scrolling implements Scenario {
    private static final int PARAGRAPHS = 20_000;
    private static final int FRAMES = 600;
    private static final double WHEEL = -60;

    private final int columns;

    Scrolling(int columns) {
        this.columns = columns;
    }

    @Override
    public List<Times> run() {
        Path state = temporary();
        try (Opened opened = new Opened(new LongTexts(PARAGRAPHS), state, 1600, 1000)) {
            Probe probe = opened.probe();
            List<String> ids =
                    IntStream.range(0, columns).mapToObj(i -> "text-" + i).toList();
            Times first = new Times(columns + " texts of a million words, opened until seen");
            first.add(probe.millis(() -> opened.open(ids.stream().map(Path::of).toList()), probe::isCalm));
            probe.millis(() -> probe.window().session().columns().setAll(ids), probe::isCalm);
            Set<Node> pages = probe.window().shell().lookupAll(".virtual-flow");
            Times frames = probe.frames(
                    columns + " columns of " + PARAGRAPHS + " paragraphs, scrolled, a frame",
                    FRAMES,
                    () -> pages.forEach(page -> Probe.turnWheel(page, WHEEL)));
            Times step = inStep(probe);
            Times layer = new Times(columns + " columns, theme changed");
            for (int i = 0; i < 10; i++) {
                layer.add(probe.millis(() -> probe.window().appearance().larger()));
                layer.add(probe.millis(() -> probe.window().appearance().smaller()));
            }
            return List.of(first, frames, step, layer, heap());
        }
    }

    /** One column scrolled, the others following. */
    private Times inStep(Probe probe) {
        Node leader = probe.window().shell().lookupAll(".virtual-flow").stream()
                .filter(flow -> flow.getParent().getStyleClass().contains("page"))
                .min(Comparator.comparingDouble(flow -> flow.localToScene(0, 0).getX()))
                .orElseThrow();
        probe.millis(() -> probe.window().session().inStep().set(true), probe::isCalm);
        Times frames = probe.frames(
                columns + " columns in step, one of them scrolled, a frame",
                FRAMES,
                () -> Probe.turnWheel(leader, WHEEL));
        probe.millis(() -> probe.window().session().inStep().set(false), probe::isCalm);
        return frames;
    }

    private static Times heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        Times heap = new Times("heap in use afterwards, in MB instead of ms");
        heap.add((runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        return heap;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("parallax-bench");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the benchmark", e);
        }
    }
}
