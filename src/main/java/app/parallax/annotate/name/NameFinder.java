package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import app.parallax.source.NameMention;
import app.parallax.text.NameSuffixes;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names: runs of capitalised words, joined by the particles that stand inside names. Offices and titles before a person's name are left out of the mention.
 * A word that has its capital only from the start of a sentence is no name.
 */
public final class NameFinder {

    private static final Set<String> PARTICLES = WordList.of("""
            de del della di da dos du la le van von der den bin ibn al el ter ten
            """);
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&");
    private static final Set<String> NEVER = WordList.of("""
            i monday tuesday wednesday thursday friday saturday sunday january february march april may june
            july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct.
            nov. dec. yesterday today tomorrow tonight mr mr. mrs mrs. ms ms.
            """);

    private static final int LONGEST_KNOWN = 4;

    private final NameTyper typer = new NameTyper();

    /** The names in the sentences of one source, in order, not overlapping. */
    public List<NameMention> find(List<TaggedSentence> sentences) {
        Vocabulary words = Vocabulary.of(sentences);
        List<NameMention> running = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            if (!Vocabulary.isTitleCase(sentence)) {
                addNames(sentence, words, running);
            }
        }
        Set<String> known = new HashSet<>();
        running.forEach(name -> known.add(name.text()));
        List<NameMention> names = new ArrayList<>(running);
        for (TaggedSentence sentence : sentences) {
            if (Vocabulary.isTitleCase(sentence)) {
                addKnown(sentence, known, names);
            }
        }
        names.sort(Comparator.comparing(NameMention::span));
        return typer.settle(names);
    }

    /** Where every word has a capital, capitals say nothing: only what is a name elsewhere in the source, or a country, counts. */
    private void addKnown(TaggedSentence sentence, Set<String> known, List<NameMention> names) {
        int i = 0;
        while (i < sentence.size()) {
            int end = knownEnd(sentence, i, known);
            if (end > i) {
                names.add(mention(sentence, i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int knownEnd(TaggedSentence sentence, int from, Set<String> known) {
        for (int to = Math.min(sentence.size(), from + LONGEST_KNOWN); to > from; to--) {
            String text = sentence.text(from, to);
            if (sentence.word(from).isCapitalised() && (known.contains(text) || Countries.contains(text))) {
                return to;
            }
        }
        return from;
    }

    private void addNames(TaggedSentence sentence, Vocabulary words, List<NameMention> names) {
        int i = 0;
        while (i < sentence.size()) {
            if (!canBelong(sentence, i, words)) {
                i++;
                continue;
            }
            int end = runEnd(sentence, i, words);
            int from = NameParts.behindPortfolio(sentence, i, end);
            for (int[] part : NameParts.cut(sentence, from, lettersFrom(sentence, from, end))) {
                if (!isPluralOfLetters(sentence, part)) {
                    names.add(mention(sentence, part[0], part[1]));
                }
            }
            i = end;
        }
    }

    private static boolean isPluralOfLetters(TaggedSentence sentence, int[] part) {
        return part[1] == part[0] + 1
                && NameSuffixes.isPluralOfLetters(sentence.word(part[0]).text());
    }

    /** Where the letters behind a name begin ("Kari Moe | MP"); {@code to} where there are none. */
    private static int lettersFrom(TaggedSentence sentence, int from, int to) {
        int end = to;
        while (end > from && NameSuffixes.isLetters(sentence.word(end - 1).text())) {
            end--;
        }
        boolean apart = from > 0 && sentence.word(from - 1).is(","); // "Kari Moe, PhD"
        return end > from || apart ? end : to;
    }

    private NameMention mention(TaggedSentence sentence, int from, int to) {
        Span span = new Span(sentence.word(from).start(), sentence.word(to - 1).end());
        return new NameMention(span, sentence.text(from, to), typer.type(sentence, from, to));
    }

    private static boolean canBelong(TaggedSentence sentence, int index, Vocabulary words) {
        Word word = sentence.word(index);
        if (!word.isCapitalised() || NEVER.contains(word.lower()) || word.is("'s")) {
            return false;
        }
        return !startsSentence(sentence, index) || OpeningWord.isName(sentence, index, words);
    }

    private static boolean startsSentence(TaggedSentence sentence, int index) {
        return index == 0
                || (!sentence.word(index - 1).isWord()
                        && !sentence.word(index - 1).is(","));
    }

    static boolean isAcronym(Word word) {
        return word.text().length() >= 2 && word.text().chars().noneMatch(Character::isLowerCase);
    }

    private static int runEnd(TaggedSentence sentence, int from, Vocabulary words) {
        int end = from + 1;
        while (end < sentence.size()) {
            Word word = sentence.word(end);
            if (word.isCapitalised() && canBelong(sentence, end, words) && !word.is(PartOfSpeech.PUNCT)) {
                end++;
            } else if (isLink(sentence, end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** A particle or "of", "for", "and" inside a name; "and" only between words of a body's name, never between two names. */
    private static boolean isLink(TaggedSentence sentence, int at) {
        if (at + 1 >= sentence.size()
                || !sentence.word(at + 1).isCapitalised()
                || NEVER.contains(sentence.word(at + 1).lower())) {
            return false;
        }
        Word word = sentence.word(at);
        if (isParticle(word.lower())) {
            return true;
        }
        return LINKS.contains(word.lower())
                && NameTyper.isBodyWord(sentence.word(at - 1).lower())
                && !Offices.isOffice(sentence.word(at - 1).lower())
                && (!word.is("and") || endsWithBody(sentence, at + 1));
    }

    private static boolean endsWithBody(TaggedSentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && sentence.word(i).isCapitalised()) {
            i++;
        }
        return NameTyper.isBodyWord(sentence.word(i - 1).lower());
    }

    /** True for "de", "van" and other words in lower case that stand inside a name. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
