package app.parallax.compare.quotation;

import app.parallax.compare.Edit;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Occasion;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.source.Voice;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small sources made by hand: a transcript of paragraphs "Name: words", a report whose curly quotation marks are quotations of one speaker. */
final class Texts {

    static final String OCCASION = "that-day";

    private Texts() {}

    /** Every source speaks of one occasion. */
    static final OccasionLookup ONE_OCCASION = new OccasionLookup() {
        @Override
        public List<Occasion> all() {
            return List.of(new Occasion(OCCASION, null, null, List.of()));
        }

        @Override
        public String of(String source) {
            return OCCASION;
        }

        @Override
        public String at(Passage passage) {
            return OCCASION;
        }

        @Override
        public List<String> recordsOf(String occasion) {
            return List.of();
        }
    };

    /** Paragraphs "Name: words"; a paragraph "? Name: words" is a gap that this person may have filled. */
    static AnnotatedSource transcript(String id, String text) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            int colon = paragraph.indexOf(": ");
            boolean gap = paragraph.startsWith("? ");
            String speaker = paragraph.substring(gap ? 2 : 0, colon);
            Span words = new Span(at + colon + 2, at + paragraph.length());
            blocks.add(
                    gap
                            ? new Block(words, BlockRole.GAP, null, null, List.of(speaker))
                            : new Block(words, BlockRole.SPEECH, speaker, null, List.of()));
            addSentences(text, words, blocks.size() - 1, sentences);
            at += paragraph.length() + 2;
        }
        return source(id, SourceKind.TRANSCRIPT, text, blocks, sentences, List.of());
    }

    private static void addSentences(String text, Span words, int block, List<Sentence> sentences) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(words.of(text));
        int from = iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
            sentences.add(new Sentence(new Span(words.start() + from, words.start() + to), block, Voice.REPORTER));
            from = to;
        }
    }

    /** A quotation is whole where it starts with a capital letter. */
    static AnnotatedSource report(String id, String text, @Nullable String speaker) {
        List<Quotation> quotations = new ArrayList<>();
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            boolean whole = Character.isUpperCase(text.charAt(open + 1));
            quotations.add(new Quotation(new Span(open + 1, close), QuotationUse.SPEECH, speaker, null, whole));
        }
        List<Block> blocks = List.of(Block.of(new Span(0, text.length()), BlockRole.PARAGRAPH));
        List<Sentence> sentences = new ArrayList<>();
        addSentences(text, new Span(0, text.length()), 0, sentences);
        return source(id, SourceKind.REPORT, text, blocks, sentences, quotations);
    }

    private static AnnotatedSource source(
            String id,
            SourceKind kind,
            String text,
            List<Block> blocks,
            List<Sentence> sentences,
            List<Quotation> quotations) {
        SourceInfo info = new SourceInfo(null, null, kind, null, "en", null, null);
        Source source = new Source(id, info, text, "", blocks, List.of());
        return new AnnotatedSource(source, sentences, List.of(), quotations, List.of(), List.of(), List.of());
    }

    static List<QuotationCheck> check(AnnotatedSource... sources) {
        List<AnnotatedSource> all = List.of(sources);
        return new QuotationChecker(new SpokenRecord(all, ONE_OCCASION), ONE_OCCASION).check(all, new Cancellation());
    }

    /** Ann's words as a transcript, and what a report puts in her mouth. */
    static QuotationCheck check(String said, String quoted) {
        return check(transcript("record", "Ann Lee: " + said), report("report", "She said “" + quoted + "”", "Ann Lee"))
                .getFirst();
    }

    /** The edits as a reader sees them: "very → " in lower case with the operation and class. */
    static List<String> edits(QuotationCheck check, AnnotatedSource record, AnnotatedSource report) {
        return check.edits().stream().map(edit -> shown(edit, record, report)).toList();
    }

    static List<String> edits(String said, String quoted) {
        AnnotatedSource record = transcript("record", "Ann Lee: " + said);
        AnnotatedSource report = report("report", "She said “" + quoted + "”", "Ann Lee");
        return edits(check(record, report).getFirst(), record, report);
    }

    private static String shown(Edit edit, AnnotatedSource record, AnnotatedSource report) {
        return edit.operation() + " " + edit.editClass() + ": "
                + record.words(edit.record().span()) + " → "
                + report.words(edit.quoted().span());
    }
}
