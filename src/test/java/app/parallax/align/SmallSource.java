package app.parallax.align;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Approximation;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.EntityType;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.NameMention;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.Voice;
import app.parallax.text.Hashes;
import app.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A source with simple layers, for tests that need no annotator: paragraphs at empty lines, "Name: " for a speaker, a sentence up to its full stop, which is one clause. */
final class SmallSource {

    private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!]*");
    private static final Pattern LABEL = Pattern.compile("([A-Z]\\w+(?: [A-Z]\\w+)*): ");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{L}+");
    private static final Pattern FIGURE = Pattern.compile("\\b(\\d[\\d,]*) (?:(\\w+) )??(\\w+s|of them)\\b");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    private SmallSource(String text) {
        this.text = text;
    }

    static AnnotatedSource of(String id, String text) {
        return new SmallSource(text).annotate(id);
    }

    private AnnotatedSource annotate(String id) {
        int start = 0;
        for (String paragraph : text.split("(?<=\n\n)")) {
            addBlock(paragraph, start);
            start += paragraph.length();
        }
        Source source = new Source(id, SourceInfo.UNKNOWN, text, Hashes.sha256(text), blocks, List.of());
        return new AnnotatedSource(source, sentences, clauses, List.of(), figures(), List.of(), names());
    }

    private void addBlock(String paragraph, int start) {
        Matcher label = LABEL.matcher(paragraph);
        boolean speech = label.lookingAt();
        int from = speech ? label.end() : 0;
        @Nullable String speaker = speech ? label.group(1) : null;
        Span span = new Span(
                start + from, start + Math.max(from, paragraph.stripTrailing().length()));
        blocks.add(new Block(span, speech ? BlockRole.SPEECH : BlockRole.PARAGRAPH, speaker, null, List.of()));
        Voice voice = speaker == null ? Voice.REPORTER : Voice.of(speaker);
        Matcher matcher = SENTENCE.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            int lead = matcher.group().length() - matcher.group().stripLeading().length();
            Span words = new Span(matcher.start() + lead, matcher.end());
            if (!words.isEmpty()) {
                sentences.add(new Sentence(words, blocks.size() - 1, voice));
                clauses.add(new Clause(words, sentences.size() - 1, voice));
            }
        }
    }

    private List<NameMention> names() {
        return NAME.matcher(text)
                .results()
                .map(m -> new NameMention(new Span(m.start(), m.end()), m.group(), EntityType.OTHER))
                .toList();
    }

    private List<Figure> figures() {
        return FIGURE.matcher(text)
                .results()
                .map(m -> new Figure(
                        new Span(m.start(), m.end(1)),
                        new BigDecimal(m.group(1).replace(",", "")),
                        null,
                        Approximation.EXACT,
                        null,
                        m.group(3),
                        m.group(2) == null ? List.of() : List.of(m.group(2)),
                        FigureFrame.LEVEL,
                        null))
                .toList();
    }
}
