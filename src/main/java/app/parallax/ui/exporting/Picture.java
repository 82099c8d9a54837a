package app.parallax.ui.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A part of the window as it stands, at twice its size. */
public final class Picture {
    /** The longest side of a picture, in pixels: what common programs still open, and what memory is sure to be there for. */
    public static final int LONGEST = 12_000;

    private static final double SCALE = 2;

    private final Node part;

    public Picture(Node part) {
        this.part = part;
    }

    /** True where the part is on the screen. */
    boolean isShown() {
        return part.getScene() != null;
    }

    /** The longer side of the picture, in pixels. */
    long longSide() {
        Bounds bounds = part.getLayoutBounds();
        return Math.round(SCALE * Math.max(bounds.getWidth(), bounds.getHeight()));
    }

    /** By the window's thread; nothing where it would be longer than {@link #LONGEST}. */
    Optional<Image> taken() {
        if (longSide() > LONGEST) {
            return Optional.empty();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        // Without what reaches over its edges, and is clipped on the screen.
        Bounds bounds = part.getLayoutBounds();
        parameters.setViewport(new Rectangle2D(0, 0, SCALE * bounds.getWidth(), SCALE * bounds.getHeight()));
        WritableImage image = part.snapshot(parameters, null);
        return Optional.of(image);
    }

    /** As PNG; by any thread. */
    static void write(Image image, OutputStream out) throws IOException {
        if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out)) {
            throw new IOException("this Java cannot write PNG");
        }
    }
}
