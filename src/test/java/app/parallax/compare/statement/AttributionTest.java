package app.parallax.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.job.Workers;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.Voice;
import app.parallax.text.Hashes;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    /** Whether the first clause asserts something; clauses are set apart by a bar. */
    private static boolean firstAsserts(String barred) {
        String text = barred.replace("|", "");
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (String clause : barred.split("\\|")) {
            clauses.add(new Clause(new Span(start, start + clause.length()), 0, Voice.REPORTER));
            start += clause.length();
        }
        Span whole = new Span(0, text.length());
        Source source = new Source(
                "a",
                SourceInfo.UNKNOWN,
                text,
                Hashes.sha256(text),
                List.of(Block.of(whole, BlockRole.PARAGRAPH)),
                List.of());
        List<NameMention> names = text.contains("Ana Kovač")
                ? List.of(new NameMention(at(text, "Ana Kovač"), "Ana Kovač", EntityType.PERSON))
                : List.of();
        List<DateMention> dates = text.contains("Monday")
                ? List.of(new DateMention(
                        at(text, text.contains("Monday 4 March") ? "Monday 4 March" : "Monday"),
                        DateType.DATE,
                        "2024-03-04"))
                : List.of();
        AnnotatedSource annotated = new AnnotatedSource(
                source, List.of(new Sentence(whole, 0, Voice.REPORTER)), clauses, List.of(), List.of(), dates, names);
        List<String> entities = names.stream().map(name -> "ana").toList();
        return new Statements(List.of(annotated), List.of(entities), new NoOccasions(), new Workers(1))
                .get(0)
                .asserts();
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor Ana Kovač said on Monday that| the harbour will close.",
                "At a press conference on the quay Ana Kovač said that| the harbour will close.",
                "The port authority announced on Monday| that the harbour will close.",
                "Mayor Ana Kovač said.| The harbour will close.",
                "said Ana Kovač on Monday, the mayor.",
                "The captain of the old ferry expressed that| the harbour will close.",
            })
    void whoSpeaksIsNoAssertion(String clause) {
        assertThat(firstAsserts(clause)).isFalse();
    }

    @Test
    void aTimeAloneIsNoAssertion() {
        assertThat(firstAsserts("Monday 4 March")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour will close on Monday,| Ana Kovač said.",
                "Ana Kovač denied the ferry company's claims| and left the harbour.",
                "The harbour of Split will close, officials said.",
                "Ana Kovač told reporters about three sunken ferries.",
            })
    void whatIsSaidIsOne(String clause) {
        assertThat(firstAsserts(clause)).isTrue();
    }
}
