package app.parallax.read.folder;

import app.parallax.job.Cancellation;
import app.parallax.read.Content;
import app.parallax.read.Refusal;
import app.parallax.read.SourceInput;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of one folder and the folders in it. Hidden ones are left out without a word, as are the files that desktops leave behind. No symbolic link is
 * followed: what it leads to inside the folder stands there itself, and what it leads to outside was not asked for.
 */
final class FolderWalk implements FileVisitor<Path> {

    /** More than anybody compares; whoever names the folder of all folders by mistake is told so at once. */
    static final int MOST = 10_000;

    private static final int DEEPEST = 64;

    private final Path named;
    private final Path folder;
    private final int most;
    private final Cancellation cancellation;
    private final List<Path> files = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    private FolderWalk(Path named, Path folder, int most, Cancellation cancellation) {
        this.named = named;
        this.folder = folder;
        this.most = most;
        this.cancellation = cancellation;
    }

    /**
     * @throws java.util.concurrent.CancellationException where {@code cancellation} is asked to stop
     */
    static Listing of(Path folder, int most, Cancellation cancellation) {
        try {
            FolderWalk walk = new FolderWalk(folder, folder.toRealPath(), most, cancellation);
            Files.walkFileTree(walk.folder, Set.of(), DEEPEST, walk);
            return walk.listing();
        } catch (IOException e) {
            return new Listing(List.of(), List.of(unreadable(folder.toString())));
        }
    }

    private Listing listing() {
        if (files.size() > most) {
            return new Listing(
                    List.of(),
                    List.of(refusal(
                            "too-many-files",
                            named.toString(),
                            " holds more than " + String.format(Locale.ROOT, "%,d", most)
                                    + " files; choose a folder in it.")));
        }
        List<SourceInput> inputs = new ArrayList<>();
        for (Path file : files.stream().sorted(Comparator.comparing(this::name)).toList()) {
            if (isNoSource(file)) {
                refused.add(refusal("no-source", name(file), " lists sources or work on them; open it by itself."));
            } else {
                inputs.add(new SourceInput(null, name(file), new Content.File(file), SourceInfo.UNKNOWN));
            }
        }
        refused.sort(Comparator.comparing(Refusal::name));
        return new Listing(inputs, refused);
    }

    /** Manifests, comparisons and dossiers are opened in another way than sources are. */
    private static boolean isNoSource(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".parallax");
    }

    /** The path in the folder, with slashes on every system, behind the folder's own name. */
    private String name(Path file) {
        String within = StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        Path own = folder.getFileName();
        return own == null ? within : own + "/" + within;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
        cancellation.check();
        boolean leftOut = !dir.equals(folder)
                && (isHidden(dir) || String.valueOf(dir.getFileName()).equals("__MACOSX"));
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        cancellation.check();
        if (isHidden(file) || isLeftBehind(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            link(file);
        } else if (attributes.isDirectory()) {
            refused.add(refusal("too-deep", name(file), " lies too deep in the folder; add it by itself."));
        } else {
            files.add(file);
        }
        return files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) throws IOException {
        return String.valueOf(path.getFileName()).startsWith(".") || Files.isHidden(path);
    }

    /** What desktops and office programs write beside the files that people see. */
    private static boolean isLeftBehind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.equals("thumbs.db") || name.equals("desktop.ini") || name.startsWith("~$");
    }

    private void link(Path link) {
        try {
            if (!link.toRealPath().startsWith(folder)) {
                refused.add(
                        refusal(
                                "link",
                                name(link),
                                " is a link that leads out of the folder and was not followed; add what it leads to by itself."));
            }
        } catch (IOException e) {
            refused.add(refusal("link", name(link), " is a link that leads nowhere; find what it was meant for."));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        refused.add(unreadable(file.equals(folder) ? named.toString() : name(file)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
        if (e != null) {
            refused.add(unreadable(dir.equals(folder) ? named.toString() : name(dir)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static Refusal unreadable(String name) {
        return refusal("unreadable", name, " could not be read; check that it is there and that you may read it.");
    }

    private static Refusal refusal(String code, String name, String what) {
        return new Refusal(name, new Problem(code, name + what));
    }
}
