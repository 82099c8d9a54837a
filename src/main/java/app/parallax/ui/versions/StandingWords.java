package app.parallax.ui.versions;

import app.parallax.dossier.version.Standing;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.text.Span;
import app.parallax.ui.session.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on changed or lost words, in words. */
public final class StandingWords {
    private final Phrases phrases;
    private final Texts texts;

    public StandingWords(Phrases phrases, Texts texts) {
        this.phrases = phrases;
        this.texts = texts;
    }

    /**
     * @param text the current one
     */
    StandingEntry of(Standing standing, String text) {
        Anchor anchor = standing.anchor();
        boolean lost = anchor.fit() == Anchor.Fit.LOST;
        String now =
                lost || anchor.span().end() > text.length() ? "" : anchor.span().of(text);
        return new StandingEntry(standing, what(standing), said(standing), line(anchor.words()), line(now));
    }

    private String what(Standing standing) {
        return standing.isLink()
                ? texts.text("standing-on.link")
                : texts.text("standing-on."
                        + standing.item()
                                .key()
                                .kind()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
    }

    private String said(Standing standing) {
        return switch (standing.item()) {
            case Judgement j ->
                j.reason().isEmpty()
                        ? new JudgementWords(phrases).of(j)
                        : new JudgementWords(phrases).of(j) + ". " + j.reason();
            case Note n ->
                app.parallax.present.NoteText.pieces(n.text()).stream()
                        .map(app.parallax.present.NoteText.Piece::words)
                        .collect(Collectors.joining());
            case Bookmark b -> b.name();
            default -> "";
        };
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /**
     * Where words stand in a text, however its lines are broken; where they stand several times, the place nearest to a position.
     */
    static Optional<Span> find(String words, String text, int near) {
        String[] parts = words.strip().split("\\s+");
        if (words.isBlank()) {
            return Optional.empty();
        }
        Matcher found = Pattern.compile(Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .matcher(text);
        return found.results()
                .map(result -> new Span(result.start(), result.end()))
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - near)));
    }
}
