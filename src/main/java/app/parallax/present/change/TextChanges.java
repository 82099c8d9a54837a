package app.parallax.present.change;

import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What changed between two texts of a source, paragraph by paragraph. Words are compared as they are written; how lines are broken, and what stands outside the blocks, changes nothing.
 *
 * @param rows in the order of both texts; every block of either stands in one
 */
public record TextChanges(List<TextRow> rows) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}\\p{Z}]");

    /** The share of the shorter paragraph's words that two paragraphs must have in common to stand beside each other. */
    private static final double BESIDE = 0.3;

    public TextChanges {
        rows = List.copyOf(rows);
    }

    public static TextChanges between(Source old, Source now) {
        Side before = new Side(old);
        Side after = new Side(now);
        int[] partners = WordMatching.partners(before.words, after.words);
        return new TextChanges(new Rows(before, after, partners).all());
    }

    /** How many rows are not the same. */
    public long changed() {
        return rows.stream().filter(row -> row.kind() != TextRow.Kind.SAME).count();
    }

    /** One of the texts: its words, and where each of its blocks begins among them. */
    private static final class Side {
        final List<String> words = new ArrayList<>();
        final List<Span> places = new ArrayList<>();
        final List<Span> blocks = new ArrayList<>();
        final List<Span> wordsOf = new ArrayList<>();

        Side(Source source) {
            for (Block block : source.blocks()) {
                Span whole =
                        block.label() == null ? block.span() : block.label().hull(block.span());
                int first = words.size();
                Matcher word = WORD.matcher(source.text()).region(whole.start(), whole.end());
                while (word.find()) {
                    words.add(word.group());
                    places.add(new Span(word.start(), word.end()));
                }
                if (words.size() > first) {
                    blocks.add(whole);
                    wordsOf.add(new Span(first, words.size()));
                }
            }
        }

        Span words(int firstBlock, int lastBlock) {
            return wordsOf.get(firstBlock).hull(wordsOf.get(lastBlock));
        }

        List<String> words(Span part) {
            return words.subList(part.start(), part.end());
        }

        /** Where in the text the words are that stay alone, one after the other taken together. */
        List<Span> places(Span part, IntPredicate isAlone) {
            List<Span> alone = new ArrayList<>();
            boolean goesOn = false;
            for (int w = part.start(); w < part.end(); w++) {
                boolean is = isAlone.test(w - part.start());
                if (is) {
                    alone.add(goesOn ? alone.removeLast().hull(places.get(w)) : places.get(w));
                }
                goesOn = is;
            }
            return alone;
        }

        int blockOf(int word) {
            int low = 0;
            int high = wordsOf.size() - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (wordsOf.get(middle).end() <= word) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** Sets blocks beside each other that share enough words; several where a paragraph was split or joined. */
    private static final class Rows {
        private final Side old;
        private final Side now;
        private final int[] partners;
        private final List<TextRow> rows = new ArrayList<>();
        private int oldAt;
        private int nowAt;

        Rows(Side old, Side now, int[] partners) {
            this.old = old;
            this.now = now;
            this.partners = partners;
        }

        List<TextRow> all() {
            for (int block = 0; block < old.blocks.size(); block++) {
                int first = beside(block, true);
                if (block < oldAt || first == WordMatching.NONE) {
                    continue;
                }
                alone(block, first);
                together(block, first);
            }
            alone(old.blocks.size(), now.blocks.size());
            return rows;
        }

        /** Takes a block and one that it stands beside, with all that stand beside either. */
        private void together(int firstOld, int firstNow) {
            int lastOld = firstOld;
            int lastNow = Math.max(firstNow, beside(firstOld, false));
            boolean grows = true;
            while (grows) {
                grows = false;
                while (lastOld + 1 < old.blocks.size() && isIn(beside(lastOld + 1, true), lastNow)) {
                    lastOld++;
                    lastNow = Math.max(lastNow, beside(lastOld, false));
                    grows = true;
                }
            }
            rows.add(row(old.words(firstOld, lastOld), now.words(firstNow, lastNow)));
            oldAt = lastOld + 1;
            nowAt = lastNow + 1;
        }

        /** Matched once more by themselves: a full stop may have found its like in another paragraph. */
        private TextRow row(Span oldWords, Span nowWords) {
            int[] matched = WordMatching.partners(old.words(oldWords), now.words(nowWords));
            BitSet taken = new BitSet();
            IntStream.of(matched).filter(p -> p != WordMatching.NONE).forEach(taken::set);
            return new TextRow(
                    old.places.get(oldWords.start()).hull(old.places.get(oldWords.end() - 1)),
                    now.places.get(nowWords.start()).hull(now.places.get(nowWords.end() - 1)),
                    old.places(oldWords, w -> matched[w] == WordMatching.NONE),
                    now.places(nowWords, w -> !taken.get(w)));
        }

        private static boolean isIn(int block, int last) {
            return block != WordMatching.NONE && block <= last;
        }

        /** What stands before a pair and has no partner: first what went, then what came. */
        private void alone(int untilOld, int untilNow) {
            for (; oldAt < untilOld; oldAt++) {
                rows.add(new TextRow(old.blocks.get(oldAt), null, List.of(old.blocks.get(oldAt)), List.of()));
            }
            for (; nowAt < untilNow; nowAt++) {
                rows.add(new TextRow(null, now.blocks.get(nowAt), List.of(), List.of(now.blocks.get(nowAt))));
            }
        }

        /** The first, or the last, block of the new text that stands beside a block of the old one; none before those that are taken. */
        private int beside(int block, boolean first) {
            int found = WordMatching.NONE;
            int shared = 0;
            int at = WordMatching.NONE;
            Span words = old.wordsOf.get(block);
            for (int w = words.start(); w <= words.end(); w++) {
                boolean matched = w < words.end() && partners[w] != WordMatching.NONE;
                int there = matched ? now.blockOf(partners[w]) : WordMatching.NONE;
                if (at != WordMatching.NONE && (w == words.end() || (matched && there != at))) {
                    int shorter = Math.min(words.length(), now.wordsOf.get(at).length());
                    if (at >= nowAt && shared >= BESIDE * shorter && (found == WordMatching.NONE || !first)) {
                        found = at;
                    }
                    shared = 0;
                }
                if (matched) {
                    shared++;
                    at = there;
                }
            }
            return found;
        }
    }
}
