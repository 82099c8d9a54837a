package app.parallax.ui.gallery;

import app.parallax.compare.Comparison;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceInput;
import app.parallax.source.AnnotatedSource;
import app.parallax.ui.SourceWorkbench;
import app.parallax.ui.session.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Rooms below the window in which things do not go as they should. */
final class States {
    private States() {}

    /** Breaks off whatever is asked. */
    static final class Failing implements Workbench {
        private static UnsupportedOperationException broken() {
            return new UnsupportedOperationException("the disk is full");
        }

        @Override
        public Opened open(List<Path> files, Cancellation cancellation) {
            throw broken();
        }

        @Override
        public Opened paste(String name, String words) {
            throw broken();
        }

        @Override
        public Opened read(SourceInput input) {
            throw broken();
        }

        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            throw broken();
        }

        @Override
        public Comparison withBaseline(Comparison comparison, String baseline) {
            throw broken();
        }
    }

    /** Is under way until the window is closed. */
    static final class Endless implements Workbench {
        private final CountDownLatch never = new CountDownLatch(1);

        @Override
        public Opened open(List<Path> files, Cancellation cancellation) {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Opened(null, null, List.of(), List.of(), List.of());
        }

        @Override
        public Opened paste(String name, String words) {
            return open(List.of(), new Cancellation());
        }

        @Override
        public Opened read(SourceInput input) {
            return open(List.of(), new Cancellation());
        }

        @Override
        public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
            throw new UnsupportedOperationException("nothing is ever open");
        }

        @Override
        public Comparison withBaseline(Comparison comparison, String baseline) {
            return comparison;
        }
    }

    /** Opens, and compares until the window is closed. */
    static Workbench neverCompared() {
        Endless endless = new Endless();
        return new SourceWorkbench(new SourceWorkbench.Comparing() {
            @Override
            public Comparison compare(
                    Workbench.Request request, Early early, Progress progress, Cancellation cancellation) {
                early.texts(
                        request.sources().stream().map(AnnotatedSource::bare).toList());
                endless.open(List.of(), cancellation);
                throw new CancellationException();
            }

            @Override
            public Comparison withBaseline(Comparison comparison, String baseline) {
                return comparison;
            }
        });
    }
}
