package app.parallax.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.QuotationCheck;
import app.parallax.entity.EntityResolver;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences of the bundled transcripts, quoted in invented reports in every legal typography: the words, the speaker and the verdict must be found. */
class QuotedTranscriptsTest {

    private static final int REPORTS = 25;

    @ParameterizedTest
    @EnumSource(QuotingStyle.class)
    void aConferenceWithTwoSpeakers(QuotingStyle style) {
        assertThat(failures("nato-2023-transcript.txt", style)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QuotingStyle.class)
    void anEarlierConference(QuotingStyle style) {
        assertThat(failures("nato-2021-transcript.txt", style)).isEmpty();
    }

    private static List<String> failures(String file, QuotingStyle style) {
        AnnotatedSource transcript = Spoken.transcript(file);
        List<Spoken> sentences = Spoken.of(transcript);
        Random random = new Random(41L * style.ordinal() + file.hashCode());
        Map<String, QuotedReport> reports = new LinkedHashMap<>();
        List<AnnotatedSource> sources = new ArrayList<>(List.of(transcript));
        for (int i = 0; i < REPORTS; i++) {
            QuotedReport report = style.quote(sentences, random);
            reports.put("report-" + i, report);
            sources.add(Spoken.report("report-" + i, report.text()));
        }
        return failures(new EntityResolver().resolve(sources).withFullNames(), reports);
    }

    private static List<String> failures(List<AnnotatedSource> sources, Map<String, QuotedReport> reports) {
        SpokenRecord record = new SpokenRecord(sources, Texts.ONE_OCCASION);
        List<QuotationCheck> checks =
                new QuotationChecker(record, Texts.ONE_OCCASION).check(sources, new Cancellation());
        List<String> failures = new ArrayList<>();
        for (AnnotatedSource source : sources.subList(1, sources.size())) {
            QuotedReport report = Objects.requireNonNull(reports.get(source.id()));
            List<QuotationCheck> own =
                    checks.stream().filter(c -> c.source().equals(source.id())).toList();
            String problem = report.problem(source, own);
            if (!problem.isEmpty()) {
                failures.add(problem + "\n" + report.text());
            }
        }
        return failures;
    }
}
