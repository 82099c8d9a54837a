package app.parallax.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.annotate.Annotation;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.Finding;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Verdict;
import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.entity.EntityResolver;
import app.parallax.job.Cancellation;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must be seen in the quotations of the five bundled sources, with their occasions given. */
class BundledQuotationsTest {

    private static final Map<String, String> OCCASIONS = Map.of(
            "nato-2023",
            "belgrade",
            "mlo-2023",
            "belgrade",
            "news-2023",
            "belgrade",
            "dw-2022",
            "brussels",
            "nato-2021",
            "headquarters");

    private static Map<String, AnnotatedSource> sources = Map.of();
    private static List<QuotationCheck> checks = List.of();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void check() {
        List<SourceInput> inputs = List.of(
                input("nato-2023", SourceKind.TRANSCRIPT, LocalDate.of(2023, 11, 21), "nato-2023-transcript.txt"),
                input("mlo-2023", SourceKind.SUMMARY, LocalDate.of(2023, 11, 22), "mlo-2023-summary.txt"),
                input("news-2023", SourceKind.REPORT, LocalDate.of(2023, 11, 21), "news-2023-report.txt"),
                input("dw-2022", SourceKind.REPORT, LocalDate.of(2022, 8, 17), "dw-2022-report.txt"),
                input("nato-2021", SourceKind.TRANSCRIPT, null, "nato-2021-transcript.txt"));
        Annotation annotation = new Annotation();
        List<AnnotatedSource> annotated = new SourceReading()
                .read(inputs, new Cancellation()).sources().stream()
                        .map(annotation::annotate)
                        .toList();
        List<AnnotatedSource> named = new EntityResolver().resolve(annotated).withFullNames();
        sources = named.stream().collect(Collectors.toMap(AnnotatedSource::id, Function.identity()));
        SpokenRecord record = new SpokenRecord(named, LOOKUP);
        checks = new QuotationChecker(record, LOOKUP).check(named, new Cancellation());
        findings = new QuotationFindings(named, record).of(checks);
    }

    @Test
    void aLongQuotationIsCutWhereTheRecordsSentenceWentOn() {
        QuotationCheck check = quoting("mlo-2023", "For two decades");
        assertThat(check.verdict()).isEqualTo(QuotationVerdict.CUT);
        assertThat(check.marked()).isFalse();
        assertThat(check.edits())
                .singleElement()
                .satisfies(edit -> assertThat(shown(edit)).isEqualTo("as we also discussed during our meeting → "));
        assertThat(finding(check).verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void aRewrittenQuotationIsAlteredWordByWord() {
        QuotationCheck check = quoting("news-2023", "… does not undermine");
        assertThat(check.verdict()).isEqualTo(QuotationVerdict.ALTERED);
        assertThat(check.edits().stream().map(BundledQuotationsTest::shown))
                .contains("will remain a neutral country → stays militarily neutral", "very → ", "blocks → blocs");
        assertThat(classOf(check, "very → ")).isEqualTo(EditClass.QUALIFIER);
        assertThat(classOf(check, "blocks → blocs")).isEqualTo(EditClass.SPELLING);
        assertThat(finding(check).weight()).isGreaterThan(0.7);
    }

    @Test
    void oneWordCanBeTheSame() {
        assertThat(quoting("news-2023", "constructively").verdict()).isEqualTo(QuotationVerdict.SAME);
    }

    @Test
    void joiningTwoSentencesWithAnAddedWordAlters() {
        QuotationCheck check = quoting("mlo-2023", "Serbia is an important");
        assertThat(check.verdict()).isEqualTo(QuotationVerdict.ALTERED);
        assertThat(check.edits()).anySatisfy(edit -> assertThat(shown(edit)).endsWith("→ including"));
    }

    @Test
    void aSentenceThatBeginsInTheMiddleOfTheRecordsIsCut() {
        assertThat(quoting("mlo-2023", "We would welcome").verdict()).isEqualTo(QuotationVerdict.CUT);
    }

    @Test
    void nobodyIsHeldAgainstAnotherOccasion() {
        assertThat(checks)
                .filteredOn(check -> check.source().equals("dw-2022") && check.verdict() != null)
                .isNotEmpty()
                .allMatch(check -> check.verdict() == QuotationVerdict.NO_RECORD);
        assertThat(checks)
                .filteredOn(check -> check.source().equals("news-2023"))
                .filteredOn(check -> "Aleksandar Vučić".equals(check.quotation().speaker()))
                .isNotEmpty()
                .allMatch(check -> check.verdict() == QuotationVerdict.NO_RECORD);
    }

    @Test
    void whatCannotBeCheckedWeighsLeast() {
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.UNCHECKABLE)
                .isNotEmpty()
                .allMatch(finding -> finding.weight() < 0.1);
    }

    private static SourceInput input(String id, SourceKind kind, @Nullable LocalDate date, String file) {
        SourceInfo info = new SourceInfo(null, null, kind, date, "en", null, null);
        return new SourceInput(id, file, new Content.File(Path.of("assets", "sources", file)), info);
    }

    private static QuotationCheck quoting(String source, String start) {
        return checks.stream()
                .filter(check -> check.source().equals(source))
                .filter(check ->
                        words(new Passage(source, check.quotation().span())).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quotation in " + source + " starts with " + start));
    }

    private static Finding finding(QuotationCheck check) {
        Passage passage = new Passage(check.source(), check.quotation().span());
        return findings.stream()
                .filter(finding -> finding.passages().getFirst().equals(passage))
                .findFirst()
                .orElseThrow();
    }

    private static EditClass classOf(QuotationCheck check, String shown) {
        return check.edits().stream()
                .filter(edit -> shown(edit).equals(shown))
                .findFirst()
                .orElseThrow()
                .editClass();
    }

    private static String shown(Edit edit) {
        return words(edit.record()) + " → " + words(edit.quoted());
    }

    private static String words(Passage passage) {
        AnnotatedSource source = sources.get(passage.source());
        assertThat(source).isNotNull();
        return source == null ? "" : source.words(passage.span());
    }

    private static final OccasionLookup LOOKUP = new OccasionLookup() {
        @Override
        public List<Occasion> all() {
            return List.of();
        }

        @Override
        public @Nullable String of(String source) {
            return OCCASIONS.get(source);
        }

        @Override
        public @Nullable String at(Passage passage) {
            return OCCASIONS.get(passage.source());
        }

        @Override
        public List<String> recordsOf(String occasion) {
            return List.of();
        }
    };
}
