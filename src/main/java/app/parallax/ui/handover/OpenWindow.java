package app.parallax.ui.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The window that an earlier start of the same user has opened, seen from a later one. */
public final class OpenWindow {
    private static final Logger LOG = Logger.getLogger(OpenWindow.class.getName());

    private final MeetingPlace place;
    private final Duration patience;

    public OpenWindow(MeetingPlace place) {
        this(place, Duration.ofSeconds(5));
    }

    /**
     * @param patience how long the other window may take to answer
     */
    OpenWindow(MeetingPlace place, Duration patience) {
        this.place = place;
        this.patience = patience;
    }

    /**
     * Hands files to it, and brings it to the front.
     *
     * @return false where there is none, or it does not answer: then this start opens a window of its own
     */
    public boolean take(List<Path> files) {
        if (!Files.exists(place.socket(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            place.check();
            return handOver(files);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "No window takes the files, so another one is opened", e);
            return false;
        }
    }

    private boolean handOver(List<Path> files) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector selector = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(place.socket()));
            channel.configureBlocking(false);
            long until = System.nanoTime() + patience.toNanos();
            ByteBuffer message = Message.write(files);
            while (message.hasRemaining()) {
                Waiting.until(channel, selector, SelectionKey.OP_WRITE, until);
                channel.write(message);
            }
            ByteBuffer answer = ByteBuffer.allocate(Message.TAKEN.length);
            while (answer.hasRemaining()) {
                Waiting.until(channel, selector, SelectionKey.OP_READ, until);
                if (channel.read(answer) < 0) {
                    return false;
                }
            }
            return Arrays.equals(answer.array(), Message.TAKEN);
        }
    }
}
