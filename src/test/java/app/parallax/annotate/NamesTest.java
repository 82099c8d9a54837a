package app.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.source.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Torvald Brekke MP said: “We never met them.”             | Torvald Brekke
            “We never met them,” said Torvald Brekke QC.             | Torvald Brekke
            Ann Lee, PhD, said: “We never met them.”                 | Ann Lee
            Ewan Prys AM told the panel: “We never met them.”        | Ewan Prys
            “We never met them,” said Ewan Prys AM.                  | Ewan Prys
            Huw Lloyd-Rees AM said: “We never met them.”             | Huw Lloyd-Rees
            """)
    void lettersBehindANameAreNoPartOfIt(String text, String speaker) {
        assertThat(Texts.annotated(text).quotations())
                .extracting(Quotation::speaker)
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosa Blum III", "Tom Hale Jr."})
    void aGenerationIsPartOfTheNameButNotTheFamilyName(String name) {
        String family = name.split(" ", -1)[1];
        AnnotatedSource source =
                Texts.annotated(name + " told us: “We never met them.” “We may yet,” " + family + " added.");
        assertThat(source.quotations()).extracting(Quotation::speaker).containsOnly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mill Bridge", "Salt Quay", "Corran Lighthouse", "Faro Weekly", "Coast Tribune"})
    void whatABridgeOrAPaperIsCalledIsNobody(String name) {
        assertThat(Texts.annotated("Council vote shuts " + name + " for good, and Kari Moe said so.")
                        .names())
                .filteredOn(mention -> mention.type() == EntityType.PERSON)
                .extracting(NameMention::text)
                .containsExactly("Kari Moe");
    }

    /** The tagger takes these first names for a preposition, a verb and an interjection. */
    @ParameterizedTest
    @ValueSource(strings = {"Hefin Rowe", "Eluned Rowe", "Huw Rowe"})
    void aStrangeFirstNameThatOpensASentenceBelongsToTheName(String name) {
        AnnotatedSource source = Texts.annotated(name + " said the lake was deep.");
        assertThat(source.names())
                .extracting(NameMention::text, NameMention::type)
                .containsExactly(tuple(name, EntityType.PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meanwhile", "Despite", "Yesterday", "Yes", "Told by", "Like"})
    void anOrdinaryWordThatOpensASentenceDoesNot(String word) {
        AnnotatedSource source = Texts.annotated(word + " Kari Moe said the lake was deep.");
        assertThat(source.names()).extracting(NameMention::text).containsExactly("Kari Moe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PhDs", "MPs", "NGOs", "CEOs"})
    void lettersOfMoreThanOneAreNoName(String letters) {
        AnnotatedSource source = Texts.annotated(
                "The lake has three " + letters + ". " + letters + " are rare, and the " + letters + " met Kari Moe.");
        assertThat(source.names()).extracting(NameMention::text).containsExactly("Kari Moe");
    }

    @Test
    void aNameThatLooksLikeAShortFormEndsASentence() {
        AnnotatedSource source =
                Texts.annotated("He flew with El Al. Nobody was hurt. Reporters asked El Al about it.");
        assertThat(source.sentences()).hasSize(3);
        assertThat(source.names())
                .extracting(NameMention::text)
                .startsWith("El Al")
                .contains("El Al");
        assertThat(source.names()).extracting(NameMention::text).doesNotContain("El Al.", "El Al. Nobody");
    }

    @Test
    void aTurnIsFoundUnderTheNameWithoutLetters() {
        AnnotatedSource source = Texts.annotated("Kari Moe MP spoke. Moe said it would rain.");
        assertThat(source.clauses().getLast().voice().speaker()).isEqualTo("Kari Moe");
    }
}
