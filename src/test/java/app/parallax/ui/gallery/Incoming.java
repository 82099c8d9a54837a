package app.parallax.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder as a person may have it: texts, one of them twice, one that cannot be read, and one that says little of itself. */
final class Incoming {
    private Incoming() {}

    static Path in(Path rest) throws IOException {
        Path folder = Files.createDirectories(rest.resolve("incoming"));
        Path sources = Path.of("assets", "sources");
        for (String name : List.of("nato-2023-transcript.txt", "news-2023-report.txt")) {
            Files.copy(sources.resolve(name), folder.resolve(name));
        }
        Files.copy(sources.resolve("news-2023-report.txt"), folder.resolve("the same again.txt"));
        Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 cut");
        Files.writeString(
                folder.resolve("note.txt"), "They said there would be a meeting. Nobody has seen the list yet.\n");
        return folder;
    }
}
