package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Sentence;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage as it is shown in its sentence: a figure or a word alone tells nobody what it is about.
 *
 * @param words the sentence, cut where it is long
 * @param meant where in {@code words} the passage stands
 * @param own the stretches of {@code words} that the passage it is held against does not have; in order, apart from one another
 */
public record InContext(Passage passage, String words, Span meant, List<Span> own) {
    private static final int MOST_AROUND = 110;
    private static final String CUT = "… ";

    public InContext {
        own = List.copyOf(own);
    }

    /** The passages of a finding; the first two are held against each other where they stand in different sources. */
    public static List<InContext> of(Comparison comparison, Finding finding) {
        List<Passage> passages = finding.passages();
        boolean pair = passages.size() > 1
                && !passages.getFirst().source().equals(passages.get(1).source());
        OwnWords own = pair
                ? OwnWords.of(comparison, passages.getFirst(), passages.get(1))
                : new OwnWords(List.of(), List.of());
        List<InContext> all = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Span> its = i == 0 ? own.first() : i == 1 ? own.second() : List.of();
            all.add(of(comparison.source(passages.get(i).source()), passages.get(i), its));
        }
        return all;
    }

    private static InContext of(AnnotatedSource source, Passage passage, List<Span> own) {
        Span sentence = sentence(source, passage.span());
        int start = Math.max(sentence.start(), blankFrom(source.text(), passage.start() - MOST_AROUND, sentence));
        int end = Math.min(sentence.end(), blankBefore(source.text(), passage.end() + MOST_AROUND, sentence));
        Span shown = new Span(Math.min(start, passage.start()), Math.max(end, passage.end()));
        DisplayText text = DisplayText.of(source.text(), shown);
        String before = shown.start() > sentence.start() ? CUT : "";
        String after = shown.end() < sentence.end() ? " …" : "";
        return new InContext(
                passage,
                before + text.shown() + after,
                at(text, passage.span(), before.length()),
                own.stream().map(span -> at(text, span, before.length())).toList());
    }

    private static Span at(DisplayText text, Span span, int before) {
        return new Span(text.toShown(span.start()) + before, text.toShown(span.end()) + before);
    }

    /** Whole words only: where the next one begins. */
    private static int blankFrom(String text, int from, Span sentence) {
        if (from <= sentence.start()) {
            return sentence.start();
        }
        int blank = text.indexOf(' ', from);
        return blank < 0 ? sentence.start() : blank + 1;
    }

    private static int blankBefore(String text, int upTo, Span sentence) {
        return upTo >= sentence.end() ? sentence.end() : text.lastIndexOf(' ', upTo);
    }

    /** The sentences that a passage lies in; the passage itself where none are known. */
    private static Span sentence(AnnotatedSource source, Span passage) {
        List<Sentence> sentences = source.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= passage.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span whole = passage;
        for (int i = low; i < sentences.size() && sentences.get(i).span().overlaps(passage); i++) {
            whole = whole.hull(sentences.get(i).span());
        }
        return whole;
    }
}
