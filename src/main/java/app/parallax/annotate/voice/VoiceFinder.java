package app.parallax.annotate.voice;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Voice;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says who speaks in each clause: the speaker of a speech, the person whose words a report gives, or the reporter. */
public final class VoiceFinder {

    private static final int DAY_REACH = 3;

    private final Document document;
    private final Speakers speakers;
    private final SecondHand secondHand;
    private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();

    public VoiceFinder(Document document, List<Quotation> quotations) {
        this.document = document;
        this.speakers = new Speakers(document);
        this.secondHand = new SecondHand(document);
        quotations.forEach(quotation -> this.quotations.put(quotation.span().start(), quotation));
    }

    /** The voices of the clauses of one sentence, in their order. */
    public List<Voice> voices(TaggedSentence sentence, List<Span> clauses) {
        Block block = document.block(sentence);
        if (block.role() == BlockRole.SPEECH || block.role() == BlockRole.GAP) {
            Voice voice = new Voice(block.speaker(), null);
            return clauses.stream().map(clause -> voice).toList();
        }
        return reported(sentence, clauses);
    }

    private List<Voice> reported(TaggedSentence sentence, List<Span> clauses) {
        String via = secondHand.via(sentence);
        String whole = wholeSentence(sentence, clauses);
        List<Voice> voices = new ArrayList<>();
        String speaker = whole;
        for (Span clause : clauses) {
            String quoted = quotedIn(clause);
            String own = quoted != null ? quoted : speaker;
            boolean attributing = quoted == null && isAttribution(sentence, clause);
            voices.add(attributing || own == null ? Voice.REPORTER : new Voice(own, own.equals(via) ? null : via));
            String next = introduces(sentence, clause);
            speaker = next != null ? next : speaker;
        }
        return voices;
    }

    /** Somebody to whom a closing "…, she said" or an "according to her" gives the sentence; an outlet that passes another's words on does not count. */
    private @Nullable String wholeSentence(TaggedSentence sentence, List<Span> clauses) {
        String source = speakers.accordingTo(sentence);
        if (source != null) {
            return source;
        }
        Span last = clauses.getLast();
        if (clauses.size() < 2 || !isAttribution(sentence, last)) {
            return null;
        }
        int verb = reportingVerb(sentence, last);
        String speaker = verb == sentence.indexAt(last.start())
                ? speakers.subjectAfter(sentence, verb)
                : speakers.subjectOf(sentence, verb);
        return introducesAny(sentence, clauses) ? null : speaker;
    }

    private boolean introducesAny(TaggedSentence sentence, List<Span> clauses) {
        return clauses.subList(0, clauses.size() - 1).stream().anyMatch(clause -> introduces(sentence, clause) != null);
    }

    /** True for a clause that says little more than who says it. */
    private static boolean isAttribution(TaggedSentence sentence, Span clause) {
        int from = sentence.indexAt(clause.start());
        int to = sentence.indexAt(clause.end() - 1) + 1;
        int verb = reportingVerb(sentence, clause);
        return verb >= 0 && (to - verb <= 2 || (verb - from <= 2 && to - verb <= 4));
    }

    private static int reportingVerb(TaggedSentence sentence, Span clause) {
        int to = Math.min(sentence.size(), sentence.indexAt(clause.end() - 1) + 1);
        for (int i = to - 1; i >= sentence.indexAt(clause.start()); i--) {
            if (Verbs.isReporting(sentence.word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Who speaks in what follows the clause: the subject of a verb of saying near its end. */
    private @Nullable String introduces(TaggedSentence sentence, Span clause) {
        int verb = reportingVerb(sentence, clause);
        if (verb < 0) {
            return null;
        }
        int to = sentence.indexAt(clause.end() - 1) + 1;
        if (to >= sentence.size() || !opens(sentence, verb, to)) {
            return null;
        }
        return speakers.speakerOf(sentence, verb);
    }

    /** True where a clause ends with its verb of saying, with "that" behind it, or with the day on which it was said. */
    private static boolean opens(TaggedSentence sentence, int verb, int to) {
        Word last = sentence.word(to - 1);
        return to - verb == 1
                || last.is("that")
                || last.is("whether")
                || (last.lower().endsWith("day") && to - verb <= DAY_REACH);
    }

    /** The speaker of the quotation that fills more than half of the clause, or null. */
    private @Nullable String quotedIn(Span clause) {
        Integer before = quotations.floorKey(clause.start());
        NavigableMap<Integer, Quotation> near =
                quotations.subMap(before == null ? clause.start() : before, true, clause.end(), false);
        for (Quotation quotation : near.values()) {
            int shared = Math.min(clause.end(), quotation.span().end())
                    - Math.max(clause.start(), quotation.span().start());
            if (quotation.use() == QuotationUse.SPEECH && 2 * shared > clause.length()) {
                return quotation.speaker();
            }
        }
        return null;
    }

    /** The voice of most words of a sentence whose clauses have these voices; of two as long, the first. */
    public static Voice prevailing(List<Span> clauses, List<Voice> voices) {
        Voice best = Voice.REPORTER;
        int most = 0;
        for (Voice candidate : voices) {
            int length = 0;
            for (int i = 0; i < voices.size(); i++) {
                length += voices.get(i).equals(candidate) ? clauses.get(i).length() : 0;
            }
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        return best;
    }
}
