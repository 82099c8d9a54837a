package app.parallax.dossier.form;

import app.parallax.correction.Correction;
import app.parallax.source.Approximation;
import app.parallax.source.BlockRole;
import app.parallax.source.SourceKind;
import tools.jackson.databind.JsonNode;

/** What was set right: "what" says which of its forms a correction has. */
final class CorrectionForm {
    private CorrectionForm() {}

    static JsonNode written(Correction correction) {
        Written written = switch (correction) {
            case Correction.Title c -> ofSource("title", c).text("value", c.value());
            case Correction.Publisher c -> ofSource("publisher", c).text("value", c.value());
            case Correction.Kind c -> ofSource("kind", c).named("value", c.value());
            case Correction.Date c -> ofSource("date", c).date("value", c.value());
            case Correction.Language c -> ofSource("language", c).text("value", c.value());
            case Correction.SpeakerName c ->
                ofSource("speaker-name", c).text("read", c.read()).text("value", c.value());
            case Correction.OccasionOf c -> ofSource("occasion", c).text("value", c.value());
            case Correction.Speaker c -> at("speaker", c).text("value", c.value());
            case Correction.Role c -> at("role", c).named("value", c.value());
            case Correction.FigureAt c ->
                at("figure", c)
                        .decimal("value", c.value())
                        .decimal("upperValue", c.upperValue())
                        .named("approximation", c.approximation())
                        .text("unit", c.unit())
                        .text("counted", c.counted());
            case Correction.Tie c -> at("tie", c).truth("tied", c.tied());
            case Correction.OnePoint c -> at("one-point", c);
            case Correction.PointApart c -> at("point-apart", c);
        };
        return written.node();
    }

    private static Written ofSource(String what, Correction.OfSource correction) {
        return new Written().text("what", what).text("source", correction.source());
    }

    private static Written at(String what, Correction.OfPassages correction) {
        return new Written().text("what", what).list("passages", correction.passages(), PassageForm::written);
    }

    static Correction read(Given given) throws FormException {
        String what = given.text("what");
        return switch (what) {
            case "title" -> new Correction.Title(given.text("source"), given.optionalText("value"));
            case "publisher" -> new Correction.Publisher(given.text("source"), given.optionalText("value"));
            case "kind" -> new Correction.Kind(given.text("source"), given.named("value", SourceKind.class));
            case "date" -> new Correction.Date(given.text("source"), given.optionalDate("value"));
            case "language" -> new Correction.Language(given.text("source"), given.optionalText("value"));
            case "speaker-name" ->
                new Correction.SpeakerName(given.text("source"), given.text("read"), given.text("value"));
            case "occasion" -> new Correction.OccasionOf(given.text("source"), given.optionalText("value"));
            default -> ofPassages(what, given, Passages.of(given));
        };
    }

    private static Correction ofPassages(String what, Given given, Passages passages) throws FormException {
        return switch (what) {
            case "speaker" -> new Correction.Speaker(passages.only(), given.optionalText("value"));
            case "role" -> new Correction.Role(passages.only(), given.named("value", BlockRole.class));
            case "figure" -> figure(passages, given);
            case "tie" -> passages.tie(given.truth("tied"));
            case "one-point" -> new Correction.OnePoint(passages.all());
            case "point-apart" -> new Correction.PointApart(passages.all());
            default ->
                throw new FormException("a correction sets right \"" + Given.shortened(what)
                        + "\", which this version of Parallax does not know");
        };
    }

    private static Correction figure(Passages passages, Given given) throws FormException {
        return new Correction.FigureAt(
                passages.only(),
                given.optionalDecimal("value"),
                given.optionalDecimal("upperValue"),
                given.named("approximation", Approximation.class),
                given.optionalText("unit"),
                given.optionalText("counted"));
    }
}
