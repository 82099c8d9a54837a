package app.parallax.read;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.html.WebPageReader;
import app.parallax.read.mail.MailReader;
import app.parallax.read.markdown.MarkdownReader;
import app.parallax.read.office.OfficeReader;
import app.parallax.read.pdf.PdfReader;
import app.parallax.read.subtitle.SubtitleReader;
import app.parallax.read.text.PlainTextReader;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Reads sources: the bytes are fetched, the format is chosen by content and name, the text is kept as it is and its
 * blocks are marked. Thread-safe; what cannot be read is a {@link Refusal}, never an exception.
 */
public final class SourceReading {

    /** In bytes: what is larger is refused. */
    public static final int LARGEST_FILE = SourceFile.LARGEST;

    private static final Logger LOG = Logger.getLogger(SourceReading.class.getName());

    private final List<FormatReader> readers;

    public SourceReading() {
        this(List.of(
                new PdfReader(),
                new OfficeReader(),
                new MailReader(),
                new WebPageReader(),
                new MarkdownReader(),
                new SubtitleReader(),
                new PlainTextReader()));
    }

    /**
     * @param readers asked in this order; the first that accepts an input reads it
     */
    public SourceReading(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Reads one source, as {@link #read(List, Workers, Cancellation)} reads several. */
    public ReadOutcome read(SourceInput input) {
        return read(List.of(input), new Cancellation());
    }

    /**
     * Reads the bytes of a source once more, as those of another kind: what is a turn in a transcript may be a paragraph in a report. Nothing is fetched anew, and text, id and hash stay.
     */
    public ReadOutcome again(ReadSource read, SourceKind kind) {
        SourceInfo declared = new SourceInfo(null, null, kind, null, null, null, null);
        ByteBuffer bytes = read.bytes();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        String type = read.mediaType();
        RawInput raw = new RawInput(read.name(), copy, type, type != null, declared);
        String id = read.source().id();
        return guarded(
                read.name(),
                () -> new ReadSource(
                        source(raw, new UniqueIds.Id(id, List.of()), declared),
                        read.name(),
                        read.bytes(),
                        read.file(),
                        type));
    }

    /** The same on the calling thread alone. */
    public ReadOutcome read(List<SourceInput> inputs, Cancellation cancellation) {
        try (Workers alone = new Workers(1)) {
            return read(inputs, alone, cancellation);
        }
    }

    /**
     * @return sources and refusals, each in the order of {@code inputs}
     * @throws java.util.concurrent.CancellationException where {@code cancellation} is asked to stop between two sources
     */
    public ReadOutcome read(List<SourceInput> inputs, Workers workers, Cancellation cancellation) {
        return read(inputs, workers, Progress.SILENT, cancellation);
    }

    /**
     * The same, telling how many are behind it.
     *
     * @param progress hears of the stage "files" after each source
     */
    public ReadOutcome read(List<SourceInput> inputs, Workers workers, Progress progress, Cancellation cancellation) {
        return read(inputs, (source, ids) -> {}, workers, progress, cancellation);
    }

    /**
     * The same, handing out each source as soon as it is read.
     *
     * @param heard hears of each, in any order and from several threads, beside the ids of all inputs in their order
     */
    public ReadOutcome read(
            List<SourceInput> inputs,
            BiConsumer<ReadSource, List<String>> heard,
            Workers workers,
            Progress progress,
            Cancellation cancellation) {
        List<UniqueIds.Id> ids = UniqueIds.of(inputs);
        List<String> order = ids.stream().map(UniqueIds.Id::id).toList();
        List<Integer> places = IntStream.range(0, inputs.size()).boxed().toList();
        List<ReadOutcome> outcomes = workers.map(
                "files",
                places,
                place -> {
                    ReadOutcome outcome = one(inputs.get(place), ids.get(place));
                    outcome.read().forEach(source -> heard.accept(source, order));
                    return outcome;
                },
                progress,
                cancellation);
        return new ReadOutcome(
                outcomes.stream().flatMap(outcome -> outcome.read().stream()).toList(),
                outcomes.stream().flatMap(outcome -> outcome.refused().stream()).toList());
    }

    /**
     * The text alone, as it would be read, for those who ask nothing else of it: no blocks are marked.
     *
     * @throws UnreadableException where there is no text; its problem is a sentence for whoever gave the input
     */
    public String text(SourceInput input) throws UnreadableException {
        RawInput raw = raw(input);
        return words(input.name(), readerOf(raw).text(raw));
    }

    /** The id that an input is given when it is read by itself. */
    public static String idOf(SourceInput input) {
        return UniqueIds.of(List.of(input)).getFirst().id();
    }

    private ReadOutcome one(SourceInput input, UniqueIds.Id id) {
        return guarded(input.name(), () -> source(input, id));
    }

    private interface Read {
        ReadSource source() throws UnreadableException;
    }

    private static ReadOutcome guarded(String name, Read read) {
        try {
            return new ReadOutcome(List.of(read.source()), List.of());
        } catch (UnreadableException e) {
            return refused(name, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            // A reader that was taken by surprise must not cost the sources beside this one.
            LOG.log(Level.SEVERE, "reading " + name + " broke off", e);
            return refused(
                    name,
                    new Problem(
                            "broken",
                            name + " is damaged, or written in a way that cannot be read; save its text as .txt."));
        }
    }

    private static ReadOutcome refused(String name, Problem problem) {
        return new ReadOutcome(List.of(), List.of(new Refusal(name, problem)));
    }

    private ReadSource source(SourceInput input, UniqueIds.Id id) throws UnreadableException {
        RawInput raw = raw(input);
        Source source = source(raw, id, input.declared());
        Path file = input.content() instanceof Content.File(Path path) ? path : null;
        return new ReadSource(source, name(input), ByteBuffer.wrap(raw.bytes()), file, raw.mediaType());
    }

    private Source source(RawInput raw, UniqueIds.Id id, SourceInfo declared) throws UnreadableException {
        Extract extract = readerOf(raw).read(raw);
        String text = words(raw.name(), extract.text());
        List<Problem> problems = new ArrayList<>(id.problems());
        problems.addAll(extract.problems());
        SourceInfo info = new InfoCompletion(extract).complete(declared);
        String hash = Hashes.sha256(raw.bytes());
        return new Source(id.id(), info, text, hash, extract.blocks(), problems);
    }

    private static String name(SourceInput input) {
        return switch (input.content()) {
            case Content.File file -> String.valueOf(file.path().getFileName());
            case Content.Inline _ -> input.name();
        };
    }

    private static String words(String name, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("empty", name + " holds no words; choose a file or a text that has some.");
        }
        return text;
    }

    private FormatReader readerOf(RawInput raw) throws UnreadableException {
        return readers.stream()
                .filter(reader -> reader.accepts(raw))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        "unknown-format", raw.name() + " is in no format that can be read; save its text as .txt."));
    }

    private static RawInput raw(SourceInput input) throws UnreadableException {
        return switch (input.content()) {
            case Content.File file ->
                new RawInput(input.name(), SourceFile.bytes(input.name(), file.path()), null, false, input.declared());
            case Content.Inline inline ->
                new RawInput(
                        input.name(),
                        SourceFile.withinLimit(input.name(), inline.text().getBytes(StandardCharsets.UTF_8)),
                        essence(inline.mediaType()),
                        true,
                        input.declared());
        };
    }

    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
