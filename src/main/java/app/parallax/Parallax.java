package app.parallax;

import app.parallax.cli.CommandLineProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts Parallax: the reader's window, or a command. */
public final class Parallax {
    private static final Logger LOG = Logger.getLogger(Parallax.class.getName());

    private final SharedEngine engine;

    private Parallax(SharedEngine engine) {
        this.engine = engine;
    }

    /** Ends with the status of the command; after a window, with 0. */
    public static void main(String[] arguments) {
        Path state =
                Folders.state(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        Logbook.keepIn(state);
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> report(error, state));
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try (SharedEngine engine = new SharedEngine()) {
            Parallax parallax = new Parallax(engine);
            return new CommandLineProgram(engine::forCommands, parallax::open).run(arguments, System.out, System.err);
        }
    }

    private int open(List<Path> files) {
        Optional<String> obstacle = new WindowCheck().obstacle();
        if (obstacle.isPresent()) {
            return withoutWindow(obstacle.get(), files);
        }
        return new Reader(engine).open(files.isEmpty() ? bundled() : files);
    }

    private int withoutWindow(String obstacle, List<Path> files) {
        WithoutWindow substitute =
                new WithoutWindow(System.out, new BundledComparison(engine.forCommands(), System.out::println));
        return files.isEmpty()
                ? substitute.show(obstacle, Folders.bundledManifest(), Folders.reports())
                : substitute.refuse(obstacle);
    }

    private static List<Path> bundled() {
        return Folders.bundledManifest().stream().toList();
    }

    private static void report(Throwable error, Path state) {
        LOG.log(Level.SEVERE, "Something unforeseen happened", error);
        System.err.println("Parallax: something unforeseen happened. What is known of it stands in the log in " + state);
    }
}
