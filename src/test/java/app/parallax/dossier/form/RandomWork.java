package app.parallax.dossier.form;

import app.parallax.correction.Correction;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.GivenOccasion;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.dossier.work.Vault;
import app.parallax.read.ReadSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Occasion;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Items of every kind, histories of changes to them, and sources: all by chance, and the same for the same seed. */
public final class RandomWork {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "plain words",
            "Vučić said “no” – twice",
            "\u0000\u0001\u001f\u007f",
            "\u2028\u2029\ufeff\ufffe\uffff",
            "half a pair \ud83d",
            "\udea2 the other half",
            "🚢👩‍🚀",
            "עברית ‏و العربية",
            "{\"item\":\"note\"}",
            "../../etc/passwd",
            "line\nend\r\n\ttab \\ \" /",
            "İIıi ß ﬁ Å");

    private final Random random;
    private final Vault vault;

    public RandomWork(long seed, Vault vault) {
        this.random = new Random(seed);
        this.vault = vault;
    }

    /** One after the other, of every kind, with keys that meet now and then. */
    public Item item() {
        Key.Kind[] kinds = Key.Kind.values();
        return item(kinds[random.nextInt(kinds.length)]);
    }

    Item item(Key.Kind kind) {
        return switch (kind) {
            case FRAME -> new Frame(text(), perhaps(this::id), random.nextBoolean());
            case SOURCE -> source();
            case OCCASION -> new GivenOccasion(new Occasion(id(), perhaps(this::date), perhaps(this::text), texts()));
            case CORRECTION -> new SetRight(correction(), anchors(), stamp());
            case JUDGEMENT ->
                new Judgement(
                        subject(),
                        perhaps(() -> one(Judgement.Program.values())),
                        perhaps(() -> one(Judgement.Claim.values())),
                        text(),
                        stamp());
            case NOTE -> new Note(id(), subject(), text(), new TreeSet<>(texts()), stamp(), stamp());
            case BOOKMARK -> new Bookmark(id(), anchor(), text(), stamp());
            case SOURCE_GRADE -> new SourceGrade(id(), one(SourceGrade.Reliability.values()), stamp());
            case POINT_GRADE ->
                new PointGrade(
                        id(),
                        id(),
                        1 + random.nextInt(6),
                        perhaps(() -> one(PointGrade.Witness.values())),
                        anchors(),
                        stamp());
            case SEEN -> new Seen(id(), stamp());
        };
    }

    private HeldSource source() {
        HeldSource held = HeldSources.hold(read(), random.nextInt(100), when(), vault);
        List<HeldSource.Version> earlier = IntStream.range(0, random.nextInt(2))
                .mapToObj(_ -> HeldSources.version(read(), when(), vault))
                .toList();
        return new HeldSource(held.id(), held.place(), held.info(), held.current(), earlier);
    }

    /** A source whose bytes are no encoding of its text, as a web page's are not. */
    public ReadSource read() {
        String text = text() + text() + "words";
        ByteBuffer bytes = ByteBuffer.wrap(("<p>" + text + random.nextInt()).getBytes(StandardCharsets.UTF_8));
        int middle = text.length() / 2;
        List<Block> blocks = List.of(
                Block.of(new Span(0, middle), one(BlockRole.values())),
                new Block(
                        new Span(middle, text.length()),
                        BlockRole.SPEECH,
                        perhaps(this::text),
                        perhaps(this::span),
                        texts()));
        Source source =
                new Source(id(), info(), text, Hashes.sha256(bytes), blocks, List.of(new Problem("odd-bytes", text())));
        return new ReadSource(source, text(), bytes);
    }

    private SourceInfo info() {
        return new SourceInfo(
                perhaps(this::text),
                perhaps(this::text),
                one(SourceKind.values()),
                perhaps(this::date),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::id));
    }

    private Correction correction() {
        return switch (random.nextInt(13)) {
            case 0 -> new Correction.Title(id(), perhaps(this::text));
            case 1 -> new Correction.Publisher(id(), perhaps(this::text));
            case 2 -> new Correction.Kind(id(), one(SourceKind.values()));
            case 3 -> new Correction.Date(id(), perhaps(this::date));
            case 4 -> new Correction.OccasionOf(id(), perhaps(this::id));
            case 5 -> new Correction.Speaker(passage(), perhaps(this::text));
            case 6 -> new Correction.Role(passage(), one(BlockRole.values()));
            case 7 ->
                new Correction.FigureAt(
                        passage(),
                        perhaps(this::decimal),
                        perhaps(this::decimal),
                        one(Approximation.values()),
                        perhaps(this::text),
                        perhaps(this::text));
            case 8 -> Correction.Tie.of(passage(), passage(), random.nextBoolean());
            case 9 -> new Correction.Language(id(), perhaps(this::text));
            case 10 -> new Correction.SpeakerName(id(), text(), text());
            case 11 -> new Correction.OnePoint(passages());
            default -> new Correction.PointApart(passages());
        };
    }

    private BigDecimal decimal() {
        return one(
                new BigDecimal("0"),
                new BigDecimal("1000"),
                new BigDecimal("1.50"),
                new BigDecimal("1E+9"),
                new BigDecimal("-0.000000001"),
                new BigDecimal("123456789012345678901234567890.12"));
    }

    private Subject subject() {
        return new Subject(one(Subject.Kind.values()), text(), id(), anchors());
    }

    private List<Anchor> anchors() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> anchor()).toList();
    }

    private Anchor anchor() {
        return new Anchor(passage(), text(), text(), text(), one(Anchor.Fit.values()));
    }

    private List<Passage> passages() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> passage()).toList();
    }

    private Passage passage() {
        Span span = span();
        return new Passage(id(), span);
    }

    private Span span() {
        int start = random.nextInt(3);
        return new Span(start, start + random.nextInt(3));
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> text()).toList();
    }

    public Stamp stamp() {
        return new Stamp(text(), when());
    }

    private Instant when() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private LocalDate date() {
        return LocalDate.of(1 + random.nextInt(9998), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String id() {
        return random.nextInt(6) == 0 ? text() : "id-" + random.nextInt(8);
    }

    public String text() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private <T> @Nullable T perhaps(Supplier<T> made) {
        return random.nextInt(3) == 0 ? null : made.get();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public Dossier dossier(int items) {
        return Dossier.of(distinct(items));
    }

    private Collection<Item> distinct(int number) {
        Map<Key, Item> items = new LinkedHashMap<>();
        IntStream.range(0, number).mapToObj(_ -> item()).forEach(item -> items.put(item.key(), item));
        return items.values();
    }

    /** A history that begins with nothing. */
    public History history(int steps) {
        History history = new History(Dossier.EMPTY);
        IntStream.range(0, steps).forEach(_ -> step(history));
        return history;
    }

    /** Makes a change, undoes or redoes one; where there is none, looks at a finding. */
    public LogEntry step(History history) {
        LogEntry entry = switch (random.nextInt(5)) {
            case 0 -> history.undo(stamp());
            case 1 -> history.redo(stamp());
            default -> null;
        };
        if (entry == null) {
            entry = new LogEntry.Made(random.nextInt(4) == 0 ? looked(history.dossier()) : change(history.dossier()));
            history.add(entry);
        }
        return entry;
    }

    private Change looked(Dossier dossier) {
        return Change.between(Change.Code.SEEN, dossier, List.of(new Seen(id(), stamp())), List.of(), stamp());
    }

    private Change change(Dossier dossier) {
        List<Key> removed = new ArrayList<>(dossier.items().keySet());
        removed.removeIf(key -> key.kind() == Key.Kind.SEEN || random.nextInt(9) != 0);
        List<Item> put = distinct(1 + random.nextInt(3)).stream()
                .filter(item -> !(item instanceof Seen) && !removed.contains(item.key()))
                .toList();
        return Change.between(one(Change.Code.JUDGED, Change.Code.SOURCES_ADDED), dossier, put, removed, stamp());
    }
}
