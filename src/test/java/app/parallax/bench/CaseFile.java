package app.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file of cases; what they ask follows from its name. */
record CaseFile(Path path) {
    private static final String ENDING = ".jsonl.gz";

    /** The case files of a folder, quick ones first: the fewer bytes, the fewer words to compare. */
    static List<CaseFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().length())
                            .thenComparing(Path::getFileName))
                    .map(CaseFile::new)
                    .toList();
        }
    }

    /** Such as "passages-val". */
    String name() {
        String file = path.getFileName().toString();
        return file.substring(0, file.length() - ENDING.length());
    }

    /** Such as "passages": what the scorer goes by. */
    String kind() {
        return name().replaceFirst("[^a-z].*", "");
    }
}
