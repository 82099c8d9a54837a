package app.parallax.compare.quotation;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import app.parallax.source.Sentence;
import app.parallax.source.SourceKind;
import app.parallax.text.InOrder;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one speaker in one transcript, or those that a release quotes, in order, with an index from stems to places. Immutable once built; may be read from any thread.
 */
final class SpokenWords extends WordRun {

    private final @Nullable String speaker;
    private final boolean certain;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> turns = new ArrayList<>();
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();
    private final Map<String, int[]> places = new HashMap<>();

    /**
     * @param blocks indices of the blocks that hold the words, ascending
     * @param sentences of the source by the index of their block
     * @param certain false where the words stand in gaps, so that nobody is known to have said them
     */
    SpokenWords(
            AnnotatedSource source,
            @Nullable String speaker,
            List<Integer> blocks,
            Map<Integer, List<Sentence>> sentences,
            boolean certain) {
        this(source, speaker, certain);
        int turn = 0;
        int before = -1;
        for (int block : blocks) {
            turn += isInterrupted(before, block) ? 1 : 0;
            add(source.blocks().get(block).span(), sentences.getOrDefault(block, List.of()), turn);
            before = block;
        }
        index();
    }

    private SpokenWords(AnnotatedSource source, @Nullable String speaker, boolean certain) {
        super(source);
        this.speaker = speaker;
        this.certain = certain;
    }

    /**
     * What a source quotes of a speaker: words of one paragraph follow each other, whatever stands between the marks.
     *
     * @param quoted ascending
     */
    static SpokenWords quoted(AnnotatedSource source, String speaker, List<Quotation> quoted) {
        SpokenWords words = new SpokenWords(source, speaker, true);
        for (Quotation quotation : quoted) {
            List<Sentence> sentences = InOrder.touching(source.sentences(), Sentence::span, quotation.span());
            int turn = sentences.isEmpty() ? -1 : sentences.getFirst().block();
            words.add(quotation.span(), sentences, turn);
        }
        words.index();
        return words;
    }

    /** True where nobody can have said anything else on the occasion: a transcript has it all, who quotes chooses. */
    boolean isWhole() {
        return certain && source().source().info().kind() == SourceKind.TRANSCRIPT;
    }

    @Nullable
    String speaker() {
        return speaker;
    }

    boolean certain() {
        return certain;
    }

    @Override
    List<Token> tokens() {
        return tokens;
    }

    /** Where a stem stands, ascending; empty where it does not. Not to be changed. */
    int[] places(String stem) {
        return places.getOrDefault(stem, new int[0]);
    }

    /** False where somebody else spoke between a word and the one before it, and for the first word. */
    boolean follows(int index) {
        return index > 0 && turns.get(index).equals(turns.get(index - 1));
    }

    boolean startsSentence(int index) {
        return starts.get(index);
    }

    boolean endsSentence(int index) {
        return ends.get(index);
    }

    /** The empty place right after a word. */
    Passage placeAfter(int index) {
        int at = tokens.get(index).span().end();
        return source().passage(new Span(at, at));
    }

    /** The empty place right before a word. */
    Passage placeBefore(int index) {
        int at = tokens.get(index).span().start();
        return source().passage(new Span(at, at));
    }

    /** True where a mark other than white space stands right before the word. */
    boolean isSetOff(int index) {
        int at = tokens.get(index).span().start();
        String text = source().text();
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean isInterrupted(int before, int block) {
        if (before < 0) {
            return false;
        }
        for (int between = before + 1; between < block; between++) {
            if (source().blocks().get(between).role().isAccount()) {
                return true;
            }
        }
        return false;
    }

    private void add(Span words, List<Sentence> sentences, int turn) {
        int first = tokens.size();
        tokens.addAll(Tokenizer.tokens(source().text(), words));
        while (turns.size() < tokens.size()) {
            turns.add(turn);
        }
        if (tokens.size() > first) {
            starts.set(first);
            ends.set(tokens.size() - 1);
            markSentences(sentences, first);
        }
    }

    private void markSentences(List<Sentence> sentences, int first) {
        int at = first;
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            while (at < tokens.size() && tokens.get(at).span().start() < span.start()) {
                at++;
            }
            if (at < tokens.size()) {
                starts.set(at);
            }
            if (at > first) {
                ends.set(at - 1);
            }
        }
    }

    private void index() {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.computeIfAbsent(tokens.get(i).stem(), s -> new ArrayList<>()).add(i);
        }
        found.forEach((stem, at) ->
                places.put(stem, at.stream().mapToInt(Integer::intValue).toArray()));
    }
}
