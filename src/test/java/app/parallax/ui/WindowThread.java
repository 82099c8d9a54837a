package app.parallax.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Watches, by the flight recorder of the virtual machine, which files the window's thread reads and writes, and which of our work on the disk it does besides. */
final class WindowThread implements AutoCloseable {
    private static final List<String> ON_DISK = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

    /** What waits for the disk, also where it neither reads nor writes: files are held, let go of and looked for. */
    private static final List<String> OURS = List.of(
            "app.parallax.dossier.file.SafeSave",
            "app.parallax.dossier.file.FileHold",
            "app.parallax.dossier.file.DossierFile::open",
            "app.parallax.dossier.file.DossierFile::close",
            "app.parallax.dossier.journal.Recovery::close",
            "app.parallax.dossier.journal.Recovery::discard",
            "app.parallax.dossier.journal.Journal::close",
            "app.parallax.dossier.journal.Journal::discard",
            "app.parallax.dossier.form.HeldSources::version",
            "java.nio.file.Files::isDirectory",
            "app.parallax.ui.session.StateFile::read",
            "app.parallax.ui.session.StateFile::write");

    private static final String TRACED = "jdk.MethodTrace";

    private final Recording recording = new Recording();

    WindowThread() {
        ON_DISK.forEach(event -> recording.enable(event).withoutThreshold().withStackTrace());
        recording.enable(TRACED).with("filter", String.join(";", OURS)).withStackTrace();
        recording.start();
    }

    /** What the window's thread has read or written below some folders, and done of our work on the disk, since it is watched, each with the place in our code. Ends the watch. */
    List<String> filesTouched(List<Path> folders) throws IOException {
        recording.stop();
        Path dump = Files.createTempFile("window-thread", ".jfr");
        try {
            recording.dump(dump);
            return RecordingFile.readAllEvents(dump).stream()
                    .filter(event -> event.getThread() != null
                            && "JavaFX Application Thread"
                                    .equals(event.getThread().getJavaName()))
                    .filter(event -> isTraced(event) || isBelow(event.getString("path"), folders))
                    // Before there is a window nobody can be kept waiting at it: settings and lists are read then.
                    .filter(event -> !told(event, Integer.MAX_VALUE).contains("ReaderWindow.<init>"))
                    .map(event -> told(event, 4))
                    .distinct()
                    .toList();
        } finally {
            Files.delete(dump);
        }
    }

    private static boolean isBelow(@org.jspecify.annotations.Nullable String path, List<Path> folders) {
        return path != null
                && folders.stream()
                        .anyMatch(folder -> Path.of(path).toAbsolutePath().startsWith(folder.toAbsolutePath()));
    }

    private static String named(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }

    private static boolean isTraced(RecordedEvent event) {
        return event.getEventType().getName().equals(TRACED);
    }

    private static String told(RecordedEvent event, int frames) {
        String ours = event.getStackTrace() == null
                ? ""
                : event.getStackTrace().getFrames().stream()
                        .filter(RecordedFrame::isJavaFrame)
                        .map(frame -> frame.getMethod().getType().getName() + "."
                                + frame.getMethod().getName())
                        .filter(name -> name.startsWith("app.parallax."))
                        .limit(frames)
                        .collect(Collectors.joining(" < "));
        String what = isTraced(event) ? named(event.getValue("method")) : event.getString("path");
        return event.getEventType().getName() + " " + what + " by " + ours;
    }

    @Override
    public void close() {
        recording.close();
    }
}
