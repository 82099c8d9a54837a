package app.parallax.engine;

import app.parallax.meaning.Languages;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says of a source in a language that is not known what that costs: its words are compared, their meaning is not. */
final class OtherLanguage {

    private OtherLanguage() {}

    static Source noted(Source source) {
        String language = source.info().language();
        if (language == null || Languages.isKnown(language)) {
            return source;
        }
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.add(new Problem(
                Problem.MEANING_NOT_COMPARED,
                "%s is in %s, a language that the program does not know: its words are compared, their meaning is not. If it is in another language, correct the language."
                        .formatted(
                                Objects.requireNonNullElse(source.info().title(), source.id()),
                                Languages.name(language))));
        return new Source(
                source.id(), source.info(), source.text(), source.sha256(), source.blocks(), List.copyOf(problems));
    }
}
