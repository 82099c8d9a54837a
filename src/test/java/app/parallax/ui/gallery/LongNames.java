package app.parallax.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two sources of which everything that can be named has a long name. */
final class LongNames {
    private static final String MANIFEST = """
            {
              "title": "Proceedings of the extraordinary joint press conference of the Secretary General and the President of the Republic, with questions and answers",
              "sources": [
                { "file": "transcript.txt", "id": "a-transcript", "title": "Verbatim record of the extraordinary joint press conference held at the Palace of Serbia in New Belgrade", "publisher": "Directorate for Public Information and Strategic Communication of the Organisation", "kind": "transcript", "date": "2023-11-21", "language": "en" },
                { "file": "report.txt", "id": "b-report", "title": "Secretary General calls attacks unacceptable and urges both sides to engage constructively in the facilitated dialogue", "publisher": "Independent Broadcasting Cooperative of South-Eastern Europe and the Danube Region", "kind": "report", "date": "2023-11-21", "language": "en" }
              ]
            }
            """;

    private LongNames() {}

    static List<Path> in(Path folder) throws IOException {
        Path names = Files.createDirectories(folder.resolve("long-names"));
        Path sources = Path.of("assets", "sources");
        Files.copy(sources.resolve("nato-2023-transcript.txt"), names.resolve("transcript.txt"));
        Files.copy(sources.resolve("news-2023-report.txt"), names.resolve("report.txt"));
        return List.of(Files.writeString(names.resolve("manifest.json"), MANIFEST));
    }
}
