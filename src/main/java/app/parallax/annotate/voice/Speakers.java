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
    private static final Set<String> PLURAL = Set.of("we", "i", "you", "who", "this", "that", "which", "what");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "our", "my");
    private static final int SENTENCES_BACK = 8;

    private static final int APPOSITION_REACH = 7;

    private final Document document;
    private final Antecedents antecedents;

    public Speakers(Document document) {
        this.document = document;
        this.antecedents = new Antecedents(document);
    }

    /** Who {@code subject} means, in the fullest form that the source has; null where nobody can be told. */
    @Nullable
    String resolve(TaggedSentence sentence, Subject subject) {
        Word first = sentence.word(subject.from());
        if (subject.to() - subject.from() == 1 && SINGULAR.contains(first.lower())) {
            return personBefore(first.start());
        }
        if (subject.to() - subject.from() == 1 && (first.is("it") || first.is("they"))) {
            Antecedents.Found found = antecedents.before(first.start(), first.is("they"));
            return found == null ? null : describedOrNamed(found.sentence(), found.subject());
        }
        if (subject.to() - subject.from() == 1 && (PLURAL.contains(first.lower()) || first.is(PartOfSpeech.PRON))) {
            return null;
        }
        NameMention person = person(sentence, subject);
        if (person != null) {
            String name = document.people().fullForm(person.text());
            NameMention other = coordinatedBefore(sentence, subject.from());
            return other == null ? name : document.people().fullForm(other.text()) + " and " + name;
        }
        NameMention explained = nameBehind(sentence, subject);
        return explained != null ? document.people().fullForm(explained.text()) : describedOrNamed(sentence, subject);
    }

    /** The other of two who speak together: "Jon Holm and Kari Moe said". */
    private @Nullable NameMention coordinatedBefore(TaggedSentence sentence, int from) {
        boolean joined = from > 1 && sentence.word(from - 1).is("and") && !Verbs.finiteBetween(sentence, 0, from - 1);
        NameMention name = joined ? document.nameAt(sentence.word(from - 2).start()) : null;
        return name != null && name.type() == EntityType.PERSON ? name : null;
    }

    /** The name that an apposition gives: "her partner at the bank, Kari Moe, …". */
    private @Nullable NameMention nameBehind(TaggedSentence sentence, Subject subject) {
        for (int i = subject.to(); i + 1 < Math.min(sentence.size(), subject.to() + APPOSITION_REACH); i++) {
            Word word = sentence.word(i);
            if (word.is(",")) {
                NameMention name = document.nameAt(sentence.word(i + 1).start());
                int behind = name == null ? i : sentence.indexAt(name.span().end());
                boolean closed =
                        behind < sentence.size() && sentence.word(behind).is(",");
                return name != null && name.type() == EntityType.PERSON && closed ? name : null;
            }
            if (!word.isNominal() && !word.is(PartOfSpeech.ADP) && !word.is(PartOfSpeech.DET)) {
                return null;
            }
        }
        return null;
    }

    /** The person whose name is the head of the phrase: "Prime Minister Kari Moe", but not "officials of Kari Moe". */
    private @Nullable NameMention person(TaggedSentence sentence, Subject subject) {
        int head = subject.to() - 1;
        for (int i = subject.from(); i < subject.to(); i++) {
            if (sentence.word(i).is(PartOfSpeech.ADP) && !isPortfolio(sentence, i, subject.to())) {
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

    /** "Secretary of State Kari Moe": what stands behind "of" belongs to the office, and a name follows. */
    private boolean isPortfolio(TaggedSentence sentence, int of, int to) {
        NameMention name = document.nameAt(sentence.word(to - 1).start());
        return of > 0
                && sentence.word(of).is("of")
                && Offices.isOffice(sentence.word(of - 1).lower())
                && name != null
                && of + 1 < to
                && name.span().start() > sentence.word(of + 1).start();
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
        String familiar = null;
        for (int i = at; i >= 0 && at - i < SENTENCES_BACK; i--) {
            TaggedSentence sentence = document.sentences().get(i);
            String found = subjectIn(sentence, position);
            if (found != null) {
                return found;
            }
            familiar = familiar == null ? bareNameIn(sentence, position) : familiar;
        }
        return familiar;
    }

    /** A name of one word may be a person's whom the source never names in full: it is, where it does something. */
    private @Nullable String bareNameIn(TaggedSentence sentence, int position) {
        int limit = Math.min(sentence.size(), sentence.indexAt(position));
        for (int i = 1; i < limit; i++) {
            Subject subject = Verbs.isFinite(sentence, i) ? Subjects.before(sentence, i) : null;
            if (subject == null || subject.to() - subject.from() > 1) {
                continue;
            }
            NameMention name = document.nameAt(sentence.word(subject.from()).start());
            if (name != null && name.type() == EntityType.OTHER) {
                return name.text();
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

    /** The subject of a verb in an attribution that opens with it; behind a description between commas, the first words of the sentence. */
    public @Nullable String firstSubject(TaggedSentence sentence, int verb, boolean described) {
        Subject first = described ? Subjects.after(sentence, -1) : null;
        return first != null ? resolve(sentence, first) : subjectOf(sentence, verb);
    }

    /** The subject of the first verb before {@code limit}, where it is a name or "he" or "she", resolved; null where there is none. */
    public @Nullable String namedSubject(TaggedSentence sentence, int limit) {
        int verb = Verbs.firstFinite(sentence, 0, Math.min(limit, sentence.size()));
        Subject subject = verb <= 0 ? null : Subjects.before(sentence, verb);
        if (subject == null) {
            return null;
        }
        Word head = sentence.word(subject.to() - 1);
        NameMention name = document.nameAt(head.start());
        boolean pronoun = subject.to() - subject.from() == 1 && SINGULAR.contains(head.lower());
        boolean named = name != null && name.type() != EntityType.OTHER;
        return pronoun || named || Antecedents.canSpeak(head) ? resolve(sentence, subject) : null;
    }

    /** Who says what the reporting verb at {@code verb} introduces: its own subject, else that of its sentence; null where nobody is found. */
    public @Nullable String speakerOf(TaggedSentence sentence, int verb) {
        if (verb > 0 && sentence.word(verb - 1).is("to")) {
            String willing = subjectOfFiniteBefore(sentence, verb);
            return willing != null ? willing : subjectOfSentence(sentence, verb);
        }
        if (verb > 1 && sentence.word(verb - 1).is("as")) {
            return quotedBy(sentence, verb - 1);
        }
        boolean participle = sentence.word(verb).lower().endsWith("ing");
        NameMention actor = participle ? nameBefore(sentence, verb) : null;
        if (actor != null) {
            return document.people().fullForm(actor.text());
        }
        boolean shared = participle || followsCoordinator(sentence, verb);
        String own = shared ? null : subjectOf(sentence, verb);
        return own != null ? own : subjectOfSentence(sentence, verb);
    }

    /** "quoted her father as saying", "was quoted by a paper as saying": the words are the father's, and those of whoever was quoted. */
    private @Nullable String quotedBy(TaggedSentence sentence, int as) {
        for (int i = as - 1; i > 0; i--) {
            if (Verbs.isReporting(sentence, i)) {
                boolean passive = sentence.word(i - 1).is(PartOfSpeech.AUX);
                return subjectOf(sentence, passive ? i : as);
            }
        }
        return subjectOfSentence(sentence, as);
    }

    /** "Moe took to the stage to accuse …": whoever did the one did it to do the other. */
    private @Nullable String subjectOfFiniteBefore(TaggedSentence sentence, int verb) {
        for (int i = verb - 1; i > 0 && !sentence.word(i).is("\""); i--) {
            if (Verbs.isFinite(sentence, i)) {
                return subjectOf(sentence, i);
            }
        }
        return null;
    }

    /** "footage of Kari Moe saying …" */
    private @Nullable NameMention nameBefore(TaggedSentence sentence, int verb) {
        return verb > 1 && sentence.word(verb - 1).is(PartOfSpeech.PROPN)
                ? document.nameAt(sentence.word(verb - 1).start())
                : null;
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

    /** Whom "according to …" or a closing "per …" names in the sentence, or null. */
    public @Nullable String accordingTo(TaggedSentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.word(i).is("according") && sentence.word(i + 1).is("to")) {
                return subjectAfter(sentence, i + 1);
            }
            boolean set = i > 0
                    && !sentence.word(i - 1).isWord()
                    && sentence.word(i + 1).is(PartOfSpeech.DET);
            if (set && sentence.word(i).is("per")) {
                return subjectAfter(sentence, i);
            }
        }
        return null;
    }
}
