package app.parallax.compare;

import app.parallax.align.Ground;
import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Entity;
import app.parallax.source.EntityType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.NameMention;
import app.parallax.source.Occasion;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.source.Voice;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small comparison made by hand, for tests of what stands after the engine: a record of a harbour meeting and a report on it. */
public final class Comparisons {
    public static final String RECORD = "record";
    public static final String REPORT = "report";
    public static final String HARBOUR = "harbour";

    public static final String RECORD_TEXT = """
            Harbour meeting

            Ana Kovač: We counted around 40 boats in
            the harbour. The pier will very soon be closed.

            Reporter: And then?
            """;
    public static final String REPORT_TEXT = """
            Search our site

            Ana Kovač said that “the pier will soon be shut.” Some 40 boats were there. \
            The mayor <script>alert("no")</script> called it “a shame.” A ferry sank 🚢 in 1987.
            """;

    private Comparisons() {}

    /** One altered quotation, one nobody is on record for, figures that agree, an addition, an omission, a point, a link. */
    public static Comparison harbour() {
        return new Comparison(
                RECORD,
                List.of("baseline", "corrections", "engine", "language-model", "occasions").stream()
                        .map(name -> new Comparison.Setting(name, "by hand"))
                        .toList(),
                List.of(),
                List.of(new Occasion(HARBOUR, LocalDate.of(2024, 3, 5), "Split", List.of("Ana Kovač"))),
                List.of(record(), report()),
                List.of(new Entity("person-ana", EntityType.PERSON, "Ana Kovač", List.of("Ana Kovač"))),
                List.of(List.of("person-ana"), List.of("person-ana")),
                List.of(altered(), noRecord()),
                List.of(supports(record()), supports(report())),
                List.of(new Link(
                        "link-boats",
                        Relation.PARAPHRASE,
                        0.8125,
                        inRecord("We counted around 40 boats in\nthe harbour."),
                        inReport("Some 40 boats were there."),
                        List.of(Reason.of("same-figure", "40")))),
                List.of(),
                List.of(new Ground(
                        inReport("Some 40 boats were there."),
                        0.7,
                        List.of(inRecord("We counted around 40 boats in\nthe harbour.")))),
                List.of(boats()),
                findings(),
                List.of(new Lineage("Harbour Gazette", false, REPORT, true, null, List.of(), List.of())));
    }

