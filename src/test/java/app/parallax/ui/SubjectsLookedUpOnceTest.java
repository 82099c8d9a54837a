package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Phrases;
import app.parallax.ui.notes.SubjectNames;
import app.parallax.ui.session.Texts;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What notes are about is found again under its id, whatever else the comparison holds. */
class SubjectsLookedUpOnceTest {
    private final Comparison comparison = new Belgrade().comparison();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final SubjectNames names = new SubjectNames(comparison, Phrases.of(new Counting()), texts);
    private int asked;

    /** Counts how often words are looked up. */
    private final class Counting extends ResourceBundle {
        private final ResourceBundle english = ResourceBundle.getBundle("app.parallax.present.phrases", Locale.ENGLISH);

        @Override
        protected Object handleGetObject(String key) {
            asked++;
            return english.getObject(key);
        }

        @Override
        public boolean containsKey(String key) {
            return english.containsKey(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return english.getKeys();
        }
    }

    @Test
    void eachFindingIsCalledByItsOwnTitleAsOftenAsOneAsks() {
        Map<String, String> first = new HashMap<>();
        for (Finding finding : comparison.findings()) {
            first.put(finding.id(), names.of(subject(Subject.Kind.FINDING, finding.id())));
        }
        assertThat(first.values()).allMatch(words -> words.startsWith("Finding"));
        assertThat(first.values().stream().distinct().count()).isGreaterThan(1);
        int before = asked;
        first.forEach((id, words) ->
                assertThat(names.of(subject(Subject.Kind.FINDING, id))).isEqualTo(words));
        assertThat(asked).as("nothing is put into words again").isEqualTo(before);
    }

    @Test
    void whatIsNotThereAnyMoreIsCalledByItsId() {
        assertThat(names.of(subject(Subject.Kind.FINDING, "f-gone"))).contains("f-gone");
        assertThat(names.of(subject(Subject.Kind.POINT, "p-gone"))).contains("p-gone");
    }

    private static Subject subject(Subject.Kind kind, String id) {
        return new Subject(kind, "", id, List.of());
    }
}
