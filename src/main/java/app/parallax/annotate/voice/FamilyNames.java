package app.parallax.annotate.voice;

import app.parallax.annotate.name.FirstNames;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.source.NameMention;
import java.util.List;

/** Tells of two people of one family name whom a name means where it stands. */
final class FamilyNames {

    private static final int NAMES_BACK = 100;
    private static final int TITLE = 5;

    private final Document document;

    FamilyNames(Document document) {
        this.document = document;
    }

    /**
     * The full form of a name where it stands. Of several the one whom "Mr" or "Ms" allows and who last did
     * something under the full name ("Bill Moe spoke for his wife Anna Moe. Moe said" means Bill), else the
     * first of them in the source; the name itself where nobody fits.
     */
    String fullForm(NameMention name) {
        List<String> forms = document.people().fullForms(name.text()).stream()
                .filter(form -> allowedByTitle(name, form))
                .toList();
        if (forms.size() < 2) {
            return forms.isEmpty() ? name.text() : forms.getFirst();
        }
        return lastActing(forms, name.span().start());
    }

    private String lastActing(List<String> forms, int position) {
        return document.namesBefore(position).stream()
                .limit(NAMES_BACK)
                .filter(earlier -> earlier.text().indexOf(' ') > 0)
                .filter(earlier -> forms.contains(document.people().fullForm(earlier.text())))
                .filter(this::acts)
                .map(earlier -> document.people().fullForm(earlier.text()))
                .findFirst()
                .orElse(forms.getFirst());
    }

    /** Does the name stand before the verb of its sentence, or behind one that reports ("said Anna Moe")? */
    private boolean acts(NameMention name) {
        TaggedSentence sentence =
                document.sentences().get(document.sentenceAt(name.span().start()));
        int from = sentence.indexAt(name.span().start());
        int behind = sentence.indexAt(name.span().end());
        if (behind < sentence.size() && sentence.word(behind).is("'s")) {
            return false;
        }
        int verb = from - 1;
        while (verb >= 0 && !Verbs.isFinite(sentence, verb)) {
            if (sentence.word(verb).is(PartOfSpeech.ADP) && verb == from - 1) {
                return false;
            }
            verb--;
        }
        return verb < 0 || (Verbs.isReporting(sentence, verb) && Subjects.before(sentence, verb) == null);
    }

    private boolean allowedByTitle(NameMention name, String form) {
        int start = name.span().start();
        String before =
                document.text().substring(Math.max(0, start - TITLE), start).strip();
        boolean woman =
                before.endsWith("Ms") || before.endsWith("Ms.") || before.endsWith("Mrs") || before.endsWith("Mrs.");
        boolean man = before.endsWith("Mr") || before.endsWith("Mr.");
        return !(woman || man) || FirstNames.mayBe(form, woman);
    }
}
