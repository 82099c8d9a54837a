package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.text.PlainTextReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is read together is handed out one by one, as it is read. */
class OneByOneTest {
    private final CountDownLatch others = new CountDownLatch(2);
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    /** Reads what is called slow only when the others have been heard of. */
    private final class Slow implements FormatReader {
        private final PlainTextReader reader = new PlainTextReader();

        @Override
        public boolean accepts(RawInput input) {
            return reader.accepts(input);
        }

        @Override
        public Extract read(RawInput input) throws UnreadableException {
            if (input.name().startsWith("slow")) {
                try {
                    others.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return reader.read(input);
        }
    }

    @Test
    void oneThatTakesLongAndOneThatCannotBeReadHoldNoOtherUp() {
        List<SourceInput> inputs = List.of(
                SourceInput.pasted("slow", "The bridge was closed at noon."),
                SourceInput.pasted("blank", " "),
                SourceInput.pasted("quick", "The bridge was shut at twelve."),
                SourceInput.pasted("last", "Nobody could cross the river."));
        try (Workers workers = new Workers(2)) {
            ReadOutcome outcome = new SourceReading(List.of(new Slow()))
                    .read(
                            inputs,
                            (source, order) -> {
                                assertThat(order)
                                        .hasSize(4)
                                        .contains(source.source().id());
                                heard.add(source.name());
                                others.countDown();
                            },
                            workers,
                            Progress.SILENT,
                            new Cancellation());
            assertThat(heard).containsExactly("quick", "last", "slow");
            assertThat(outcome.read().stream().map(ReadSource::name)).containsExactly("slow", "quick", "last");
            assertThat(outcome.refused()).hasSize(1);
        }
    }
}
