package app.parallax.dossier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.dossier.work.Frame;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandpointTest {
    private static final Frame KEPT = Frame.EMPTY.keeping("gazette");
    private static final Frame CHOSEN = new Frame("", "gazette");

    private static Source source(String id, SourceKind kind) {
        SourceInfo info = new SourceInfo(null, null, kind, null, null, null, null);
        return new Source(id, info, id, Hashes.sha256(id), List.of(), List.of());
    }

    private static final Source GAZETTE = source("gazette", SourceKind.REPORT);
    private static final Source DAILY = source("daily", SourceKind.REPORT);
    private static final Source HANSARD = source("hansard", SourceKind.TRANSCRIPT);

    @Test
    void withNothingKeptTheEngineChooses() {
        assertThat(Standpoint.of(Frame.EMPTY, List.of(GAZETTE, DAILY), List.of()))
                .isNull();
    }

    @Test
    void whatTheEngineChoseStaysBesideItsLike() {
        assertThat(Standpoint.of(KEPT, List.of(DAILY, GAZETTE), List.of())).isEqualTo("gazette");
    }

    @Test
    void aTranscriptWhereThereWasNoneLetsTheEngineChooseAnew() {
        assertThat(Standpoint.of(KEPT, List.of(GAZETTE, HANSARD), List.of())).isNull();
        assertThat(Standpoint.of(CHOSEN, List.of(GAZETTE, HANSARD), List.of())).isEqualTo("gazette");
    }

    @Test
    void aSourceIsATranscriptWhereAPersonSaysSo() {
        List<Correction> right = List.of(new Correction.Kind("daily", SourceKind.TRANSCRIPT));
        assertThat(Standpoint.of(KEPT, List.of(GAZETTE, DAILY), right)).isNull();
        List<Correction> wrong = List.of(new Correction.Kind("hansard", SourceKind.OTHER));
        assertThat(Standpoint.of(KEPT, List.of(GAZETTE, HANSARD), wrong)).isEqualTo("gazette");
    }

    @Test
    void aTranscriptStaysWhateverFurtherTranscriptsCome() {
        Frame kept = Frame.EMPTY.keeping("hansard");
        assertThat(Standpoint.of(kept, List.of(HANSARD, source("congress", SourceKind.TRANSCRIPT)), List.of()))
                .isEqualTo("hansard");
    }

    @Test
    void whatIsLostCannotBeLookedFrom() {
        assertThat(Standpoint.of(CHOSEN, List.of(DAILY), List.of())).isNull();
    }

    @Test
    void theEnginesChoiceDoesNotTakeThePlaceOfAPersons() {
        assertThat(CHOSEN.keeping("daily")).isEqualTo(CHOSEN);
        assertThat(KEPT.keeping("daily").baseline()).isEqualTo("daily");
    }
}
