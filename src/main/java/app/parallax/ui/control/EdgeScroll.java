package app.parallax.ui.control;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Scrolls on as long as something is held beyond an edge: the further beyond, the faster. Touched by the window's thread only. */
public final class EdgeScroll {
    private static final double NANOS_A_SECOND = 1e9;
    private static final double LONGEST_FRAME_SECONDS = 0.05;
    /** Pixels a second for each pixel beyond the edge; a person finds a line, and can cross a page of text in a second. */
    private static final double A_SECOND = 14;

    private static final double SLOWEST = 90;
    private static final double FASTEST = 3000;

    private final DoubleConsumer scroll;
    private double speed;
    private long last;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double seconds = Math.clamp((now - last) / NANOS_A_SECOND, 0, LONGEST_FRAME_SECONDS);
            last = now;
            scroll.accept(speed * seconds);
        }
    };

    /**
     * @param scroll hears by how many pixels to scroll, before each frame; negative is upwards
     */
    public EdgeScroll(DoubleConsumer scroll) {
        this.scroll = scroll;
    }

    /**
     * @param pixels beyond the lower edge, or if negative, beyond the upper one; 0 between the two, where it stops
     */
    public void beyond(double pixels) {
        if (pixels == 0) {
            stop();
            return;
        }
        if (speed == 0) {
            last = System.nanoTime();
            timer.start();
        }
        speed = Math.signum(pixels) * Math.clamp(Math.abs(pixels) * A_SECOND, SLOWEST, FASTEST);
    }

    public void stop() {
        speed = 0;
        timer.stop();
    }
}