    /** Sources of which nothing has been found out. */
    public static Comparison bare(List<Source> sources, @Nullable String baseline) {
        List<AnnotatedSource> annotated = sources.stream()
                .map(s -> new AnnotatedSource(s, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .toList();
        return new Comparison(
                baseline == null ? sources.getFirst().id() : baseline,
                List.of(),
                List.of(),
                List.of(),
                annotated,
                List.of(),
                sources.stream().map(x -> List.<String>of()).toList(),
                List.of(),
                sources.stream().map(x -> List.<SentenceSupport>of()).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same comparison with these links. */
    public static Comparison tied(Comparison c, List<Link> links) {
        return with(c, links, c.points(), c.findings(), c.lineage());
    }

    /** The same comparison with these points. */
    public static Comparison withPoints(Comparison c, List<Point> points) {
        return with(c, c.links(), points, c.findings(), c.lineage());
    }

    /** The same comparison with these findings. */
    public static Comparison withFindings(Comparison c, List<Finding> findings) {
        return with(c, c.links(), c.points(), findings, c.lineage());
    }

    /** The same comparison with these words taken by one source from another. */
    public static Comparison withLineage(Comparison c, List<Lineage> lineage) {
        return with(c, c.links(), c.points(), c.findings(), lineage);
    }

    private static Comparison with(
            Comparison c, List<Link> links, List<Point> points, List<Finding> findings, List<Lineage> lineage) {
        return new Comparison(
                c.baseline(),
                c.settings(),
                c.corrections(),
                c.occasions(),
                c.sources(),
                c.entities(),
                c.entityOf(),
                c.quotations(),
                c.supports(),
                links,
                c.repeats(),
                c.grounds(),
                points,
                findings,
                lineage);
    }

    public static Passage inRecord(String words) {
        return new Passage(RECORD, span(RECORD_TEXT, words));
    }

    public static Passage inReport(String words) {
        return new Passage(REPORT, span(REPORT_TEXT, words));
    }

    /** The first place of some words in a text. */
    public static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static QuotationCheck altered() {
        Passage quoted = inReport("the pier will soon be shut.");
        return new QuotationCheck(
                "quotation-pier",
                REPORT,
                new Quotation(quoted.span(), QuotationUse.SPEECH, "Ana Kovač", null, true),
                HARBOUR,
                QuotationVerdict.ALTERED,
                null,
                List.of(inRecord("The pier will very soon be closed.")),
                List.of(
                        new Edit(
                                EditOperation.DELETE,
                                EditClass.QUALIFIER,
                                inRecord("very"),
                                new Passage(REPORT, empty(inReport("soon be shut")))),
                        new Edit(EditOperation.REPLACE, EditClass.SUBSTANCE, inRecord("closed"), inReport("shut"))));
    }

    private static QuotationCheck noRecord() {
        return new QuotationCheck(
                "quotation-shame",
                REPORT,
                new Quotation(inReport("a shame.").span(), QuotationUse.SPEECH, "the mayor", null, false),
                HARBOUR,
                QuotationVerdict.NO_RECORD,
                null,
                List.of(),
                List.of());
    }

    private static Span empty(Passage at) {
        return new Span(at.start(), at.start());
    }

    private static Point boats() {
        return new Point(
                "point-boats",
                "40 boats",
                "harbour",
                PointStatus.AGREE,
                1,
                List.of(
                        new Cell(
                                RECORD,
                                Stance.STATES,
                                List.of(inRecord("We counted around 40 boats in\nthe harbour."))),
                        new Cell(REPORT, Stance.STATES, List.of(inReport("Some 40 boats were there.")))),
                List.of(),
                List.of("finding-boats"));
    }

    private static List<Finding> findings() {
        return List.of(
                finding(
                        "finding-pier",
                        FindingKind.QUOTATION,
                        Verdict.DIFFER,
                        0.9,
                        inReport("the pier will soon be shut."),
                        inRecord("The pier will very soon be closed.")),
                finding(
                        "finding-ferry",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        0.6,
                        inReport("A ferry sank 🚢 in 1987.")),
                finding(
                                "finding-soon",
                                FindingKind.OMISSION,
                                Verdict.DIFFER,
                                0.5,
                                inRecord("The pier will very soon be closed."))
                        .missingFrom(List.of(REPORT)),
                finding(
                        "finding-boats",
                        FindingKind.FIGURE,
                        Verdict.AGREE,
                        0.4,
                        inReport("Some 40"),
                        inRecord("around 40")),
                finding("finding-shame", FindingKind.QUOTATION, Verdict.UNCHECKABLE, 0.2, inReport("a shame.")));
    }

    private static Finding finding(String id, FindingKind kind, Verdict verdict, double weight, Passage... passages) {
        return finding(id, kind, verdict, weight, "Ana Kovač", passages);
    }

    /** A finding as an engine might have made it, about what a speaker said. */
    public static Finding finding(
            String id, FindingKind kind, Verdict verdict, double weight, String speaker, Passage... passages) {
        return new Finding(
                id,
                kind,
                verdict,
                weight,
                List.of(passages),
                "made-by-hand",
                new TreeMap<>(Map.of("speaker", speaker)));
    }

    private static AnnotatedSource record() {
        List<Block> blocks = List.of(
                Block.of(span(RECORD_TEXT, "Harbour meeting"), BlockRole.TITLE),
                new Block(
                        span(
                                RECORD_TEXT,
                                "We counted around 40 boats in\nthe harbour. The pier will very soon be closed."),
                        BlockRole.SPEECH,
                        "Ana Kovač",
                        span(RECORD_TEXT, "Ana Kovač:"),
                        List.of()),
                new Block(
                        span(RECORD_TEXT, "And then?"),
                        BlockRole.SPEECH,
                        "Reporter",
                        span(RECORD_TEXT, "Reporter:"),
                        List.of()));
        return annotated(
                RECORD,
                RECORD_TEXT,
                new SourceInfo(
                        "Harbour meeting",
                        "Port of Split",
                        SourceKind.TRANSCRIPT,
                        LocalDate.of(2024, 3, 5),
                        "en",
                        null,
                        HARBOUR),
                blocks,
                List.of(
                        sentence(RECORD_TEXT, "We counted around 40 boats in\nthe harbour.", 1, "Ana Kovač"),
                        sentence(RECORD_TEXT, "The pier will very soon be closed.", 1, "Ana Kovač")),
                List.of(),
                List.of(boatsFigure(RECORD_TEXT, "around 40")));
    }

    private static AnnotatedSource report() {
        int from = span(REPORT_TEXT, "Ana").start();
        List<Block> blocks = List.of(
                Block.of(span(REPORT_TEXT, "Search our site"), BlockRole.FURNITURE),
                Block.of(new Span(from, REPORT_TEXT.stripTrailing().length()), BlockRole.PARAGRAPH));
        return annotated(
                REPORT,
                REPORT_TEXT,
                new SourceInfo(null, "Harbour News", SourceKind.REPORT, null, "en", null, HARBOUR),
                blocks,
                List.of(
                        sentence(REPORT_TEXT, "Ana Kovač said that “the pier will soon be shut.”", 1, null),
                        sentence(REPORT_TEXT, "Some 40 boats were there.", 1, null)),
                List.of(altered().quotation(), noRecord().quotation()),
                List.of(boatsFigure(REPORT_TEXT, "Some 40")));
    }

    private static AnnotatedSource annotated(
            String id,
            String text,
            SourceInfo info,
            List<Block> blocks,
            List<Sentence> sentences,
            List<Quotation> quotations,
            List<Figure> figures) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            clauses.add(new Clause(sentences.get(i).span(), i, sentences.get(i).voice()));
        }
        return new AnnotatedSource(
                new Source(id, info, text, Hashes.sha256(text), blocks, List.of()),
                sentences,
                clauses,
                quotations,
                figures,
                text.contains("1987") ? List.of(new DateMention(span(text, "1987"), DateType.DATE, "1987")) : List.of(),
                List.of(new NameMention(span(text, "Ana Kovač"), "Ana Kovač", EntityType.PERSON)));
    }

    private static Sentence sentence(String text, String words, int block, @Nullable String speaker) {
        return new Sentence(span(text, words), block, speaker == null ? Voice.REPORTER : Voice.of(speaker));
    }

    private static Figure boatsFigure(String text, String words) {
        return new Figure(
                span(text, words),
                BigDecimal.valueOf(40),
                null,
                Approximation.ABOUT,
                null,
                "boat",
                List.of(),
                FigureFrame.LEVEL,
                null);
    }

    private static List<SentenceSupport> supports(AnnotatedSource source) {
        List<SentenceSupport> supports = new ArrayList<>();
        for (Sentence sentence : source.sentences()) {
            supports.add(new SentenceSupport(source.passage(sentence.span()), supports.isEmpty() ? null : 0.75));
        }
        return supports;
    }
}
