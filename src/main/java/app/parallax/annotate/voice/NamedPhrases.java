package app.parallax.annotate.voice;

import app.parallax.annotate.name.OfficePhrases;
import app.parallax.annotate.name.Offices;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.NameSuffixes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which person or group a noun phrase names or describes, from its own words; pronouns are left to {@link Referents}. */
final class NamedPhrases {

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "our", "my");

    private final Document document;

    NamedPhrases(Document document) {
        this.document = document;
    }

    /** The person whose name is the head of the phrase: "Prime Minister Kari Moe", but not "officials of Kari Moe". */
    @Nullable
    NameMention person(TaggedSentence sentence, Subject subject) {
        int head = headOf(sentence, subject);
        while (head > subject.from()
                && NameSuffixes.isLetters(sentence.word(head).text())) {
            head--; // "Kari Moe MP"
        }
        NameMention name = head < subject.from()
                ? null
                : document.nameAt(sentence.word(head).start());
        return name != null && name.type() == EntityType.PERSON ? name : null;
    }

    /** The last word of the phrase before what hangs on it: of "the box of papers" the box; its first word where it opens with a preposition. */
    Word head(TaggedSentence sentence, Subject subject) {
        return sentence.word(Math.max(subject.from(), headOf(sentence, subject)));
    }

    private int headOf(TaggedSentence sentence, Subject subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (sentence.word(i).is(PartOfSpeech.ADP)) {
                return isPortfolio(sentence, i, subject.to()) ? subject.to() - 1 : i - 1;
            }
        }
        return subject.to() - 1;
    }

    /** "Secretary of State Kari Moe", "Chair of the Council of Torvik Kari Moe": what hangs on the office belongs to it, and a name follows. */
    private boolean isPortfolio(TaggedSentence sentence, int joint, int to) {
        NameMention name = document.nameAt(sentence.word(to - 1).start());
        return name != null
                && joint > 0
                && OfficePhrases.isHeldBy(
                        sentence, joint - 1, sentence.indexAt(name.span().start()));
    }

    /** The person whom the phrase names or whose office it gives; null where it means no single person. */
    @Nullable
    String namedOrDescribed(TaggedSentence sentence, Subject subject) {
        NameMention person = person(sentence, subject);
        if (person != null) {
            return document.fullForm(person);
        }
        List<Word> words = sentence.words().subList(subject.from(), subject.to());
        return isPlural(words) ? null : document.described(words);
    }

    /** The person whose office the phrase gives, else the phrase without its article; null where nothing is left of it. */
    @Nullable
    String describedOrNamed(TaggedSentence sentence, Subject subject) {
        List<Word> words = sentence.words().subList(subject.from(), subject.to());
        boolean plural = isPlural(words);
        String person = plural ? null : document.described(words);
        if (person != null) {
            return person;
        }
        int from = subject.from();
        while (from < subject.to() && isDropped(sentence.word(from))) {
            from++;
        }
        return from == subject.to() ? null : sentence.text(from, subject.to());
    }

    private static boolean isDropped(Word word) {
        return (word.is(PartOfSpeech.DET) && !word.is("some") && !word.is("many"))
                || POSSESSIVES.contains(word.lower())
                || !word.isWord();
    }

    private static boolean isPlural(List<Word> words) {
        for (Word word : words) {
            String lower = word.lower();
            if (lower.endsWith("s") && Offices.isOffice(lower.substring(0, lower.length() - 1))) {
                return true;
            }
        }
        return false;
    }
}
