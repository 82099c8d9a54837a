package app.parallax.ui.gallery;

import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.testing.Display;
import app.parallax.ui.SourceWorkbench;
import app.parallax.ui.bench.Compared;
import app.parallax.ui.bench.Opened;
import app.parallax.ui.session.Workbench;
import app.parallax.ui.settings.Appearance.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Pictures every view of the window in every theme, on a laptop's screen and on a large one, with five sources and with two, with long names, empty, at work and failed. */
public final class Gallery {
    /** Whatever hangs, nobody waits longer. */
    private static final long MOST_MILLIS = 15 * 60_000;

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);
    private static final Path MANIFEST = Path.of("assets", "sources", "manifest.json");
    private static final Path TRANSCRIPT = Path.of("assets", "sources", "nato-2023-transcript.txt");
    private static final Path REPORT = Path.of("assets", "sources", "news-2023-report.txt");

    private final Pictures pictures;
    private final Path rest;

    private record Size(String name, int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size("laptop", 1366, 768), new Size("large", 1920, 1080));

    private Gallery(Pictures pictures, Path rest) {
        this.pictures = pictures;
        this.rest = rest;
    }

    /** The system property {@code gallery.folder} says where the pictures go; {@code gallery.only} names one set of sources. */
    public static void main(String[] arguments) throws IOException {
        new Timer(true)
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                System.err.println("The gallery took too long and was broken off.");
                                Runtime.getRuntime().halt(1);
                            }
                        },
                        MOST_MILLIS);
        System.out.println("Drawn on " + Display.ofThisRun());
        Path folder = Path.of(System.getProperty("gallery.folder", "target/gallery"));
        Pictures pictures = new Pictures(folder);
        try (Engine engine = new Engine(EngineSettings.ofThisMachine())) {
            new Gallery(pictures, Files.createTempDirectory("gallery"))
                    .all(new SourceWorkbench(new Compared(engine)), System.getProperty("gallery.only", ""));
        }
        System.out.println(pictures.writeIndex());
        // The toolkit's thread would keep the process alive.
        System.exit(0);
    }

    private void all(Workbench workbench, String only) throws IOException {
        List<Path> longNames = LongNames.in(rest);
        Path incoming = Incoming.in(rest);
        for (Size size : SIZES) {
            set("five", only, workbench, size, sitting -> {
                sitting.open(List.of(MANIFEST));
                sitting.everything();
            });
            set("two", only, workbench, size, sitting -> {
                sitting.open(List.of(TRANSCRIPT, REPORT));
                sitting.views();
            });
            set("long-names", only, workbench, size, sitting -> {
                sitting.open(longNames);
                sitting.everything();
            });
            set("import", only, workbench, size, sitting -> sitting.look(incoming));
            set("empty", only, workbench, size, Sitting::alone);
            set("refused", only, workbench, size, sitting -> sitting.refuse(rest.resolve("not there.txt")));
            set("failed", only, new States.Failing(), size, sitting -> sitting.state(TRANSCRIPT));
            set("early", only, States.neverCompared(), size, sitting -> sitting.early(List.of(MANIFEST)));
            set("stopped", only, States.neverCompared(), size, sitting -> sitting.stopped(List.of(MANIFEST)));
            set("loading", only, new States.Endless(), size, sitting -> sitting.state(TRANSCRIPT));
        }
    }

    /** What is done in one window. */
    @FunctionalInterface
    private interface Doing {
        void in(Sitting sitting) throws IOException;
    }

    private void set(String name, String only, Workbench workbench, Size size, Doing doing) throws IOException {
        if (!only.isEmpty() && !only.equals(name)) {
            return;
        }
        Path state = Files.createTempDirectory(rest, "state");
        try (Opened opened = new Opened(workbench, state, size.width(), size.height())) {
            doing.in(new Sitting(opened, pictures, name, size.name(), THEMES));
        }
    }
}
