package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarySignTest {
    private static final String ACCOUNT =
            "The minister said that “the harbour stays open”. Members asked what it would cost, and by when.\n\n"
                    + "It was agreed to return to the matter at the next meeting, when figures would be there.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary record of the 12th meeting",
                "Summary of the plenary meeting on fisheries",
                "Minutes of the Harbour Committee",
                "Draft minutes of the meeting held on 3 May 2022",
                "MINUTES",
                "Town Council – Minutes",
                "Chair's Summary",
                "Co-Chairs’ summary of the round table on water",
                "Speakers differ on fishing quotas | Meetings Coverage and Press Releases",
                "Readout of the Minister's Call with the Foreign Secretary of Peru",
                "Joint Communiqué of the Coast Guard Chiefs",
                "Final communique",
                "Ergebnisprotokoll der 4. Sitzung",
                "Zusammenfassung der Ausschusssitzung vom 3. Mai",
                "Gemeinsames Kommuniqué",
                "Compte rendu analytique",
                "Procès-verbal de la séance du 3 mai",
                "Communiqué final"
            })
    void aHeadingThatNamesTheTextASummaryTells(String heading) {
        assertThat(SummarySign.isNamed(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minutes show a divided council",
                "Fed minutes point to slower growth",
                "Five minutes with the harbour master",
                "Minutes from disaster: how a ferry was saved",
                "Minutes of terror on the bridge",
                "Ministers sign joint communiqué after long night",
                "Communiqué leaves out climate",
                "Meeting ends without a result",
                "What the chair's summary does not say",
                "Executive summary",
                "Summary of the evidence on sleep",
                "Leaders meet in Oslo – five things to know",
                "Protokoll einer Katastrophe",
                "Communiqué de presse",
                "Résumé de la semaine"
            })
    void whatSpeaksOfASummaryIsNone(String heading) {
        assertThat(SummarySign.isNamed(heading)).isFalse();
    }

    @Test
    void aTextWithSuchAHeadingIsASummaryAndNoReport() {
        assertThat(Reads.text("Minutes of the Harbour Committee\n\n" + ACCOUNT, SourceKind.OTHER)
                        .info()
                        .kind())
                .isEqualTo(SourceKind.SUMMARY);
    }

    @Test
    void aReportOfSuchATextStaysAReport() {
        assertThat(Reads.text("Minutes show a divided committee\n\n" + ACCOUNT, SourceKind.OTHER)
                        .info()
                        .kind())
                .isEqualTo(SourceKind.REPORT);
    }

    @Test
    void whatIsDeclaredStands() {
        assertThat(Reads.text("Minutes of the Harbour Committee\n\n" + ACCOUNT, SourceKind.REPORT)
                        .info()
                        .kind())
                .isEqualTo(SourceKind.REPORT);
    }

    @Test
    void minutesThatGiveEveryWordAreATranscript() {
        assertThat(Reads.text(
                                "Minutes of the Harbour Committee\n\nMAYOR: The harbour is closed.\n\nCLERK: Since when?\n\nMAYOR: Since May.\n\nCLERK: Thank you.",
                                SourceKind.OTHER)
                        .info()
                        .kind())
                .isEqualTo(SourceKind.TRANSCRIPT);
    }
}
