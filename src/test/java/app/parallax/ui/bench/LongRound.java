package app.parallax.ui.bench;

import app.parallax.ui.bench.WindowBench.Scenario;
import app.parallax.ui.session.Session;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Long texts seen otherwise: another layer, filter or baseline, the changes alone, and the tables of what is in them. */
final class LongRound implements Scenario {
    private static final int TIMES = 12;
    private static final List<MainView> TABLES =
            List.of(MainView.POINTS, MainView.FIGURES, MainView.QUOTATIONS, MainView.TIMELINE);

    private final int texts;
    private final int paragraphs;

    /**
     * @param paragraphs of each text, of fifty words each
     */
    LongRound(int texts, int paragraphs) {
        this.texts = texts;
        this.paragraphs = paragraphs;
    }

    @Override
    public List<Times> run() {
        try (Opened opened = new Opened(
                new LongTexts(paragraphs, LongLayers::fill), Files.createTempDirectory("parallax-bench"), 1600, 1000)) {
            Probe probe = opened.probe();
            List<Path> files = IntStream.range(0, texts)
                    .mapToObj(i -> Path.of("text-" + i))
                    .toList();
            List<Times> times = new ArrayList<>();
            Clocked first = new Clocked(texts + " texts of " + paragraphs * 50 + " words, opened until seen", probe);
            first.add(() -> opened.open(files));
            times.addAll(first.rows());
            times.addAll(Looks.changed(probe, TIMES, "ka"));
            times.addAll(tables(probe));
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the benchmark", e);
        }
    }

    /** Each table is made anew once the baseline has changed, and shown again after. */
    private static List<Times> tables(Probe probe) {
        Session session = probe.window().session();
        List<String> ids = session.sources().stream().map(s -> s.id()).toList();
        Clocked baseline = new Clocked("the baseline changed", probe);
        Map<MainView, Clocked> made = new EnumMap<>(MainView.class);
        Map<MainView, Clocked> again = new EnumMap<>(MainView.class);
        for (MainView view : TABLES) {
            made.put(view, new Clocked(view + ", made", probe));
            again.put(view, new Clocked(view + ", shown again", probe));
        }
        for (int i = 0; i < TIMES; i++) {
            String id = ids.get((i + 1) % ids.size());
            baseline.add(
                    () -> probe.window().desk().baseline(id),
                    () -> probe.isCalm()
                            && Objects.requireNonNull(session.comparison().get())
                                    .baseline()
                                    .equals(id));
            for (MainView view : TABLES) {
                show(probe, Objects.requireNonNull(made.get(view)), view);
                show(probe, Objects.requireNonNull(again.get(view)), view);
            }
        }
        List<Times> times = new ArrayList<>(baseline.rows());
        for (MainView view : TABLES) {
            times.addAll(Objects.requireNonNull(made.get(view)).rows());
            times.addAll(Objects.requireNonNull(again.get(view)).rows());
        }
        return times;
    }

    private static void show(Probe probe, Clocked clocked, MainView view) {
        clocked.add(() -> probe.window().shell().model().view().set(view));
        probe.millis(() -> probe.window().shell().model().view().set(MainView.READ), probe::isCalm);
    }
}
