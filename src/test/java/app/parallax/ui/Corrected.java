package app.parallax.ui;

import app.parallax.correction.Correction;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.util.List;

/** A source with what was corrected about it. */
final class Corrected {
    private Corrected() {}

    static Source of(Source source, List<Correction> corrections) {
        SourceInfo info = source.info();
        for (Correction correction : corrections) {
            if (correction.touches(source.id())) {
                info = of(info, correction);
            }
        }
        return new Source(source.id(), info, source.text(), source.sha256(), source.blocks(), source.problems());
    }

    private static SourceInfo of(SourceInfo i, Correction correction) {
        return switch (correction) {
            case Correction.Title c ->
                new SourceInfo(c.value(), i.publisher(), i.kind(), i.date(), i.language(), i.url(), i.occasion());
            case Correction.Publisher c ->
                new SourceInfo(i.title(), c.value(), i.kind(), i.date(), i.language(), i.url(), i.occasion());
            case Correction.Kind c ->
                new SourceInfo(i.title(), i.publisher(), c.value(), i.date(), i.language(), i.url(), i.occasion());
            case Correction.Date c ->
                new SourceInfo(i.title(), i.publisher(), i.kind(), c.value(), i.language(), i.url(), i.occasion());
            case Correction.Language c ->
                new SourceInfo(i.title(), i.publisher(), i.kind(), i.date(), c.value(), i.url(), i.occasion());
            case Correction.OccasionOf c ->
                new SourceInfo(i.title(), i.publisher(), i.kind(), i.date(), i.language(), i.url(), c.value());
            case Correction.SpeakerName c -> i;
            case Correction.OfPassages c -> i;
        };
    }
}
