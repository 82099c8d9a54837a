package app.parallax.export.table;

import app.parallax.compare.Comparison;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Dossier;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.present.Excerpt;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.text.Passage;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the tables of one comparison share.
 *
 * @param worked whether the analyst's work is to be there at all
 */
record TableContext(
        Comparison comparison,
        Generator generator,
        Phrases phrases,
        SourceHeaders headers,
        Dossier dossier,
        Judgements judgements,
        boolean worked) {
    static TableContext of(Comparison comparison, ExportOptions options, Generator generator, Phrases phrases) {
        Dossier dossier = Optional.ofNullable(options.dossier()).orElse(Dossier.EMPTY);
        return new TableContext(
                comparison,
                generator,
                phrases,
                new SourceHeaders(comparison, phrases),
                dossier,
                Judgements.of(dossier, comparison),
                options.dossier() != null);
    }

    String text(String key) {
        return phrases.text(key);
    }

    /** What a source is called in the other tables. */
    String name(String source) {
        return headers.brief(source);
    }

    /** A passage's words, white space made one. */
    String words(Passage passage) {
        return Excerpt.of(comparison, passage).words();
    }

    /** Who speaks where a passage begins; nothing where the source speaks itself. */
    Optional<String> speaker(Passage passage) {
        AnnotatedSource source = comparison.source(passage.source());
        return source.clauses().stream()
                .filter(clause -> clause.span().overlaps(passage.span()))
                .map(Clause::voice)
                .findFirst()
                .map(voice -> voice.speaker());
    }

    String program() {
        return generator.name() + " " + generator.version();
    }

    /** In one line, in the order of their names. */
    String settings() {
        return comparison.settings().stream()
                .map(setting -> setting.name() + "=" + setting.value())
                .collect(Collectors.joining("; "));
    }
}
