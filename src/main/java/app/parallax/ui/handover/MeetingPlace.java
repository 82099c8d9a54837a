package app.parallax.ui.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The folder in which a window that is open can be found by later starts of the same user, and by nobody else.
 *
 * @param folder is made when it is needed
 */
public record MeetingPlace(Path folder) {
    /** What an address of this kind may hold on every system, in bytes (sockaddr_un is 104 on macOS, 108 on Linux). */
    private static final int LONGEST_ADDRESS = 100;

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    /**
     * In the folder that the system keeps for what runs (XDG Base Directory Specification), else in the user's state folder.
     *
     * @param environment of the process
     */
    public static MeetingPlace of(Map<String, String> environment, Path state) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Path given = Path.of(runtime);
        boolean usable = given.isAbsolute() && Files.isDirectory(given) && Files.isWritable(given);
        return new MeetingPlace(usable ? given.resolve("parallax") : state.resolve("open-window"));
    }

    Path socket() {
        return folder.resolve("window");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws IOException where it cannot be made, or others than this user could leave something in it
     */
    void prepare() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        check();
    }

    /**
     * @throws IOException where this is no folder, another user's, open to others, or its path too long for a socket
     */
    void check() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is no folder");
        }
        if (socket().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_ADDRESS) {
            throw new IOException(socket() + " is too long for an address");
        }
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            check(view.readAttributes());
        }
    }

    private void check(PosixFileAttributes attributes) throws IOException {
        if (attributes.permissions().stream().anyMatch(OTHERS::contains)) {
            throw new IOException(folder + " is open to others");
        }
        String user = System.getProperty("user.name", "");
        String owner = attributes.owner().getName();
        if (!owner.equals(user) && !owner.endsWith("\\" + user)) {
            throw new IOException(folder + " belongs to " + owner);
        }
    }
}
