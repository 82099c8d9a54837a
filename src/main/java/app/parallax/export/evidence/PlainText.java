package app.parallax.export.evidence;

import app.parallax.present.JudgementView;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Citation;
import app.parallax.present.evidence.CitedWords;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.Piece;
import app.parallax.present.evidence.Quote;
import app.parallax.present.evidence.Side;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * For a chat: no markup. What differs is marked as {@code wdiff} marks it, {@code [-so-]} and {@code {+so+}}. Hashes are short here. Words that run from right to left are put into isolates (UAX #9), so that
 * they do not turn round what stands beside them.
 */
public final class PlainText implements EvidenceWriter {
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private final Phrases phrases;

    public PlainText(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String write(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(isolated(evidence.title()));
        evidence.sides().forEach(side -> parts.add(side(side)));
        parts.add(legend(evidence.marks()));
        parts.add(changes(evidence.changes()));
        parts.add(evidence.reason().isEmpty() ? "" : labelled("evidence.why", evidence.reason()));
        parts.add(String.join("\n", evidence.rest()));
        parts.add(judgement(evidence));
        parts.add(sources(evidence.sources()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    @Override
    public String write(CitedWords cited) {
        String words = cited.paragraphs().stream().map(PlainText::isolated).collect(Collectors.joining("\n\n"));
        return words + "\n– " + isolated(cited.place()) + "\n" + citation(cited.source(), cited.file()) + "\n";
    }

    private String labelled(String key, String words) {
        return phrases.text(key) + ": " + words;
    }

    private String side(Side side) {
        List<String> lines = new ArrayList<>();
        String heading = Headings.of(side.source(), phrases);
        lines.add(isolated(heading) + (side.stand().isEmpty() ? "" : " (" + side.stand() + ")"));
        side.quotes().forEach(quote -> lines.add(quote(quote)));
        if (!side.more().isEmpty()) {
            lines.add(side.more());
        }
        return String.join("\n", lines);
    }

    private static String quote(Quote quote) {
        String words = quote.pieces().stream().map(PlainText::piece).collect(Collectors.joining());
        return "> " + isolated(words) + "\n> – " + isolated(quote.place());
    }

    private static String piece(Piece piece) {
        return switch (piece.mark()) {
            case NONE -> piece.words();
            case MEANT -> "*" + piece.words() + "*";
            case STRUCK -> "[-" + piece.words() + "-]";
            case PUT -> "{+" + piece.words() + "+}";
        };
    }

    private String legend(Evidence.Marks marks) {
        return switch (marks) {
            case NONE -> "";
            case EMPHASIS -> phrases.text("evidence.legend.emphasis");
            case DIFFERENCE -> phrases.text("evidence.legend.difference.plain");
        };
    }

    private String changes(List<String> changes) {
        return changes.isEmpty()
                ? ""
                : phrases.text("evidence.changes") + ":\n"
                        + changes.stream().map(line -> "- " + isolated(line)).collect(Collectors.joining("\n"));
    }

    private String judgement(Evidence evidence) {
        JudgementView judgement = evidence.judgement();
        if (judgement == null) {
            return evidence.judgeable() ? phrases.text("evidence.judgement.none") : "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(isolated(phrases.text("evidence.judgement.by", Map.of("by", judgement.by()))) + ": "
                + String.join(" ", judgement.sentences()));
        if (!judgement.reason().isEmpty()) {
            lines.add(labelled("evidence.judgement.reason", isolated(judgement.reason())));
        }
        if (!judgement.doubt().isEmpty()) {
            lines.add(judgement.doubt());
        }
        return String.join("\n", lines);
    }

    private String sources(List<Citation> sources) {
        return phrases.text("evidence.sources") + ":\n"
                + sources.stream().map(this::source).collect(Collectors.joining("\n"));
    }

    private String source(Citation source) {
        return "[" + source.number() + "] " + citation(source, "");
    }

    private String citation(Citation source, String file) {
        String hash = phrases.text("evidence.hash", Map.of("hash", source.shortHash() + "…"));
        String url = source.url() == null ? "" : " " + source.url();
        String read = file.isEmpty() ? hash : Headings.file(isolated(file), hash, phrases);
        return isolated(source.words()) + "." + url + " " + read;
    }

    /** Each line for itself: a line end ends what an isolate holds. */
    private static String isolated(String words) {
        char[] all = words.toCharArray();
        return Bidi.requiresBidi(all, 0, all.length)
                ? words.lines().map(line -> ISOLATE + line + END_OF_ISOLATE).collect(Collectors.joining("\n"))
                : words;
    }
}
