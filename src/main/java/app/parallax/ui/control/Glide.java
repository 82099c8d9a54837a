package app.parallax.ui.control;

import java.util.function.DoubleConsumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** A short, eased way from 0 to 1; starting it anew ends the one before. */
public final class Glide {
    private static final Duration TIME = Duration.millis(260);

    private final DoubleConsumer step;
    private final Transition transition = new Transition() {
        {
            setCycleDuration(TIME);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            step.accept(share);
        }
    };

    public Glide(DoubleConsumer step) {
        this.step = step;
    }

    public void start() {
        transition.playFromStart();
    }

    public void stop() {
        transition.stop();
    }

    public boolean isRunning() {
        return transition.getStatus() == Animation.Status.RUNNING;
    }
}
