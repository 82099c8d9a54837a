package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.compare.SentenceSupport;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.Occasion;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bundled sources, split at blank lines, with ties and findings put by hand: real texts for tests of the window, whatever the engine makes of them. */
final class Belgrade {
    static final String RECORD = "nato-2023";
    static final String NEWS = "news-2023";
    static final String SUMMARY = "mlo-2023";
    private static final Occasion PRESS_CONFERENCE =
            new Occasion("belgrade", LocalDate.of(2023, 11, 21), "Belgrade", List.of("Jens Stoltenberg"));
    private static final Path FOLDER = Path.of("assets", "sources");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern NUMBER = Pattern.compile("(around )?\\b(\\d[\\d,]*)\\b|Ninety three");

    private final Map<String, Source> sources = new TreeMap<>();
    private final BelgradeByHand byHand = new BelgradeByHand(this);

    Belgrade() {
        add(
                RECORD,
                "nato-2023-transcript.txt",
                "Joint press conference, Belgrade",
                "NATO",
                SourceKind.TRANSCRIPT,
                LocalDate.of(2023, 11, 21));
        add(
                NEWS,
                "news-2023-report.txt",
                "News report on the press conference",
                null,
                SourceKind.REPORT,
                LocalDate.of(2023, 11, 21));
        add(
                SUMMARY,
                "mlo-2023-summary.txt",
                "Secretary General visits Belgrade",
                "NATO Military Liaison Office Belgrade",
                SourceKind.SUMMARY,
                LocalDate.of(2023, 11, 22));
    }

    private void add(
            String id, String file, String title, @Nullable String publisher, SourceKind kind, LocalDate date) {
        try {
            String text = Files.readString(FOLDER.resolve(file));
            SourceInfo info = new SourceInfo(title, publisher, kind, date, "en", null, "belgrade");
            sources.put(id, new Source(id, info, text, Hashes.sha256(text), blocks(text, kind), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocks(String text, SourceKind kind) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = PARAGRAPH.matcher(text);
        while (lines.find()) {
            Span span = new Span(lines.start(), lines.end());
            if (!span.of(text).isBlank()) {
                blocks.add(block(span, span.of(text), kind, blocks.isEmpty()));
            }
        }
        return blocks;
    }

    private static Block block(Span span, String words, SourceKind kind, boolean first) {
        if (first && words.length() < 60) {
            return Block.of(span, BlockRole.TITLE);
        }
        if (words.contains("Baltic") || words.startsWith("Search") || words.startsWith("Other Topics")) {
            return Block.of(span, BlockRole.FURNITURE);
        }
        boolean speech = kind == SourceKind.TRANSCRIPT && words.length() > 60;
        return speech
                ? new Block(span, BlockRole.SPEECH, "Jens Stoltenberg", null, List.of())
                : Block.of(span, BlockRole.PARAGRAPH);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    Passage at(String source, String words) {
        int start = text(source).indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + source + ": " + words);
        }
        return new Passage(source, start, start + words.length());
    }

    String text(String source) {
        return Objects.requireNonNull(sources.get(source)).text();
    }

    Comparison comparison() {
        return comparison(sources(), RECORD);
    }

    /** What is put by hand about the sources that are given. */
    Comparison comparison(List<Source> given, String baseline) {
        return comparison(given, baseline, List.of());
    }

    /**
     * @param told occasions beside the one that the sources speak of
     */
    Comparison comparison(List<Source> given, String baseline, List<Occasion> told) {
        List<String> ids = given.stream().map(Source::id).toList();
        return new Comparison(
                baseline,
                List.of(),
                List.of(),
                Stream.concat(Stream.of(PRESS_CONFERENCE), told.stream()).toList(),
                given.stream().map(Belgrade::annotated).toList(),
                List.of(),
                given.stream().map(s -> List.<String>of()).toList(),
                byHand.checks().stream().filter(c -> ids.contains(c.source())).toList(),
                given.stream().map(s -> List.<SentenceSupport>of()).toList(),
                byHand.links().stream()
                        .filter(l -> ids.contains(l.first().source())
                                && ids.contains(l.second().source()))
                        .toList(),
                List.of(),
                List.of(),
                ids.containsAll(List.of(RECORD, NEWS, SUMMARY)) ? byHand.points() : List.of(),
                byHand.findings().stream()
                        .filter(f -> f.passages().stream().allMatch(p -> ids.contains(p.source())))
                        .toList(),
                List.of());
    }

    private static AnnotatedSource annotated(Source source) {
        return new AnnotatedSource(
                source, List.of(), List.of(), quotations(source), figures(source), List.of(), List.of());
    }

    private static List<Quotation> quotations(Source source) {
        return QUOTED.matcher(source.text())
                .results()
                .map(m -> new Quotation(new Span(m.start(1), m.end(1)), QuotationUse.SPEECH, null, null, true))
                .toList();
    }

    private static List<Figure> figures(Source source) {
        return NUMBER.matcher(source.text())
                .results()
                .filter(m -> m.end() - m.start() != 4 || m.group().contains(","))
                .map(Belgrade::figure)
                .toList();
    }

    private static Figure figure(MatchResult m) {
        return new Figure(
                new Span(m.start(), m.end()),
                m.group(2) == null
                        ? BigDecimal.valueOf(93)
                        : new BigDecimal(m.group(2).replace(",", "")),
                null,
                m.group(1) == null ? Approximation.EXACT : Approximation.ABOUT,
                null,
                null,
                List.of(),
                FigureFrame.LEVEL,
                null);
    }
}
