package app.parallax.ui.session;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the window asks of the rooms below it. Every method may take long and is called by a worker. */
public interface Workbench {
    /** Reads sources or manifests; what cannot be read is told, the rest is there. */
    Opened open(List<Path> files, Cancellation cancellation);

    /**
     * The same, where it can be done telling of each as soon as it is read.
     *
     * @param arrivals hears of those that can be read
     * @param progress hears of the stage "open" how many are done
     */
    default Opened open(List<Path> files, Arrivals arrivals, Progress progress, Cancellation cancellation) {
        return open(files, cancellation);
    }

    /** Hears of sources that are opened together, of each as soon as it is read; called by several threads. */
    @FunctionalInterface
    interface Arrivals {
        /**
         * @param order the ids of all that are opened together, in that order; what cannot be read is among them
         */
        void read(ReadSource source, List<String> order);
    }

    /** Makes a source of words that were pasted. */
    Opened paste(String name, String words);

    /** Reads one source, as what is known of it asks for. */
    Opened read(SourceInput input);

    Comparison compare(Request request, Progress progress, Cancellation cancellation);

    /**
     * The same, where it can be done telling what is known before all is.
     *
     * @param early hears it
     */
    default Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation) {
        return compare(request, progress, cancellation);
    }

    /** The same comparison seen from another source; quick. */
    Comparison withBaseline(Comparison comparison, String baseline);

    /**
     * What came of opening.
     *
     * @param refused a sentence for each thing that could not be read
     */
    record Opened(
            @Nullable String title,
            @Nullable String baseline,
            List<ReadSource> sources,
            List<Occasion> occasions,
            List<String> refused) {
        public Opened {
            sources = List.copyOf(sources);
            occasions = List.copyOf(occasions);
            refused = List.copyOf(refused);
        }
    }

    /** What to compare and how: a copy that no later change of the session reaches. */
    record Request(
            List<Source> sources, @Nullable String baseline, List<Occasion> occasions, List<Correction> corrections) {
        public Request {
            sources = List.copyOf(sources);
            occasions = List.copyOf(occasions);
            corrections = List.copyOf(corrections);
        }

        /** True where another request asks for the same but for the baseline. */
        boolean isSeenFromElsewhere(Request other) {
            return sources.equals(other.sources)
                    && occasions.equals(other.occasions)
                    && corrections.equals(other.corrections);
        }
    }
}
