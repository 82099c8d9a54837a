package app.parallax.present;

import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A judgement in a few words, wherever one is shown or written. */
public final class JudgementWords {
    private final Phrases phrases;

    public JudgementWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Both halves as far as they were said; where neither was, that a reason was given. */
    public String of(Judgement judgement) {
        String said = Stream.of(
                        phrase("judged.program", judgement.program()), phrase("judged.claim", judgement.claim()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? phrases.text("judged.reason") : said;
    }

    /** The same, and whether it is to be looked at again. */
    public String withDoubt(Judgement judgement) {
        return Judgements.isDoubtful(judgement)
                ? of(judgement) + " · " + phrases.text("judged.doubtful")
                : of(judgement);
    }

    /** Each half that was said as a sentence. */
    List<String> sentences(Judgement judgement) {
        return Stream.of(phrase("judgement.program", judgement.program()), phrase("judgement.claim", judgement.claim()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> phrase(String prefix, @Nullable Enum<?> value) {
        return Optional.ofNullable(value).map(v -> phrases.of(prefix, v));
    }
}
