package app.parallax.annotate.name;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.source.NameMention;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes through names and the sentences that hold them, both in order, once. */
public final class MentionWalk {

    private MentionWalk() {}

    public static void each(
            List<TaggedSentence> sentences, List<NameMention> names, BiConsumer<TaggedSentence, NameMention> visitor) {
        int at = 0;
        for (NameMention name : names) {
            while (at < sentences.size()
                    && sentences.get(at).span().end() <= name.span().start()) {
                at++;
            }
            if (at < sentences.size()) {
                visitor.accept(sentences.get(at), name);
            }
        }
    }
}
