package app.parallax;

import app.parallax.cli.CommandLineProgram;
import app.parallax.cli.Window;
import app.parallax.engine.Engine;
import app.parallax.engine.EngineSettings;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.ui.ParallaxApplication;
import app.parallax.ui.handover.MeetingPlace;
import app.parallax.ui.handover.OpenWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Parallax: the reader's window, or a command. */
public final class Parallax {
    private static final Logger LOG = Logger.getLogger(Parallax.class.getName());

    private Parallax() {}

    /** Ends with the status of the command; after a window, with 0. */
    public static void main(String[] arguments) {
        Path state =
                Folders.state(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        Logbook.keepIn(state);
        // The reader of PDF lists the fonts of the machine once; without this it keeps the list in the user's home.
        System.setProperty("pdfbox.fontcache", cache().toString());
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> report(error, state));
        System.exit(CommandLineProgram.run((files, stay) -> open(files, stay, state), arguments));
    }

    private static int open(List<Path> files, Window.Stay stay, Path state) {
        // A picture is one of a window of its own.
        boolean isScripted = System.getProperty("parallax.exit") != null;
        MeetingPlace meeting = MeetingPlace.of(System.getenv(), state);
        if (!isScripted && stay == Window.Stay.LASTING && new OpenWindow(meeting).take(files)) {
            return 0;
        }
        Optional<String> obstacle = new WindowCheck().obstacle();
        if (obstacle.isPresent()) {
            return withoutWindow(obstacle.get(), files);
        }
        ParallaxApplication application = new ParallaxApplication(Parallax::engine, cache(), state);
        application.meetAt(meeting);
        Folders.bundledManifest().ifPresent(application::offerExample);
        return application.run(files.isEmpty() ? bundled() : files);
    }

    private static int withoutWindow(String obstacle, List<Path> files) {
        try (Engine engine = engine(true)) {
            BundledComparison comparison = new BundledComparison(engine, System.out::println);
            WithoutWindow substitute = new WithoutWindow(System.out, comparison);
            return files.isEmpty()
                    ? substitute.show(obstacle, Folders.bundledManifest(), Folders.reports())
                    : substitute.refuse(obstacle);
        }
    }

    private static Engine engine(boolean keeping) {
        return new Engine(new EngineSettings(Runtime.getRuntime().availableProcessors(), keeping ? cache() : null));
    }

    private static Path cache() {
        return SentenceEncoders.cacheFolder(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    private static List<Path> bundled() {
        return Folders.bundledManifest().stream().toList();
    }

    private static void report(Throwable error, Path state) {
        LOG.log(Level.SEVERE, "Something unforeseen happened", error);
        System.err.println(
                "Parallax: something unforeseen happened. What is known of it stands in the log in " + state);
    }
}
