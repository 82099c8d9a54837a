package app.parallax.ui.bench;

import app.parallax.compare.Comparison;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import app.parallax.ui.SourceWorkbench;
import app.parallax.ui.bench.WindowBench.Scenario;
import app.parallax.ui.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;

/** Files of a million words each, opened with the real engine, until words of theirs stand on the screen. What comes after that is not waited for. */
final class FirstText implements Scenario {
    private static final int TIMES = 3;
    private static final int PARAGRAPHS = 20_000;

    @Override
    public List<Times> run() {
        Times one = new Times("a file of 1000000 words, opened until its text is seen");
        Times two = new Times("two such files, opened until a text is seen");
        try {
            Path folder = Files.createTempDirectory("parallax-bench");
            LongTexts texts = new LongTexts(PARAGRAPHS, LongLayers::fill);
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                files.add(Files.writeString(
                        folder.resolve("text-" + i + ".txt"),
                        texts.source("text-" + i).text()));
            }
            for (int i = 0; i < TIMES; i++) {
                one.add(millis(files.subList(0, 1)));
                two.add(millis(files));
            }
            return List.of(one, two);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the benchmark", e);
        }
    }

    private static double millis(List<Path> files) throws IOException {
        try (Engine engine = new Engine(EngineSettings.ofThisMachine());
                Opened opened = new Opened(
                        new SourceWorkbench(new Compared(engine)),
                        Files.createTempDirectory("parallax-bench"),
                        1600,
                        1000)) {
            Probe probe = opened.probe();
            double millis = probe.millis(() -> opened.open(files), () -> isSeen(probe));
            probe.millis(() -> probe.window().desk().cancel());
            return millis;
        }
    }

    /** True where the first words of a source stand in its column. */
    private static boolean isSeen(Probe probe) {
        Session session = probe.window().session();
        Comparison readable = session.readable().get();
        return readable != null
                && readable.sources().stream()
                        .map(FirstText::beginning)
                        .anyMatch(words -> probe.window()
                                .shell()
                                .reader()
                                .sceneBoundsOf(words)
                                .filter(FirstText::isOnScreen)
                                .isPresent());
    }

    private static Passage beginning(AnnotatedSource source) {
        int start = source.blocks().getFirst().span().start();
        return new Passage(source.id(), start, start + 1);
    }

    private static boolean isOnScreen(Bounds bounds) {
        return bounds.getMinY() > 0 && bounds.getHeight() > 0;
    }
}
