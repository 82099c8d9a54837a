package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CasesUnderWayTest {
    private static final int CORES = 2;

    private final List<Exception> broken = new ArrayList<>();

    @Test
    void anAnswerComesOutBeforeTheNextLineComesIn() throws Exception {
        try (PipedOutputStream writing = new PipedOutputStream();
                CasesUnderWay cases = cases(new PipedInputStream(writing))) {
            writing.write("first\n".getBytes(StandardCharsets.UTF_8));
            writing.flush();
            assertThat(cases.next()).asString().isEqualTo("first");
            writing.write("second\n".getBytes(StandardCharsets.UTF_8));
            writing.flush();
            assertThat(cases.next()).asString().isEqualTo("second");
            writing.close();
            assertThat(cases.next()).isNull();
            assertThat(cases.next()).as("and after the end").isNull();
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void answersComeInTheOrderOfTheLinesWhicheverIsReadyFirst() throws Exception {
        CountDownLatch later = new CountDownLatch(1);
        InputStream in = new ByteArrayInputStream("slow\nquick\n".getBytes(StandardCharsets.UTF_8));
        try (CasesUnderWay cases =
                new CasesUnderWay(CORES, new Lines(in), line -> slowFirst(line, later), broken::add)) {
            assertThat(cases.next()).asString().isEqualTo("slow");
            assertThat(cases.next()).asString().isEqualTo("quick");
        }
    }

    @Test
    void noMoreThanAFewLinesACoreAreHeldHoweverManyThereAre() throws Exception {
        AtomicInteger started = new AtomicInteger();
        int most = 0;
        try (CasesUnderWay cases =
                new CasesUnderWay(CORES, new Lines(new Endless()), line -> counted(line, started), broken::add)) {
            for (int written = 0; written < 5_000; written++) {
                most = Math.max(most, started.get() - written);
                assertThat(cases.next()).isNotNull();
            }
        }
        assertThat(most).isBetween(1, 4 * CORES + 1);
        assertThat(broken).isEmpty();
    }

    @Test
    void whyTheLinesEndEarlyIsSaid() throws Exception {
        try (CasesUnderWay cases = cases(new Breaking())) {
            assertThat(cases.next()).asString().isEqualTo("one");
            assertThat(cases.next()).isNull();
        }
        assertThat(broken).singleElement().extracting(Exception::getMessage).isEqualTo("made to fail");
    }

    private CasesUnderWay cases(InputStream in) {
        return new CasesUnderWay(CORES, new Lines(in), Lines.Line::bytes, broken::add);
    }

    private static byte[] slowFirst(Lines.Line line, CountDownLatch later) {
        if (line.number() == 2) {
            later.countDown();
            return line.bytes();
        }
        try {
            later.await();
            return line.bytes();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] counted(Lines.Line line, AtomicInteger started) {
        started.incrementAndGet();
        return line.bytes();
    }

    /** Lines without end. */
    private static final class Endless extends InputStream {
        private long at;

        @Override
        public int read() {
            return at++ % 8 == 7 ? '\n' : 'x';
        }
    }

    /** A line, then a failure. */
    private static final class Breaking extends InputStream {
        private final InputStream line = new ByteArrayInputStream("one\n".getBytes(StandardCharsets.UTF_8));

        @Override
        public int read() throws IOException {
            int b = line.read();
            if (b < 0) {
                throw new IOException("made to fail");
            }
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            bytes[from] = (byte) read();
            return 1;
        }
    }
}
