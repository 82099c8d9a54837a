package app.parallax.export;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;
import app.parallax.source.Sentence;
import app.parallax.text.Hashes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of a source's figures, each of which stays when another sentence changes. Not for several threads. */
public final class FigureIds {
    private final AnnotatedSource source;
    private final Map<String, Integer> seen = new HashMap<>();
    private int reached;

    public FigureIds(AnnotatedSource source) {
        this.source = source;
    }

    /**
     * Made from the figure's words and those of its sentence; the same figure met again in the same words counts up.
     *
     * @param figure of the source; to be asked for in order, each once
     */
    public String next(Figure figure) {
        String stands = stands(figure);
        int before = seen.merge(stands, 1, Integer::sum);
        return Hashes.id("figure", source.id(), stands, Integer.toString(before));
    }

    /** What an id hangs on: the figure's words and those of its sentence. To be asked for in order too. */
    String stands(Figure figure) {
        return source.words(figure.span()) + '\u0000' + sentence(figure);
    }

    /** Figures come in order, so the sentences before the last one met need no second look. */
    private String sentence(Figure figure) {
        List<Sentence> sentences = source.sentences();
        while (reached < sentences.size()
                && sentences.get(reached).span().end() <= figure.span().start()) {
            reached++;
        }
        return reached < sentences.size() ? source.words(sentences.get(reached).span()) : "";
    }
}
