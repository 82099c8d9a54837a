package app.parallax.source;

import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.List;

/**
 * A source with its layers. Every layer is in order of position and within the text; clauses point at sentences and sentences at blocks by index.
 *
 * @param partsOfSpeech for each sentence those of its words, a letter each, as {@code annotate.word} reads them; empty where the words were not tagged
 */
public record AnnotatedSource(
        Source source,
        List<Sentence> sentences,
        List<Clause> clauses,
        List<Quotation> quotations,
        List<Figure> figures,
        List<DateMention> dates,
        List<NameMention> names,
        List<String> partsOfSpeech) {

    public AnnotatedSource {
        sentences = List.copyOf(sentences);
        clauses = List.copyOf(clauses);
        quotations = List.copyOf(quotations);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        names = List.copyOf(names);
        partsOfSpeech = List.copyOf(partsOfSpeech);
    }

    /** A source whose words were not tagged. */
    public AnnotatedSource(
            Source source,
            List<Sentence> sentences,
            List<Clause> clauses,
            List<Quotation> quotations,
            List<Figure> figures,
            List<DateMention> dates,
            List<NameMention> names) {
        this(source, sentences, clauses, quotations, figures, dates, names, List.of());
    }

    /** A source of which nothing is known but its text and blocks. */
    public static AnnotatedSource bare(Source source) {
        return new AnnotatedSource(source, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The bytes tell sources apart; to go through all layers whenever one is looked up would cost more than the look-up saves. */
    @Override
    public int hashCode() {
        return 31 * source.id().hashCode() + source.sha256().hashCode();
    }

    public String id() {
        return source.id();
    }

    public String text() {
        return source.text();
    }

    public List<Block> blocks() {
        return source.blocks();
    }

    public Passage passage(Span span) {
        return new Passage(id(), span);
    }

    /** The words of a span, as read. */
    public String words(Span span) {
        return span.of(source.text());
    }

    public Sentence sentenceOf(Clause clause) {
        return sentences.get(clause.sentence());
    }

    public Block blockOf(Sentence sentence) {
        return source.blocks().get(sentence.block());
    }
}
