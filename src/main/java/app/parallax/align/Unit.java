package app.parallax.align;

import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.Voice;
import app.parallax.text.Span;
import java.util.List;

/**
 * A clause or a whole sentence as it is compared. Words are numbers of the source's {@link StemTable}.
 *
 * @param index its place among the units of its source
 * @param sentence the index of its sentence
 * @param whole true where it holds the whole sentence
 * @param words what the model reads: the words as written, after those that it leans on
 * @param stems in order of the text
 * @param distinct the stems, each once, ascending
 * @param context distinct stems of the sentence before, where this one only points back at it ("we respect that"); else empty
 * @param names stems that belong to names, ascending
 * @param question whether it asks instead of asserting
 * @param tells false for a greeting and the like, which is never tied to anything
 */
record Unit(
        int index,
        Span span,
        int sentence,
        boolean whole,
        Voice voice,
        String words,
        int[] stems,
        int[] distinct,
        int[] context,
        int[] names,
        List<Figure> figures,
        List<DateMention> dates,
        boolean question,
        boolean tells) {

    boolean pointsBack() {
        return context.length > 0;
    }
}
