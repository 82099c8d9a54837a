package app.parallax.read.fuzz;

import app.parallax.read.ReadOutcome;
import app.parallax.read.Refusal;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Block;
import app.parallax.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** What the fuzzer calls with each input, in a process of its own: the bytes are read as a file in the folder that the property {@code fuzz.folder} says; see {@link Form}. */
public final class ReaderTarget {
    private static final Path FOLDER = Path.of(System.getProperty("fuzz.folder", "."));
    private static final SourceReading READING = new SourceReading();
    private static final Surprises SURPRISES = new Surprises();
    private static final Logger LOG = Logger.getLogger(SourceReading.class.getName());

    static {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(SURPRISES);
    }

    private ReaderTarget() {}

    /** The name and the kind of parameter are the fuzzer's. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        Form form = Form.of(bytes[0]);
        byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
        Path file = FOLDER.resolve("fuzz" + form.ending());
        Files.write(file, form.part() == null ? content : zip(form.part(), content));
        read(file);
    }

    private static void read(Path file) {
        SURPRISES.thrown = null;
        ReadOutcome outcome = READING.read(SourceInput.of(file));
        check(outcome.sources().size() + outcome.refused().size() == 1, "neither read nor refused");
        outcome.refused().forEach(refusal -> checkSentence(file, refusal));
        outcome.sources().forEach(ReaderTarget::checkBlocks);
        if (SURPRISES.thrown != null && isOurs(SURPRISES.thrown)) {
            throw new IllegalStateException("our code was taken by surprise", SURPRISES.thrown);
        }
    }

    private static void checkSentence(Path file, Refusal refusal) {
        String sentence = refusal.problem().message();
        check(sentence.startsWith(file.toString()), "whose fault: " + sentence);
        check(sentence.endsWith(".") && !sentence.contains("\n"), "not one sentence: " + sentence);
    }

    /** In bounds, in order, apart. */
    private static void checkBlocks(Source source) {
        int end = 0;
        for (Block block : source.blocks()) {
            check(
                    block.span().start() >= end
                            && block.span().end() <= source.text().length(),
                    "a block at " + block.span() + " behind " + end);
            end = block.span().end();
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Libraries may break off at what is damaged, which costs a sentence; what we wrote may not. */
    private static boolean isOurs(Throwable thrown) {
        for (StackTraceElement at : thrown.getStackTrace()) {
            String name = at.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
                return name.startsWith("app.parallax.");
            }
        }
        return thrown instanceof StackOverflowError;
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipParts.Part other : ZipParts.around(part)) {
                zip.putNextEntry(new ZipEntry(other.name()));
                zip.write(other.content().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** Hears what reading broke off with. */
    private static final class Surprises extends Handler {
        private @Nullable Throwable thrown;

        @Override
        public void publish(LogRecord logged) {
            thrown = logged.getThrown();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
