package app.parallax.dossier.form;

import app.parallax.dossier.work.HeldSource;
import app.parallax.source.Occasion;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Sources as a dossier lists them, and occasions. */
final class SourceForm {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private SourceForm() {}

    static void write(HeldSource source, Written to) {
        to.text("id", source.id())
                .whole("place", source.place())
                .node("info", info(source.info()))
                .node("current", version(source.current()))
                .list("earlier", source.earlier(), SourceForm::version);
    }

    static HeldSource read(Given given) throws FormException {
        return new HeldSource(
                given.text("id"),
                given.whole("place"),
                given.made("info", SourceForm::info),
                given.made("current", SourceForm::version),
                given.list("earlier", SourceForm::version));
    }

    private static JsonNode version(HeldSource.Version version) {
        return new Written()
                .text("name", version.name())
                .text("original", version.original())
                .text("reading", version.reading())
                .instant("imported", version.imported())
                .node();
    }

    private static HeldSource.Version version(Given given) throws FormException {
        return new HeldSource.Version(
                given.text("name"), hash(given, "original"), hash(given, "reading"), given.instant("imported"));
    }

    private static String hash(Given given, String name) throws FormException {
        String hash = given.text(name);
        if (!SHA256.matcher(hash).matches()) {
            throw new FormException("\"" + name + "\" is no SHA-256");
        }
        return hash;
    }

    private static JsonNode info(SourceInfo info) {
        return new Written()
                .text("title", info.title())
                .text("publisher", info.publisher())
                .named("kind", info.kind())
                .date("date", info.date())
                .text("language", info.language())
                .text("url", info.url())
                .text("occasion", info.occasion())
                .node();
    }

    private static SourceInfo info(Given given) throws FormException {
        return new SourceInfo(
                given.optionalText("title"),
                given.optionalText("publisher"),
                given.named("kind", SourceKind.class),
                given.optionalDate("date"),
                given.optionalText("language"),
                given.optionalText("url"),
                given.optionalText("occasion"));
    }

    static void write(Occasion occasion, Written to) {
        to.text("id", occasion.id())
                .date("date", occasion.date())
                .text("place", occasion.place())
                .texts("participants", occasion.participants());
    }

    static Occasion occasion(Given given) throws FormException {
        return new Occasion(
                given.text("id"), given.optionalDate("date"), given.optionalText("place"), given.texts("participants"));
    }
}
