package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who speaks in the records of councils and companies, whose offices no list holds in full. */
class SpeakersOfMeetingsTest {

    @Test
    void anOfficeOfTwoWordsBelongsToNoNameWhetherItStandsBeforeOrBehind() {
        Source source = Reads.text("""
                Chief Surveyor Jon Holm: We have looked at each of the piers, and nine of them must go.

                Chief Metallurgist Kari Moe: I have seen the steel of the piers, and it is brittle.

                Jon Holm, Chief Surveyor: We shall look at the piers again in the spring.

                Chief Ana Horvat: My officers keep the quay closed.
                """, SourceKind.TRANSCRIPT);

        assertThat(speakers(source)).containsExactly("Jon Holm", "Kari Moe", "Jon Holm", "Ana Horvat");
    }

    @Test
    void whoAsksHasTheNameThatStandsInBrackets() {
        Source source = Reads.text("""
                Mayor Ana Horvat: We will open the quay again in spring.

                Question (Pia Lund, Harbour Courier): Who pays for the new piers?

                Mayor Ana Horvat: The town pays half.

                Question (Radio North): Is that the last word?

                Question: Will the tax rise?

                Mayor Ana Horvat: No.

                Q: And the harbour fee?

                Mayor Ana Horvat: We shall see.
                """, SourceKind.TRANSCRIPT);

        assertThat(speakers(source))
                .containsExactly(
                        "Ana Horvat",
                        "Pia Lund",
                        "Ana Horvat",
                        "Question",
                        "Question",
                        "Ana Horvat",
                        "Q",
                        "Ana Horvat");
    }

    @Test
    void aStatementByOneSpeakerIsATranscript() {
        Source source = Reads.text("""
                Bergen, 19 October 2022

                Mayor Ana Horvat: Good morning. The council has voted to open the quay again in spring, and I thank all who have waited for it.

                We will not raise the harbour fee this year.
                """, SourceKind.OTHER);

        assertThat(source.info().kind()).isEqualTo(SourceKind.TRANSCRIPT);
        assertThat(speakers(source)).containsOnly("Ana Horvat");
    }

    @Test
    void aReportWithASentenceThatLooksLikeALabelIsNone() {
        Source source = Reads.text("""
                The quay opens again

                The council of Bergen has voted to open the quay again in spring, and many were glad to hear of it.

                Mayor Ana Horvat: "We will not raise the harbour fee this year, and I thank all who have waited for us."
                """, SourceKind.OTHER);

        assertThat(source.info().kind()).isNotEqualTo(SourceKind.TRANSCRIPT);
    }

    private static List<String> speakers(Source source) {
        return source.blocks().stream()
                .map(Block::speaker)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
