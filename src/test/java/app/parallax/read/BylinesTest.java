package app.parallax.read;

import static app.parallax.read.Reads.roleOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines on where a text comes from, told from sentences of its account that use the same words. */
class BylinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article was originally published in The Harbour Times.",
                "A longer version of this essay first appeared on harbour.example on May 3, 2021.",
                "Originally posted on the website of the Port Authority",
                "Story by Kari Moe (originally posted on the port's website)",
                "Harbour Press writer Kari Moe in Bergen contributed to this report.",
                "Jon Holm of the Fjord Courier, a sister paper, contributed to this story.",
                "Kari Moe contributed reporting from Oslo.",
                "Reporting by Kari Moe in Oslo; editing by Jon Holm",
                "Published: 21 November 2023, 10:15",
                "Updated at 9:40 p.m. on Tuesday"
            })
    void aLineThatSpeaksOfItsOwnTextIsAByline(String line) {
        assertThat(role(line)).isEqualTo(BlockRole.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rust has closed at least 40 piers since it first appeared in northern ports in May.",
                "Her diary was first published in 1954, when the old quay was torn down.",
                "The report on the quay was first published in May and led to two arrests.",
                "Dearer fuel and slack trade contributed to the losses in the port's report.",
                "Dearer steel contributed to this story of decline.",
                "Reported by 30 of the 50 ports, the rust is spreading.",
                "Released 30 crates of cod yesterday.",
                "Interview by the harbour police went on into the night.",
                "But Moe said the rules would be up to the Estuary Protection Agency (EPA)."
            })
    void anOrdinarySentenceBelongsToTheAccount(String sentence) {
        assertThat(role(sentence)).isEqualTo(BlockRole.PARAGRAPH);
    }

    private static BlockRole role(String line) {
        Source source = Reads.text(
                "Port to be shut\n\nThe port of Bergen will be shut for repairs for two weeks, its council decided on Monday evening.\n\n"
                        + line
                        + "\n\nThe council had met three times in May, and most of its members spoke against the plan of the mayor.\n",
                SourceKind.REPORT);
        return roleOf(source, line);
    }
}
