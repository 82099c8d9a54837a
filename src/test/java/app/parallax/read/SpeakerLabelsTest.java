package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelsTest {

    /** How a transcript may set a speaker's name apart; %1$s is the name, %2$s an office, %3$s an outlet. */
    enum Layout {
        NAME("%1$s: "),
        NAME_WITHOUT_SPACE("%1$s:"),
        NAME_AND_OUTLET("%1$s (%3$s): "),
        OFFICE_AND_NAME("%2$s %1$s: "),
        NAME_AND_OFFICE("%1$s, %2$s: "),
        OFFICE_COMMA_NAME("%2$s of the Republic, %1$s: "),
        CAPITALS_AND_OFFICE("%4$s (%2$s): "),
        NAME_ON_ITS_LINE("%1$s\n\n"),
        NAME_AND_OUTLET_ON_ITS_LINE("%1$s (%3$s)\n\n"),
        MARKED("**%1$s:** ");

        private final String pattern;

        Layout(String pattern) {
            this.pattern = pattern;
        }
    }

    private record Turn(String speaker, String words) {}

    private static final List<String> NAMES = List.of(
            "Ana Horvat", "Peter Lindqvist", "María Ortega", "John O'Neill", "Jean-Luc Moreau", "Ludwig van Damme");
    private static final List<String> OFFICES =
            List.of("Prime Minister", "Foreign Minister", "Deputy Director", "Ambassador", "President", "Mayor");
    private static final List<String> OUTLETS =
            List.of("Daily Courier", "Radio One", "Channel 4", "Morning Post", "The Observer", "TV North");
    private static final List<String> SENTENCES = List.of(
            "We have looked at the bridge with great care.",
            "And the message is: we will not close it.",
            "Thank you for the question.",
            "Can you tell us when the work begins?",
            "It depends on two things: money and weather.",
            "I agree with what was said before me.",
            "There was, as Mr Smith told us: no other way.");

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutOfLabelsGivesTheRightSpeakers(Layout layout) {
        int right = 0;
        int all = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Turn> turns = new ArrayList<>();
            Source source = Reads.text(transcript(layout, new Random(seed), turns), SourceKind.TRANSCRIPT);
            List<Block> speeches = source.blocks().stream()
                    .filter(block -> block.role() == BlockRole.SPEECH && block.label() != null)
                    .toList();
            all += turns.size();
            for (int i = 0; i < Math.min(turns.size(), speeches.size()); i++) {
                right += turns.get(i).speaker().equals(speeches.get(i).speaker())
                                && turns.get(i).words().equals(Reads.words(source, speeches.get(i)))
                        ? 1
                        : 0;
            }
        }
        assertThat((double) right / all).isGreaterThanOrEqualTo(0.99);
    }

    private static String transcript(Layout layout, Random random, List<Turn> turns) {
        StringBuilder text = new StringBuilder("The new bridge\n\nTranscript of the meeting\n\n");
        int last = -1;
        for (int i = 0; i < 12; i++) {
            int speaker = random.nextInt(3);
            speaker = speaker == last ? (speaker + 1) % 3 : speaker;
            last = speaker;
            String words = SENTENCES.get(random.nextInt(SENTENCES.size())) + " "
                    + SENTENCES.get(random.nextInt(SENTENCES.size()));
            String name = NAMES.get(speaker);
            text.append(String.format(
                            layout.pattern,
                            name,
                            OFFICES.get(speaker),
                            OUTLETS.get(speaker),
                            name.toUpperCase(java.util.Locale.ROOT)))
                    .append(words)
                    .append("\n\n");
            turns.add(new Turn(name, words));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President of the Republic of Ruritania, Ana Horvat | Ana Horvat
            Council Spokesperson Peter Lindqvist               | Peter Lindqvist
            Secretary General María Ortega                     | María Ortega
            Ana Horvat, President of Ruritania                 | Ana Horvat
            Right Hon. Peter Lindqvist (Minister of Finance)   | Peter Lindqvist
            The Acting Chair (Mrs. María Ortega (North, Lib.)) | María Ortega
            Dr Peter Lindqvist AM                              | Peter Lindqvist
            Moderator                                          | Moderator
            Project Manager                                    | Project Manager
            """)
    void officesAreNoPartOfAName(String label, String name) {
        Source source = Reads.text(
                label + ": We begin at nine.\n\nJo Lee: Good.\n\n" + label + ": Thank you all.\n\nJo Lee: Bye.",
                SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, "We begin at nine.")).isEqualTo(name);
    }

    @Test
    void aSurnameAloneLeadsToTheFullNameWithItsAccents() {
        Source source = Reads.text(
                "Prime Minister Ana Horvát: We begin.\n\nHorvat: And we go on.\n\nJo Lee: Good.\n\nHorvat: We end.",
                SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, "And we go on.")).isEqualTo("Ana Horvát");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"And the message is: we go on.", "A question for Mr Lee: will you stay?", "Why: nobody knows."})
    void runningTextIsNoLabel(String sentence) {
        Source source = Reads.text(
                "Ana Horvat: Welcome.\n\nJo Lee: Thank you.\n\n" + sentence + "\n\nAna Horvat: Goodbye.",
                SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, sentence)).isEqualTo("Jo Lee");
    }

    @Test
    void questionsAndAnswersAreTurns() {
        Source source = Reads.text(
                "Q: Who built it?\n\nA: We did.\n\nQ: With what money?\n\nA: With our own.", SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, "With what money?")).isEqualTo("Q");
        assertThat(Reads.speakerOf(source, "With our own.")).isEqualTo("A");
    }

    @Test
    void remarksOfOnePersonAreHisWithoutAnyLabel() {
        Source source = Reads.text(
                "Remarks by Foreign Minister Ana Horvat\n\nThank you all for coming to this place today, my friends.\n\n"
                        + "We have a long way to go, and we shall go it together with our partners.",
                SourceKind.OTHER);
        assertThat(Reads.speakerOf(source, "We have a long way to go")).isEqualTo("Ana Horvat");
        assertThat(source.info().kind()).isEqualTo(SourceKind.TRANSCRIPT);
    }

    @Test
    void thePartiesOfACaseDoNotSpeakInItsRuling() {
        Source source = Reads.text(
                "Northern Court\n\nHarbour Works v. Jan Moe and Kari Lind\n\nRuling\n\nRemarks of Her Honour Judge Ana Horvat:\n\n"
                        + "Jan Moe, I have read your letter, and I thank you for it.\n\n"
                        + "We have a long way to go, and we shall go it together with our partners.",
                SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, "We have a long way to go")).isEqualTo("Ana Horvat");
    }

    @Test
    void whoseWordsAHeadingAnnouncesComesBeforeWhoWasThere() {
        Source source = Reads.text(
                "Dinner with Mayor Jan Moe, Statement by Foreign Minister Ana Horvat\n\nThank you all for coming to this place today, my friends.\n\n"
                        + "We have a long way to go, and we shall go it together with our partners.",
                SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, "We have a long way to go")).isEqualTo("Ana Horvat");
    }

    @Test
    void aListThatSaysWhatIsWhoseHasNoTurns() {
        String text = """
                What lies in this folder

                The texts here belong to those who published them.

                spring-transcript.txt

                HARBOUR: transcript of the meeting in spring

                autumn-transcript.txt

                HARBOUR: transcript of the meeting in autumn

                report.txt

                Morning Post: report of the next day

                All of it can be deleted.
                """;
        Source source = Reads.text(text, SourceKind.OTHER);
        assertThat(source.blocks()).extracting(Block::role).doesNotContain(BlockRole.SPEECH);
        assertThat(source.info().kind()).isNotEqualTo(SourceKind.TRANSCRIPT);
    }

    @Test
    void aReportThatQuotesWithColonsHasNoTurns() {
        Source source = Reads.text(
                "The bridge stays open\n\nThe council met on Monday and talked about the bridge for many hours.\n\n"
                        + "Horvat: “We will not close it.” That was the message of the evening to the whole town.\n\n"
                        + "The work is to begin in the spring, and it is to end before the winter comes.",
                SourceKind.OTHER);
        assertThat(source.blocks()).noneMatch(block -> block.role() == BlockRole.SPEECH);
    }
}
