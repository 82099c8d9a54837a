package app.parallax.export.evidence;

import app.parallax.present.JudgementView;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Citation;
import app.parallax.present.evidence.CitedWords;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.Quote;
import app.parallax.present.evidence.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** GitHub's Markdown: struck words as {@code ~~so~~}, put ones and those that are meant as {@code **so**}. Whatever comes from outside is escaped, an analyst's reason too: it says in all forms what was typed. */
public final class Markdown implements EvidenceWriter {
    private final Phrases phrases;

    public Markdown(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String write(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + MarkdownText.escaped(evidence.title()) + "**");
        evidence.sides().forEach(side -> parts.add(side(side)));
        parts.add(legend(evidence.marks()));
        parts.add(changes(evidence.changes()));
        parts.add(evidence.reason().isEmpty() ? "" : labelled("evidence.why", MarkdownText.escaped(evidence.reason())));
        parts.add(evidence.rest().stream().map(MarkdownText::escaped).collect(Collectors.joining("\n\n")));
        parts.add(judgement(evidence));
        parts.add(sources(evidence.sources()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    @Override
    public String write(CitedWords cited) {
        String words = cited.paragraphs().stream()
                .map(paragraph -> "> " + MarkdownText.escaped(paragraph))
                .collect(Collectors.joining("\n>\n"));
        return words + "  \n> – " + MarkdownText.escaped(cited.place()) + "\n\n"
                + citation(cited.source(), MarkdownText.escaped(cited.file())) + "\n";
    }

    private String labelled(String key, String words) {
        return label(phrases.text(key)) + " " + words;
    }

    private static String label(String words) {
        return "**" + MarkdownText.escaped(words) + ":**";
    }

    private String side(Side side) {
        String heading = "**" + MarkdownText.escaped(Headings.of(side.source(), phrases)) + "**"
                + (side.stand().isEmpty() ? "" : " (" + MarkdownText.escaped(side.stand()) + ")");
        List<String> lines = new ArrayList<>(List.of(heading));
        lines.add(side.quotes().stream().map(Markdown::quote).collect(Collectors.joining("\n>\n")));
        if (!side.more().isEmpty()) {
            lines.add(MarkdownText.escaped(side.more()));
        }
        return String.join("\n\n", lines);
    }

    private static String quote(Quote quote) {
        // Two blanks at its end break a line.
        return "> " + MarkdownText.of(quote.pieces()) + "  \n> – " + MarkdownText.escaped(quote.place());
    }

    private String legend(Evidence.Marks marks) {
        return switch (marks) {
            case NONE -> "";
            case EMPHASIS -> "*" + phrases.text("evidence.legend.emphasis") + "*";
            case DIFFERENCE -> "*" + phrases.text("evidence.legend.difference") + "*";
        };
    }

    private String changes(List<String> changes) {
        return changes.isEmpty()
                ? ""
                : label(phrases.text("evidence.changes")) + "\n\n"
                        + changes.stream()
                                .map(line -> "- " + MarkdownText.escaped(line))
                                .collect(Collectors.joining("\n"));
    }

    private String judgement(Evidence evidence) {
        JudgementView judgement = evidence.judgement();
        if (judgement == null) {
            return evidence.judgeable() ? "*" + phrases.text("evidence.judgement.none") + "*" : "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(label(phrases.text("evidence.judgement.by", Map.of("by", judgement.by()))) + " "
                + String.join(" ", judgement.sentences()));
        if (!judgement.reason().isEmpty()) {
            parts.add(labelled("evidence.judgement.reason", MarkdownText.lines(judgement.reason())));
        }
        if (!judgement.doubt().isEmpty()) {
            parts.add(MarkdownText.escaped(judgement.doubt()));
        }
        return String.join("\n\n", parts);
    }

    private String sources(List<Citation> sources) {
        return label(phrases.text("evidence.sources")) + "\n\n"
                + sources.stream().map(this::source).collect(Collectors.joining("\n\n"));
    }

    private String source(Citation source) {
        return "\\[" + source.number() + "\\] " + citation(source, "");
    }

    private String citation(Citation source, String file) {
        // Not "hash" as words: a row of digits and letters between backquotes is never taken for anything else.
        String hash = phrases.text("evidence.hash", Map.of("hash", "`" + source.sha256() + "`"));
        String url = source.url() == null ? "" : " <" + source.url() + ">";
        String read = file.isEmpty() ? hash : Headings.file(file, hash, phrases);
        return MarkdownText.escaped(source.words()) + "." + url + " " + read;
    }
}
