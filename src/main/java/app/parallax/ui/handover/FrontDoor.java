package app.parallax.ui.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where a window takes what later starts hand it. One window at a time has it: the first that is open. */
public final class FrontDoor implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());

    private final MeetingPlace place;
    private final FileChannel lockFile;
    private final ServerSocketChannel server;
    private final Consumer<List<Path>> visitor;
    private final Duration patience;

    private FrontDoor(
            MeetingPlace place,
            FileChannel lockFile,
            ServerSocketChannel server,
            Consumer<List<Path>> visitor,
            Duration patience) {
        this.place = place;
        this.lockFile = lockFile;
        this.server = server;
        this.visitor = visitor;
        this.patience = patience;
    }

    /**
     * Listens from now on.
     *
     * @param visitor hears which files are handed over, none where only the window is asked for; called by a thread of its own
     * @return empty where another window listens already, or none can: the program works without
     */
    public static Optional<FrontDoor> open(MeetingPlace place, Consumer<List<Path>> visitor) {
        return open(place, visitor, Duration.ofSeconds(5));
    }

    static Optional<FrontDoor> open(MeetingPlace place, Consumer<List<Path>> visitor, Duration patience) {
        try {
            place.prepare();
            FileChannel lockFile = FileChannel.open(
                    place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (!isOurs(lockFile)) {
                lockFile.close();
                return Optional.empty();
            }
            // Whoever left it is gone: the lock would be held otherwise.
            Files.deleteIfExists(place.socket());
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(place.socket()));
            FrontDoor door = new FrontDoor(place, lockFile, server, visitor, patience);
            Thread.ofPlatform().daemon().name("front-door").start(door::listen);
            return Optional.of(door);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "A second start will open a window of its own", e);
            return Optional.empty();
        }
    }

    private static boolean isOurs(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another window of this very process.
            return false;
        }
    }

    private void listen() {
        while (server.isOpen()) {
            try (SocketChannel guest = server.accept()) {
                receive(guest);
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                LOG.log(Level.INFO, "Something came in that is no hand-over", e);
            }
        }
    }

    private void receive(SocketChannel guest) throws IOException {
        guest.configureBlocking(false);
        long until = System.nanoTime() + patience.toNanos();
        try (Selector selector = Selector.open()) {
            ByteBuffer bytes = ByteBuffer.allocate(8192);
            while (!Message.isWhole(bytes)) {
                Waiting.until(guest, selector, SelectionKey.OP_READ, until);
                bytes = grown(bytes);
                if (guest.read(bytes) < 0) {
                    throw new IOException("it broke off");
                }
            }
            List<Path> files = Message.read(bytes.flip());
            visitor.accept(files);
            guest.write(ByteBuffer.wrap(Message.TAKEN));
        }
    }

    private static ByteBuffer grown(ByteBuffer bytes) throws IOException {
        if (bytes.hasRemaining()) {
            return bytes;
        }
        if (bytes.capacity() >= Message.LONGEST) {
            throw new IOException("it is too long");
        }
        return ByteBuffer.allocate(bytes.capacity() * 2).put(bytes.flip());
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(place.socket());
            // The lock goes with its file.
            lockFile.close();
        } catch (IOException e) {
            LOG.log(Level.INFO, "The door is left behind; the next window takes it away", e);
        }
    }
}
