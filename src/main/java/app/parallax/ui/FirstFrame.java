package app.parallax.ui;

import app.parallax.ui.session.Session;
import app.parallax.ui.session.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Waits until the window shows all there is to show, then pictures it where that is asked for. */
final class FirstFrame extends AnimationTimer {
    private static final int CALM_PULSES = 4;

    private final ReaderWindow window;
    private final @Nullable Path picture;
    private final Consumer<Optional<RuntimeException>> after;
    private int calm;

    /**
     * @param picture where to write what is seen, as PNG; null for nowhere
     * @param after hears when the first whole frame has been shown and pictured, or what kept it from being pictured
     */
    FirstFrame(ReaderWindow window, @Nullable Path picture, Consumer<Optional<RuntimeException>> after) {
        this.window = window;
        this.picture = picture;
        this.after = after;
    }

    @Override
    public void handle(long now) {
        calm = isComplete() ? calm + 1 : 0;
        if (calm == CALM_PULSES) {
            stop();
            finish();
        }
    }

    private void finish() {
        try {
            if (picture != null) {
                write(picture);
            }
            after.accept(Optional.empty());
        } catch (UncheckedIOException e) {
            after.accept(Optional.of(e));
        }
    }

    private boolean isComplete() {
        Session session = window.session();
        boolean working = session.work().get() instanceof Work.Running;
        return window.stage().isShowing()
                && !working
                && !window.keeping().busy().get()
                && !window.shell().reader().isMoving();
    }

    private void write(Path file) {
        Scene scene = window.stage().getScene();
        WritableImage image = scene.snapshot(null);
        try {
            boolean written = ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            if (!written) {
                throw new IOException("this Java cannot write PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + file + " could not be written; name another place.", e);
        }
    }
}
