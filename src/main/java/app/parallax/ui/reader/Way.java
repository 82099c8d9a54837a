package app.parallax.ui.reader;

import app.parallax.ui.control.Glide;
import org.fxmisc.flowless.VirtualFlow;

/** The way of a page to another place of its text, gone smoothly. Where it leads is looked up once more at the end, when all that lies there has been laid out. */
final class Way {
    private final VirtualFlow<?, ?> flow;
    private final Glide glide = new Glide(this::go);
    private double from;
    private double to;
    private Runnable arrival = () -> {};

    Way(VirtualFlow<?, ?> flow) {
        this.flow = flow;
    }

    /**
     * @param there scrolls to the place at once
     */
    void go(Runnable there) {
        double before = flow.getEstimatedScrollY();
        arrival = there;
        arrival.run();
        to = flow.getEstimatedScrollY();
        from = before;
        if (Math.abs(to - from) > 1 && flow.getScene() != null) {
            flow.scrollYToPixel(from);
            glide.start();
        }
    }

    private void go(double share) {
        if (share >= 1) {
            arrival.run();
        } else {
            flow.scrollYToPixel(from + (to - from) * share);
        }
    }

    void stop() {
        glide.stop();
    }

    boolean isGone() {
        return !glide.isRunning();
    }
}
