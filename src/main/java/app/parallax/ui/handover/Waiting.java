package app.parallax.ui.handover;

import java.io.IOException;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** Waits for a channel, but not for ever: whoever is at the other end may be stuck, or mean no good. */
final class Waiting {
    private Waiting() {}

    /**
     * @param channel must not block
     * @param operation of {@link java.nio.channels.SelectionKey}
     * @param deadline in nanoseconds of {@link System#nanoTime}
     * @throws IOException where the time is over
     */
    static void until(SocketChannel channel, Selector selector, int operation, long deadline) throws IOException {
        channel.register(selector, operation);
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0 || selector.select(left) == 0) {
            throw new IOException("the other end does not answer");
        }
        selector.selectedKeys().clear();
    }
}
