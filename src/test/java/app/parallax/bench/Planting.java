package app.parallax.bench;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes texts of an invented language that hold passages of a record. Half of the passages come in the record's order and half are moved; of either,
 * half are verbatim and of the others one word in ten is changed. The same seed gives the same texts.
 */
final class Planting {
    /** One word in so many is changed. */
    private static final int CHANGED_EVERY = 10;
    /** Of ten changed words eight are put for another, one is dropped and one is put in. */
    private static final int KINDS_OF_CHANGE = 10;

    private final InventedLanguage language;
    private final Random random;
    private final List<String> recordWords = new ArrayList<>();
    private final WrittenWords record;

    /** @param words how many words the record has */
    Planting(long seed, int words) {
        language = new InventedLanguage(seed);
        random = new Random(seed + 1);
        record = new WrittenWords(random);
        while (recordWords.size() < words) {
            recordWords.addAll(language.draw(random));
        }
        record.addAll(recordWords);
    }

    /** A passage of the record, in numbers of its words. */
    private record Taken(int from, int to, boolean changed) {}

    /** A passage and where it stands in the other text, in characters. */
    record Planted(Span record, Span other) {}

    /** Another text with what was planted in it, in the order of the text. */
    record Other(WrittenWords words, List<Planted> planted) {}

    String record() {
        return record.text();
    }

    /**
     * @param words how many words the text is to have, about
     * @param passages how many of them are planted; they must leave room for one another in the record
     * @param shortest how many words of the record the shortest passage has
     * @param longest how many words the longest has
     */
    Other other(int words, int passages, int shortest, int longest) {
        List<Taken> taken = taken(passages, shortest, longest);
        int planted = taken.stream().mapToInt(t -> t.to() - t.from()).sum();
        int between = Math.max(1, (words - planted) / (passages + 1));
        WrittenWords other = new WrittenWords(random);
        List<Planted> places = new ArrayList<>();
        for (Taken passage : taken) {
            writeOwn(other, other.size() + between);
            places.add(plant(passage, other));
        }
        writeOwn(other, words);
        return new Other(other, places);
    }

    private void writeOwn(WrittenWords other, int until) {
        while (other.size() < until) {
            other.addAll(language.draw(random));
        }
    }

    /** Disjoint stretches of the record in the order in which they are planted. */
    private List<Taken> taken(int passages, int shortest, int longest) {
        int stride = recordWords.size() / passages;
        if (stride < longest) {
            throw new IllegalArgumentException(
                    "the record has no room for " + passages + " passages of " + longest + " words");
        }
        List<Taken> inOrder = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            int length = random.nextInt(shortest, longest + 1);
            int from = i * stride + random.nextInt(stride - length + 1);
            inOrder.add(new Taken(from, from + length, random.nextBoolean()));
        }
        return partlyMoved(inOrder);
    }

    private List<Taken> partlyMoved(List<Taken> inOrder) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, inOrder.size()).boxed().toList());
        Collections.shuffle(places, random);
        List<Integer> moved = places.subList(0, places.size() / 2);
        List<Integer> targets = moved.stream().sorted().toList();
        List<Taken> result = new ArrayList<>(inOrder);
        for (int i = 0; i < moved.size(); i++) {
            result.set(targets.get(i), inOrder.get(moved.get(i)));
        }
        return result;
    }

    private Planted plant(Taken passage, WrittenWords other) {
        int start = other.size();
        for (String word : recordWords.subList(passage.from(), passage.to())) {
            if (passage.changed() && other.size() > start && random.nextInt(CHANGED_EVERY) == 0) {
                change(word, other);
            } else {
                other.add(word);
            }
        }
        return new Planted(record.span(passage.from(), passage.to()), other.span(start, other.size()));
    }

    private void change(String word, WrittenWords other) {
        int kind = random.nextInt(KINDS_OF_CHANGE);
        if (kind == 0) {
            return;
        }
        other.add(language.word(random.nextDouble()));
        if (kind == 1) {
            other.add(word);
        }
    }
}
