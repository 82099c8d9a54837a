package app.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The scorer that lies with the cases: the one judge of the answers, so that nobody measures with two rulers. */
record Scorer(Path script) {
    private static final String PYTHON = "python3";

    static boolean isPythonThere() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(PYTHON, "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param cases named like the file that they come from
     * @throws IOException where the scorer refuses the answers; it says why on standard error
     */
    List<Score> score(CaseFile file, Path cases, Path answers) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PYTHON, script.toString(), cases.toString(), answers.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(
                    file.name() + " could not be scored: " + script + " ended with " + status + ", see above");
        }
        return Score.read(lines, file);
    }
}
