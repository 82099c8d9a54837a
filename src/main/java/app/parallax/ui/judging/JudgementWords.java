package app.parallax.ui.judging;

import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Stamp;
import app.parallax.ui.session.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A judgement in a few words. */
public final class JudgementWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Texts texts;

    public JudgementWords(Texts texts) {
        this.texts = texts;
    }

    /** Both halves as far as they were said, and whether it is to be looked at again. */
    public String of(Judgement judgement) {
        Stream<@Nullable String> parts = Stream.of(
                program(judgement.program()),
                claim(judgement.claim()),
                judgement.program() == null && judgement.claim() == null ? texts.text("judged.reason") : null,
                Judgements.isDoubtful(judgement) ? texts.text("judged.doubtful") : null);
        return parts.filter(part -> part != null).collect(Collectors.joining(" · "));
    }

    private @Nullable String program(Judgement.@Nullable Program program) {
        return program == null ? null : texts.of("judged.program", program);
    }

    private @Nullable String claim(Judgement.@Nullable Claim claim) {
        return claim == null ? null : texts.of("judged.claim", claim);
    }

    /** Who and when, in the time zone of this machine. */
    public String of(Stamp stamp) {
        String when = TIME.format(stamp.when().atZone(ZoneId.systemDefault()));
        return stamp.who().isEmpty() ? when : texts.text("stamp", stamp.who(), when);
    }
}
