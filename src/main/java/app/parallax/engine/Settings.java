package app.parallax.engine;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.source.Approximation;
import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what shaped a comparison besides its sources, so that the same can be had again. */
final class Settings {

    /** Changes whenever a stage gives other answers than before. */
    private static final String ENGINE = "10";

    private Settings() {}

    /**
     * Sorted by name.
     *
     * @param encoder after it has been used: only then is it known whether it works here
     */
    static List<Comparison.Setting> of(Options options, SentenceEncoder encoder) {
        return List.of(
                new Comparison.Setting(
                        Comparison.Setting.BASELINE,
                        Optional.ofNullable(options.baseline()).orElse("by rule")),
                new Comparison.Setting("corrections", corrections(options.corrections())),
                new Comparison.Setting("engine", ENGINE),
                new Comparison.Setting("language-model", encoder.problem() == null ? SentenceEncoders.SHIPPED : "none"),
                new Comparison.Setting("occasions", occasions(options.occasions())));
    }

    private static String occasions(List<Occasion> given) {
        return given.isEmpty()
                ? "found"
                : given.stream().map(Occasion::id).collect(Collectors.joining(", ", "given: ", ""));
    }

    private static String corrections(List<Correction> corrections) {
        return corrections.isEmpty()
                ? "none"
                : corrections.stream().map(Settings::words).collect(Collectors.joining("; "));
    }

    private static String words(Correction correction) {
        return switch (correction) {
            case Correction.Title(String source, var value) -> words("title", source, value);
            case Correction.Publisher(String source, var value) -> words("publisher", source, value);
            case Correction.Kind(String source, var value) -> words("kind", source, written(value));
            case Correction.Date(String source, var value) -> words("date", source, value);
            case Correction.Language(String source, var value) -> words("language", source, value);
            case Correction.SpeakerName(String source, String read, String value) ->
                read + " in " + source + " is " + value;
            case Correction.OccasionOf(String source, var value) -> words("occasion", source, value);
            case Correction.Speaker(Passage passage, var value) -> words("speaker", place(passage), value);
            case Correction.Role(Passage passage, var value) -> words("role", place(passage), written(value));
            case Correction.FigureAt figure -> words("figure", place(figure.passage()), figure(figure));
            case Correction.Tie tie ->
                places(tie.passages()) + (tie.tied() ? " speak of the same" : " do not speak of the same");
            case Correction.OnePoint one -> places(one.passages()) + " state one point";
            case Correction.PointApart apart -> places(apart.passages()) + " state a point of their own";
        };
    }

    private static String words(String what, String where, @Nullable Object value) {
        return what + " of " + where + " is " + (value == null ? "unknown" : value);
    }

    /** As much as tells two readings apart; null where there is no figure. */
    private static @Nullable String figure(Correction.FigureAt figure) {
        if (figure.value() == null) {
            return null;
        }
        return Stream.of(
                        figure.approximation() == Approximation.EXACT ? null : written(figure.approximation()),
                        figure.value().toPlainString(),
                        figure.upperValue() == null
                                ? null
                                : "to " + figure.upperValue().toPlainString(),
                        figure.unit(),
                        figure.counted())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String places(List<Passage> passages) {
        return passages.stream().map(Settings::place).collect(Collectors.joining(", "));
    }

    private static String place(Passage passage) {
        return passage.source() + " " + passage.start() + "-" + passage.end();
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
