package app.parallax.ui.bench;

import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.ui.SourceWorkbench;
import app.parallax.ui.bench.WindowBench.Scenario;
import app.parallax.ui.settings.Appearance.Theme;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/** A day's round over the five bundled sources with the real engine: opened, gone through, judged, seen otherwise. */
final class Round implements Scenario {
    private static final Path SOURCES = Path.of("assets", "sources", "manifest.json");
    private static final int FINDINGS = 20;
    private static final int LOOKS = 12;

    @Override
    public List<Times> run() {
        try (Engine engine = new Engine(EngineSettings.ofThisMachine());
                Opened opened = new Opened(
                        new SourceWorkbench(new Compared(engine)),
                        Files.createTempDirectory("parallax-bench"),
                        1600,
                        1000)) {
            Probe probe = opened.probe();
            List<Times> times = new ArrayList<>();
            times.add(once(
                    "five sources, opened until compared, nothing kept", probe, () -> opened.open(List.of(SOURCES))));
            times.addAll(judged(probe));
            times.addAll(Looks.changed(probe, LOOKS, "troops"));
            times.addAll(seenOtherwise(probe));
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the benchmark", e);
        }
    }

    private static Times once(String what, Probe probe, Runnable action) {
        Times times = new Times(what);
        times.add(probe.millis(action, probe::isCalm));
        return times;
    }

    private static List<Times> judged(Probe probe) {
        Times next = new Times("next finding (F8), until it stands level");
        Times judged = new Times("judged (W)");
        Times undone = new Times("undone (Ctrl+Z)");
        Times redone = new Times("done again (Ctrl+Y)");
        for (int i = 0; i < FINDINGS; i++) {
            next.add(probe.millis(() -> probe.press(KeyCode.F8, false, false), probe::isCalm));
            judged.add(probe.millis(() -> probe.press(KeyCode.W, false, false)));
            undone.add(probe.millis(() -> probe.press(KeyCode.Z, true, false)));
            redone.add(probe.millis(() -> probe.press(KeyCode.Y, true, false)));
        }
        return List.of(next, judged, undone, redone);
    }

    private static List<Times> seenOtherwise(Probe probe) {
        Times points = new Times("to the points (Alt+2 and back)");
        Times theme = new Times("theme changed");
        Times baseline = new Times("baseline changed, until compared");
        List<String> ids =
                probe.window().session().sources().stream().map(s -> s.id()).toList();
        for (int i = 0; i < 5; i++) {
            String id = ids.get(i % ids.size());
            points.add(probe.millis(() -> probe.window().shell().model().view().set(MainView.POINTS)));
            points.add(probe.millis(() -> probe.window().shell().model().view().set(MainView.READ)));
            theme.add(probe.millis(() -> probe.window().appearance().theme().set(Theme.DARK)));
            theme.add(probe.millis(() -> probe.window().appearance().theme().set(Theme.LIGHT)));
            baseline.add(probe.millis(
                    () -> probe.window().desk().baseline(id),
                    () -> probe.isCalm()
                            && probe.window()
                                    .session()
                                    .comparison()
                                    .get()
                                    .baseline()
                                    .equals(id)));
        }
        return List.of(points, theme, baseline);
    }
}
