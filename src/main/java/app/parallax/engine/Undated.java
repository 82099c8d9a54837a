package app.parallax.engine;

import app.parallax.source.Problem;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says of a source without a date what that costs, where a record is open whose day would matter. */
final class Undated {

    private Undated() {}

    /** The same sources in the same order. */
    static List<Source> noted(List<Source> sources) {
        boolean matters = sources.size() > 1
                && sources.stream().anyMatch(source -> source.info().kind() == SourceKind.TRANSCRIPT);
        return matters ? sources.stream().map(Undated::noted).toList() : sources;
    }

    private static Source noted(Source source) {
        if (source.info().date() != null) {
            return source;
        }
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.add(new Problem(
                Problem.DATE_UNKNOWN,
                "%s gives no date, so it is not certain which day its words are of, and quotations may stay unchecked. Set its date: \"date\" in a manifest, or the source's details in the window."
                        .formatted(Objects.requireNonNullElse(source.info().title(), source.id()))));
        return new Source(
                source.id(), source.info(), source.text(), source.sha256(), source.blocks(), List.copyOf(problems));
    }
}
