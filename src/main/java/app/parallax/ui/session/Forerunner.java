package app.parallax.ui.session;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.present.early.EarlyView;
import app.parallax.source.AnnotatedSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows what a run of comparing knows before its end. Heard by workers; what comes faster than it can be shown is shown at once with what came after it, and nothing once the run is not wanted. */
final class Forerunner implements Early {
    private final @Nullable EarlyView before;
    private final @Nullable Comparison compared;
    private final @Nullable String baseline;
    /** A tenth of the time: what is known early is worth so much, and nobody waits noticeably longer for the end. */
    private static final double SHARE = 0.1;

    private final Consumer<Comparison> herald;
    private final UiThread uiThread;
    private final Consumer<EarlyView> shown;
    private final Cancellation cancellation;
    private final AtomicBoolean told = new AtomicBoolean();
    private @Nullable EarlyView now;

    /**
     * @param before what is shown as the run begins; null where that is nothing
     * @param compared what was compared last; null where that is nothing
     * @param baseline the source that the others shall be held against; null where nobody said
     * @param herald gets ready what is found before it is shown, in the thread that found it
     * @param shown hears on the window's thread
     */
    Forerunner(
            @Nullable EarlyView before,
            @Nullable Comparison compared,
            @Nullable String baseline,
            Consumer<Comparison> herald,
            UiThread uiThread,
            Consumer<EarlyView> shown,
            Cancellation cancellation) {
        this.before = before;
        this.compared = compared;
        this.baseline = baseline;
        this.herald = herald;
        this.uiThread = uiThread;
        this.shown = shown;
        this.cancellation = cancellation;
    }

    @Override
    public void texts(List<AnnotatedSource> sources) {
        tell(then -> EarlyView.of(before, compared, sources, baseline));
    }

    @Override
    public void annotated(AnnotatedSource source) {
        tell(then -> then == null ? null : then.annotated(source));
    }

    @Override
    public void tied(List<Link> links) {
        tell(then -> then == null ? null : then.tied(links));
    }

    @Override
    public void found(Comparison soFar, Pairs pairs) {
        EarlyView known;
        synchronized (this) {
            if (now == null || now.underway().isEmpty()) {
                return;
            }
            known = now.found(soFar, new EarlyView.Pairs(pairs.done(), pairs.all()));
            now = known;
        }
        herald.accept(known.readable());
        tell(then -> then);
    }

    /** Where everything was compared before, nobody looks at what is found early. */
    @Override
    public synchronized double share() {
        return now == null || now.underway().isEmpty() ? 0 : SHARE;
    }

    private void tell(UnaryOperator<@Nullable EarlyView> step) {
        synchronized (this) {
            now = step.apply(now);
        }
        if (!told.getAndSet(true)) {
            uiThread.run(this::show);
        }
    }

    private void show() {
        told.set(false);
        EarlyView known;
        synchronized (this) {
            known = now;
        }
        // Where everything was compared before, nothing is early.
        if (known != null && !known.underway().isEmpty() && !cancellation.isCancelled()) {
            shown.accept(known);
        }
    }
}
