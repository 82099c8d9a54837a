package app.parallax.ui.log;

import app.parallax.correction.Correction;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.SetRight;
import app.parallax.meaning.Languages;
import app.parallax.ui.correcting.FigureWords;
import app.parallax.ui.notes.SubjectNames;
import app.parallax.ui.session.Texts;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A correction in a sentence. */
final class CorrectionWords {
    private static final int LONGEST = 60;

    private final SubjectNames names;
    private final Texts texts;

    CorrectionWords(SubjectNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    String of(SetRight setRight) {
        String words = setRight.stands().stream().map(this::words).collect(Collectors.joining(", "));
        return switch (setRight.correction()) {
            case Correction.Title c -> source("title", c, c.value());
            case Correction.Publisher c -> source("publisher", c, c.value());
            case Correction.Kind c -> source("kind", c, texts.of("source", c.value()));
            case Correction.Date c -> source("date", c, c.value());
            case Correction.Language c -> source("language", c, language(c.value()));
            case Correction.SpeakerName c ->
                texts.text("corrected.speaker-name", names.source(c.source()), c.read(), c.value());
            case Correction.OccasionOf c -> source("occasion", c, c.value());
            case Correction.Speaker c -> texts.text("corrected.speaker", words, value(c.value()));
            case Correction.Role c -> texts.text("corrected.role", words, texts.of("role", c.value()));
            case Correction.FigureAt c -> texts.text("corrected.figure", words, figure(c));
            case Correction.Tie c -> texts.text(c.tied() ? "corrected.tied" : "corrected.cut", words);
            case Correction.OnePoint c -> texts.text("corrected.one-point", words);
            case Correction.PointApart c -> texts.text("corrected.point-apart", words);
        };
    }

    private static @Nullable String language(@Nullable String code) {
        return code == null ? null : Languages.name(code);
    }

    private String source(String what, Correction.OfSource correction, @Nullable Object value) {
        return texts.text("corrected." + what, names.source(correction.source()), value(value));
    }

    private String value(@Nullable Object value) {
        return value == null ? texts.text("corrected.nothing") : value.toString();
    }

    private String figure(Correction.FigureAt figure) {
        if (figure.value() == null) {
            return texts.text("corrected.no-figure");
        }
        return new FigureWords(texts)
                .of(figure.value(), figure.upperValue(), figure.approximation(), figure.unit(), figure.counted());
    }

    private String words(Anchor anchor) {
        String words = anchor.words().strip().replaceAll("\\s+", " ");
        return "“"
                + (words.length() <= LONGEST
                        ? words
                        : words.substring(0, LONGEST).strip() + " …") + "”";
    }
}
