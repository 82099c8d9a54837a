package app.parallax.annotate.voice;

import app.parallax.annotate.name.Offices;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.NameSuffixes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who a noun phrase means: a person by name, by pronoun, by office or description; else the group as named. */
public final class Speakers {

    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final Set<String> PLURAL =
            Set.of("they", "we", "i", "you", "it", "who", "this", "that", "which", "what");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "our", "my");
    private static final int SENTENCES_BACK = 8;

    private final Document document;

    public Speakers(Document document) {
        this.document = document;
    }

    /** Who {@code subject} means, in the fullest form that the source has; null where nobody can be told. */
    @Nullable
    String resolve(TaggedSentence sentence, Subject subject) {
        Word first = sentence.word(subject.from());
        if (subject.to() - subject.from() == 1 && SINGULAR.contains(first.lower())) {
            return personBefore(first.start());
        }
        if (subject.to() - subject.from() == 1 && (PLURAL.contains(first.lower()) || first.is(PartOfSpeech.PRON))) {
            return null;
        }
        NameMention person = person(sentence, subject);
        if (person != null) {
            return document.people().fullForm(person.text());
        }
        return describedOrNamed(sentence, subject);
    }

    /** The person whose name is the head of the phrase: "Prime Minister Kari Moe", but not "officials of Kari Moe". */
    private @Nullable NameMention person(TaggedSentence sentence, Subject subject) {
        int head = subject.to() - 1;
        for (int i = subject.from(); i < subject.to(); i++) {
            if (sentence.word(i).is(PartOfSpeech.ADP)) {
                head = i - 1;
                break;
            }
        }
        while (head > subject.from()
                && NameSuffixes.isLetters(sentence.word(head).text())) {
            head--; // "Kari Moe MP"
        }
        NameMention name = head < subject.from()
                ? null
                : document.nameAt(sentence.word(head).start());
        return name != null && name.type() == EntityType.PERSON ? name : null;
    }

    private @Nullable String describedOrNamed(TaggedSentence sentence, Subject subject) {
        List<Word> words = sentence.words().subList(subject.from(), subject.to());
        boolean plural = isPlural(words);
        String person = plural ? null : document.people().described(words);
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

    /**
     * The person whom "he" or "she" at {@code position} means: the last subject of a sentence that is a person, else the last person named.
     */
    @Nullable
    String personBefore(int position) {
        int at = document.sentenceAt(position);
        for (int i = at; i >= 0 && at - i < SENTENCES_BACK; i--) {
            String found = subjectIn(document.sentences().get(i), position);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String subjectIn(TaggedSentence sentence, int position) {
        int limit = sentence.indexAt(position);
        List<NameMention> people = document.peopleBetween(
                sentence.span().start(), Math.min(position, sentence.span().end()));
        for (int i = 0; i < Math.min(limit, sentence.size()); i++) {
            if (Verbs.isFinite(sentence, i)) {
                Subject subject = Subjects.before(sentence, i);
                String found = subject == null ? null : namedOrDescribed(sentence, subject);
                if (found != null) {
                    return found;
                }
            }
        }
        return people.isEmpty()
                ? null
                : document.people().fullForm(people.getFirst().text());
    }

    private @Nullable String namedOrDescribed(TaggedSentence sentence, Subject subject) {
        NameMention person = person(sentence, subject);
        if (person != null) {
            return document.people().fullForm(person.text());
        }
        List<Word> words = sentence.words().subList(subject.from(), subject.to());
        return isPlural(words) ? null : document.people().described(words);
    }

    /** The subject of the verb at {@code verb}, resolved; null where there is none. */
    public @Nullable String subjectOf(TaggedSentence sentence, int verb) {
        Subject subject = Subjects.before(sentence, verb);
        return subject == null ? null : resolve(sentence, subject);
    }

    /** Who says what the reporting verb at {@code verb} introduces: its own subject, else that of its sentence; null where nobody is found. */
    public @Nullable String speakerOf(TaggedSentence sentence, int verb) {
        boolean shared = sentence.word(verb).lower().endsWith("ing") || followsCoordinator(sentence, verb);
        String own = shared ? null : subjectOf(sentence, verb);
        return own != null ? own : subjectOfSentence(sentence, verb);
    }

    private static boolean followsCoordinator(TaggedSentence sentence, int verb) {
        int i = verb - 1;
        while (i >= 0 && sentence.word(i).is(PartOfSpeech.ADV)) {
            i--;
        }
        return i >= 0 && sentence.word(i).is(PartOfSpeech.CCONJ);
    }

    /** The subject behind an inverted verb ("said the minister"), resolved; null where there is none. */
    public @Nullable String subjectAfter(TaggedSentence sentence, int verb) {
        Subject subject = Subjects.after(sentence, verb);
        return subject == null ? null : resolve(sentence, subject);
    }

    /** The subject of the sentence's first verb before the word at {@code limit}, resolved; null where there is none. */
    public @Nullable String subjectOfSentence(TaggedSentence sentence, int limit) {
        Subject subject = Subjects.ofSentence(sentence, limit);
        return subject == null ? null : resolve(sentence, subject);
    }

    /** Whom "according to …" names in the sentence, or null. */
    public @Nullable String accordingTo(TaggedSentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.word(i).is("according") && sentence.word(i + 1).is("to")) {
                return subjectAfter(sentence, i + 1);
            }
        }
        return null;
    }
}
