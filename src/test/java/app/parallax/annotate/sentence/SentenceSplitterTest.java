package app.parallax.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.text.Span;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** In the samples a bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour was closed on monday . |the ferry , which was late , waited outside .",
                "The crew of the \" Nerine \" was saved . |She sank .",
                "The harbour was closed in 2012.|The ferry waited outside.|It was late.",
                "She called it \"absurd\".|Mr Holm did not answer.",
                "About 20%.|Nobody knew.",
                "the harbour was closed on monday. |the ferry waited outside for hours.",
                "was the harbour closed on monday? |nobody knows what the pilot saw.",
                "The harbour of St.Pauli is run by java.lang.String and www.harbour.Example today.",
                "the harbour of the u.s. navy and that of j. smith lie side by side.",
                "It was sold to the line Hav Plc HAV.L for 21 million. |The buyer, NORD.PA, did not answer.",
                "She left the EU.|I stayed.",
                "Wait . . . the ferry is late.",
                "He flew with El Al. |Nobody was hurt.",
                "The study by Moe et al. Nature printed was wrong.",
                "She read Moe et al. |The study was wrong.",
                "He asked “Why?” and left. |Then Mr.Holm came.",
            })
    void endsWhereAReaderWouldSay(String marked) {
        String text = marked.replace("|", "");
        assertThat(new SentenceSplitter().split(text, new Span(0, text.length())))
                .extracting(span -> span.of(text))
                .containsExactlyElementsOf(
                        Arrays.stream(marked.split("\\|")).map(String::strip).toList());
    }
}
