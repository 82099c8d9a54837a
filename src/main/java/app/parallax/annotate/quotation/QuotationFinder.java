package app.parallax.annotate.quotation;

import app.parallax.annotate.voice.Document;
import app.parallax.annotate.voice.SecondHand;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a source and whose words they are. They come in order and do not overlap: of nested ones only the outermost. One that runs over several
 * paragraphs gives one quotation a paragraph, all of one speaker.
 */
public final class QuotationFinder {

    private static final int NEAR = 2;
    private static final Pattern LISTED = Pattern.compile("(?:[\\s\\p{Z}]|,|\\b(?:and|or|but|an?|the)\\b){1,12}");

    /** The quotations in all blocks but furniture. */
    public List<Quotation> find(Document document) {
        List<Quotation> quotations = new ArrayList<>();
        SpeakerSearch search = new SpeakerSearch(document);
        @Nullable MarkedWords previous = null;
        int open = 0;
        for (MarkedWords marked : marked(document)) {
            QuotationContext context = context(document, marked);
            if (context != null) {
                Quotation last = quotations.isEmpty() ? null : quotations.getLast();
                Quotation next = quotation(document, search, context, previous, last);
                open = previous != null && continues(document, marked, previous) ? open + 1 : 0;
                giveBack(quotations, open, next);
                quotations.add(next);
                previous = marked;
            }
        }
        return quotations;
    }

    /** True where a paragraph goes on with a quotation that the paragraph before it left open. */
    private static boolean continues(Document document, MarkedWords marked, MarkedWords previous) {
        int start = document.source().blocks().get(marked.block()).span().start();
        return !previous.closed()
                && marked.block() == previous.block() + 1
                && document.text().substring(start, marked.outer().start()).isBlank();
    }

    /** Whoever is named at the end of a quotation of several paragraphs spoke the {@code open} parts before it too. */
    private static void giveBack(List<Quotation> quotations, int open, Quotation named) {
        for (int i = quotations.size() - open; i < quotations.size(); i++) {
            Quotation part = quotations.get(i);
            if (part.speaker() == null && part.use() == QuotationUse.SPEECH) {
                quotations.set(i, new Quotation(part.span(), part.use(), named.speaker(), named.via(), part.whole()));
            }
        }
    }

    private static List<MarkedWords> marked(Document document) {
        List<MarkedWords> marked = new ArrayList<>();
        List<Block> blocks = document.source().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() != BlockRole.FURNITURE) {
                marked.addAll(new QuotationMarks(document.text(), blocks.get(i).span(), i).find());
            }
        }
        return marked;
    }

    private static @Nullable QuotationContext context(Document document, MarkedWords marked) {
        int first = document.sentenceAt(marked.inner().start());
        int last = document.sentenceAt(marked.inner().end() - 1);
        if (first < 0 || last < first) {
            return null;
        }
        TaggedSentence begin = document.sentences().get(first);
        TaggedSentence end = document.sentences().get(last);
        return new QuotationContext(
                marked,
                begin,
                begin.indexAt(marked.outer().start()),
                end,
                end.indexAt(marked.outer().end() - 1) + 1);
    }

    private static Quotation quotation(
            Document document,
            SpeakerSearch search,
            QuotationContext context,
            @Nullable MarkedWords previous,
            @Nullable Quotation last) {
        String byVerb = firstOf(search.byVerb(context), search.byColon(context));
        String byPerson = byVerb != null || context.opensSentence() ? null : search.byPerson(context);
        QuotationUse use = QuotationUses.of(context, byVerb, byPerson);
        String speaker = firstOf(byVerb, byPerson);
        if (previous != null
                && last != null
                && last.use() == QuotationUse.SPEECH
                && isListed(document, context, previous)) {
            use = QuotationUse.SPEECH;
            speaker = firstOf(last.speaker(), byVerb);
        }
        if (speaker == null && use == QuotationUse.SPEECH) {
            speaker = carried(document, search, context, previous, last);
        }
        String via = speaker == null ? null : new SecondHand(document).via(context.last());
        boolean named = use == QuotationUse.SPEECH;
        return new Quotation(
                context.marked().inner(),
                use,
                named ? speaker : null,
                named && !same(via, speaker) ? via : null,
                isWhole(document, context));
    }

    /** “One” and “two”: what is listed with a quotation is one too, and of the same speaker. */
    private static boolean isListed(Document document, QuotationContext context, MarkedWords previous) {
        int from = previous.outer().end();
        int to = context.marked().outer().start();
        return context.marked().block() == previous.block()
                && from <= to
                && LISTED.matcher(document.text()).region(from, to).matches();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    /** From the quotation before, where nothing but its attribution stands between; else from the sentence before. */
    private static @Nullable String carried(
            Document document,
            SpeakerSearch search,
            QuotationContext context,
            @Nullable MarkedWords previous,
            @Nullable Quotation last) {
        if (previous != null && last != null && last.speaker() != null && follows(document, context, previous)) {
            return last.speaker();
        }
        int at = document.sentenceAt(context.first().span().start()) - 1;
        if (at < 0 || !context.opensSentence()) {
            return null;
        }
        TaggedSentence before = document.sentences().get(at);
        return context.first().block() - before.block() <= 1 ? search.ofSentence(before) : null;
    }

    private static boolean follows(Document document, QuotationContext context, MarkedWords previous) {
        if (context.marked().block() - previous.block() > 1) {
            return false;
        }
        int from = document.sentenceAt(previous.inner().end() - 1);
        int to = document.sentenceAt(context.marked().inner().start());
        return to - from <= NEAR;
    }

    private static boolean isWhole(Document document, QuotationContext context) {
        String words = context.marked().inner().of(document.text());
        int first = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('a');
        if (Character.isLowerCase(first)) {
            return continuesAttributed(document, context);
        }
        boolean introduced = context.opensSentence() || isIntroduced(context);
        return introduced && holdsVerb(context);
    }

    private static boolean isIntroduced(QuotationContext context) {
        int before = context.before() - 1;
        TaggedSentence sentence = context.first();
        return sentence.word(before).is(":")
                || sentence.word(before).is(",")
                || Verbs.isReporting(sentence.word(before));
    }

    /** "…," she said, "and so on." goes on with a sentence that was presented as whole. */
    private static boolean continuesAttributed(Document document, QuotationContext context) {
        boolean ellipsis =
                "….".indexOf(context.marked().inner().of(document.text()).charAt(0)) >= 0;
        int before = context.before();
        TaggedSentence sentence = context.first();
        return !ellipsis
                && before >= 2
                && sentence.word(before - 1).is(",")
                && sentence.word(0).is("\"")
                && holdsVerb(context);
    }

    private static boolean holdsVerb(QuotationContext context) {
        TaggedSentence sentence = context.first();
        int from = sentence.indexAt(context.marked().inner().start());
        int to = Math.min(
                sentence.size(), sentence.indexAt(context.marked().inner().end() - 1) + 1);
        return Verbs.finiteBetween(sentence, from, to);
    }
}
