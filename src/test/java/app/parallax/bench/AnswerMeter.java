package app.parallax.bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Counts the answers that pass, one a line, and says every now and then how many they are. For one thread. */
final class AnswerMeter extends FilterOutputStream {
    private static final long PAUSE = 10_000_000_000L;

    private final Consumer<Integer> listener;
    private long said = System.nanoTime();
    private int answers;

    AnswerMeter(OutputStream out, Consumer<Integer> listener) {
        super(out);
        this.listener = listener;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        count((byte) b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        for (int i = from; i < from + length; i++) {
            count(bytes[i]);
        }
    }

    private void count(byte b) {
        if (b == '\n') {
            answers++;
            if (System.nanoTime() - said > PAUSE) {
                said = System.nanoTime();
                listener.accept(answers);
            }
        }
    }
}
