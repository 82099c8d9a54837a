package app.parallax.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second start and the window that is open. */
class HandOverTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();
    private Path folder;
    private MeetingPlace place;

    /** Not JUnit's folder, whose name may be too long for a socket. */
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("px");
        place = new MeetingPlace(folder.resolve("w"));
    }

    @AfterEach
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private FrontDoor open() {
        return FrontDoor.open(place, received::add, SHORT).orElseThrow();
    }

    private boolean hand(Path... files) {
        return new OpenWindow(place, Duration.ofSeconds(10)).take(List.of(files));
    }

    @Test
    void theFilesComeInTheirOrderAndWithTheirWholePaths() throws InterruptedException {
        try (FrontDoor _ = open()) {
            Path odd = folder.resolve("ž \n \"b\".txt");
            assertThat(hand(odd, Path.of("relative.txt"))).isTrue();
            assertThat(received.poll(10, TimeUnit.SECONDS))
                    .containsExactly(odd, Path.of("relative.txt").toAbsolutePath());
        }
    }

    @Test
    void aStartWithoutFilesAsksForTheWindowOnly() throws InterruptedException {
        try (FrontDoor _ = open()) {
            assertThat(hand()).isTrue();
            assertThat(received.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void oneWindowListensAndTheNextWhenItIsClosed() {
        try (FrontDoor _ = open()) {
            assertThat(FrontDoor.open(place, received::add)).isEmpty();
            assertThat(hand()).isTrue();
        }
        assertThat(hand()).isFalse();
        assertThat(place.socket()).doesNotExist();
        try (FrontDoor _ = open()) {
            assertThat(hand()).isTrue();
        }
    }

    @Test
    void nobodyElseCanComeIn() throws IOException {
        try (FrontDoor _ = open()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.folder())))
                    .isEqualTo("rwx------");
        }
        Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(FrontDoor.open(place, received::add)).isEmpty();
    }

    @Test
    void whatSomebodyElseCouldHaveLeftIsNotTalkedTo() throws IOException {
        try (FrontDoor _ = open()) {
            Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThat(hand(Path.of("secret.txt"))).isFalse();
        }
        assertThat(received).isEmpty();
    }

    @Test
    void aFolderThatIsALinkIsNotUsed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(place.folder(), elsewhere);
        assertThat(FrontDoor.open(place, received::add)).isEmpty();
    }

    @Test
    void aSocketThatACrashLeftIsTakenAway() throws IOException {
        place.prepare();
        ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        left.bind(UnixDomainSocketAddress.of(place.socket()));
        left.close();
        assertThat(place.socket()).exists();
        assertThat(hand()).isFalse();
        try (FrontDoor _ = open()) {
            assertThat(hand()).isTrue();
        }
    }

    @Test
    void aFileInTheSocketsPlaceIsNoWindow() throws IOException {
        place.prepare();
        Files.writeString(place.socket(), "hello");
        assertThat(hand()).isFalse();
    }

    @Test
    void aWindowThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
        place.prepare();
        try (ServerSocketChannel mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            mute.bind(UnixDomainSocketAddress.of(place.socket()));
            assertThat(new OpenWindow(place, SHORT).take(List.of())).isFalse();
        }
    }

    @Test
    void whatIsNoHandOverIsNotOpenedAndTheNextOneIs() throws IOException, InterruptedException {
        try (FrontDoor _ = open()) {
            for (String hostile : List.of(
                    "GET / HTTP/1.1\0\0",
                    "parallax hand-over 2\0/a\0\0",
                    "parallax hand-over 1\0relative\0\0",
                    "parallax hand-over 1\0/unfinished",
                    "\0\0")) {
                send(hostile.getBytes(StandardCharsets.UTF_8));
            }
            send(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});
            send("x".repeat(Message.LONGEST + 10_000).getBytes(StandardCharsets.UTF_8));
            assertThat(hand(Path.of("/good"))).isTrue();
            assertThat(received.poll(10, TimeUnit.SECONDS)).containsExactly(Path.of("/good"));
            assertThat(received).isEmpty();
        }
    }

    /** Whether it is listened to to the end does not matter here. */
    private void send(byte[] bytes) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(place.socket()))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            assertThat(e).as("hung up on").hasMessageContaining("Broken pipe");
        }
    }

    @Test
    void theFolderOfWhatRunsIsUsedWhereThereIsOne() {
        Path state = folder.resolve("state");
        assertThat(MeetingPlace.of(Map.of("XDG_RUNTIME_DIR", folder.toString()), state)
                        .folder())
                .isEqualTo(folder.resolve("parallax"));
        assertThat(MeetingPlace.of(Map.of(), state).folder()).isEqualTo(state.resolve("open-window"));
        assertThat(MeetingPlace.of(Map.of("XDG_RUNTIME_DIR", "nonsense"), state).folder())
                .isEqualTo(state.resolve("open-window"));
    }

    @Test
    void anAddressThatIsTooLongMeansAWindowOfItsOwn() {
        MeetingPlace far = new MeetingPlace(folder.resolve("x".repeat(120)));
        assertThat(FrontDoor.open(far, received::add)).isEmpty();
    }

    @Test
    void anotherProcessHandsOver() throws IOException, InterruptedException {
        try (FrontDoor _ = open()) {
            Process child = ChildProcess.startJava(Caller.class, List.of(folder.toString(), "/one", "/two"));
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(said.readLine()).isEqualTo("taken");
            }
            assertThat(received.poll(10, TimeUnit.SECONDS)).containsExactly(Path.of("/one"), Path.of("/two"));
        }
    }

    /** A second start, as a process of its own. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] arguments) {
            MeetingPlace place = new MeetingPlace(Path.of(arguments[0], "w"));
            List<Path> files = List.of(Path.of(arguments[1]), Path.of(arguments[2]));
            System.out.println(new OpenWindow(place).take(files) ? "taken" : "not taken");
        }
    }
}
