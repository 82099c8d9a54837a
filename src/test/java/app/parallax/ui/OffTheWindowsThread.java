package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceInput;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;

/** A workbench that refuses to be asked anything by the window's thread. */
final class OffTheWindowsThread implements Workbench {
    private final Workbench rooms;

    OffTheWindowsThread(Workbench rooms) {
        this.rooms = rooms;
    }

    private static <T> T off(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            throw new AssertionError("the window's thread is to do this work itself");
        }
        return work.get();
    }

    @Override
    public Opened open(List<Path> files, Cancellation cancellation) {
        return off(() -> rooms.open(files, cancellation));
    }

    @Override
    public Opened paste(String name, String words) {
        return off(() -> rooms.paste(name, words));
    }

    @Override
    public Opened read(SourceInput input) {
        return off(() -> rooms.read(input));
    }

    @Override
    public Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation) {
        return off(() -> rooms.compare(request, early, progress, cancellation));
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        return off(() -> rooms.compare(request, progress, cancellation));
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return off(() -> rooms.withBaseline(comparison, baseline));
    }
}
