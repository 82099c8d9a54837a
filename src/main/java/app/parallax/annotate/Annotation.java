package app.parallax.annotate;

import app.parallax.annotate.date.DateFinder;
import app.parallax.annotate.figure.FigureFinder;
import app.parallax.annotate.name.NameFinder;
import app.parallax.annotate.quotation.QuotationFinder;
import app.parallax.annotate.sentence.ClauseSplitter;
import app.parallax.annotate.sentence.SentenceSplitter;
import app.parallax.annotate.voice.Document;
import app.parallax.annotate.voice.VoiceFinder;
import app.parallax.annotate.word.MaximumEntropyTagger;
import app.parallax.annotate.word.TagLetters;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Tagger;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.source.Quotation;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import app.parallax.source.Voice;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a source its layers. Pure: the same source gives the same layers. Safe for several threads at once; what is costly (the tagger's model) is loaded at the
 * first use and shared. Furniture gets no layers: it is no part of the account.
 */
public final class Annotation {

    private final Tagger tagger;
    private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
    private final ClauseSplitter clauseSplitter = new ClauseSplitter();
    private final NameFinder nameFinder = new NameFinder();
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final DateFinder dateFinder = new DateFinder();
    private final FigureFinder figureFinder = new FigureFinder();

    public Annotation() {
        this(new MaximumEntropyTagger());
    }

    public Annotation(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The source with all its layers, each in order of position and inside the text. */
    public AnnotatedSource annotate(Source source) {
        return annotate(source, new Cancellation());
    }

    /**
     * The same for those who may not want it any more before it is done: a book takes its time.
     *
     * @throws java.util.concurrent.CancellationException soon after somebody has asked to stop
     */
    public AnnotatedSource annotate(Source source, Cancellation cancellation) {
        List<TaggedSentence> plain = tagged(source, cancellation);
        List<NameMention> names = nameFinder.find(plain);
        List<TaggedSentence> tagged = NamedWords.mark(plain, names);
        Document document = new Document(source, tagged, names);
        List<Quotation> quotations = quotationFinder.find(document);
        List<Sentence> sentences = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        addClauses(document, quotations, sentences, clauses, cancellation);
        List<DateMention> dates = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        addQuantities(source, tagged, dates, figures, cancellation);
        return new AnnotatedSource(source, sentences, clauses, quotations, figures, dates, names, partsOfSpeech(plain));
    }

    private List<TaggedSentence> tagged(Source source, Cancellation cancellation) {
        List<TaggedSentence> tagged = new ArrayList<>();
        List<Block> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            cancellation.check();
            if (blocks.get(i).role() != BlockRole.FURNITURE) {
                for (Span sentence :
                        sentenceSplitter.split(source.text(), blocks.get(i).span())) {
                    tagged.add(new TaggedSentence(sentence, i, tagger.tag(source.text(), sentence)));
                }
            }
        }
        return tagged;
    }

    /** As tagged, before names were told apart: where a name is, its own layer says. */
    private static List<String> partsOfSpeech(List<TaggedSentence> tagged) {
        return tagged.stream().map(sentence -> TagLetters.of(sentence.words())).toList();
    }

    private void addClauses(
            Document document,
            List<Quotation> quotations,
            List<Sentence> sentences,
            List<Clause> clauses,
            Cancellation cancellation) {
        VoiceFinder voiceFinder = new VoiceFinder(document, quotations);
        for (TaggedSentence sentence : document.sentences()) {
            cancellation.check();
            List<Span> spans = clauseSplitter.split(sentence);
            List<Voice> voices = voiceFinder.voices(sentence, spans);
            for (int i = 0; i < spans.size(); i++) {
                clauses.add(new Clause(spans.get(i), sentences.size(), voices.get(i)));
            }
            sentences.add(new Sentence(sentence.span(), sentence.block(), VoiceFinder.prevailing(spans, voices)));
        }
    }

    private void addQuantities(
            Source source,
            List<TaggedSentence> tagged,
            List<DateMention> dates,
            List<Figure> figures,
            Cancellation cancellation) {
        @Nullable TaggedSentence before = null;
        for (TaggedSentence sentence : tagged) {
            cancellation.check();
            List<DateMention> found =
                    dateFinder.find(source.text(), sentence, source.info().date(), dates);
            boolean sameBlock = before != null && before.block() == sentence.block();
            figures.addAll(figureFinder.find(sentence, sameBlock ? before : null, found));
            dates.addAll(found);
            before = sentence;
        }
    }
}
