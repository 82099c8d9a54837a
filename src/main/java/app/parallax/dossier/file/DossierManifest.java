package app.parallax.dossier.file;

import app.parallax.dossier.form.FormException;
import app.parallax.dossier.form.Given;
import app.parallax.dossier.form.JsonText;
import app.parallax.dossier.form.Written;
import app.parallax.dossier.work.Stamp;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The first entry of a dossier's file: what it is, and what else is in it.
 *
 * @param version of the format
 * @param program that saved it, with its version
 * @param id of the dossier
 * @param entries in the order of the file, without the manifest itself
 */
record DossierManifest(int version, String program, String id, Stamp saved, List<Entry> entries) {
    static final String NAME = "manifest.json";
    static final int VERSION = 1;

    private static final Pattern FORMAT = Pattern.compile("parallax\\.dossier/([1-9]\\d{0,5})");

    DossierManifest {
        entries = List.copyOf(entries);
    }

    record Entry(String name, String sha256, int size) {}

    byte[] written() {
        return JsonText.bytes(new Written()
                .text("format", "parallax.dossier/" + version)
                .text("program", program)
                .text("id", id)
                .node(
                        "saved",
                        new Written()
                                .text("who", saved.who())
                                .instant("when", saved.when())
                                .node())
                .list("entries", entries, DossierManifest::written)
                .node());
    }

    private static JsonNode written(Entry entry) {
        return new Written()
                .text("name", entry.name())
                .text("sha256", entry.sha256())
                .whole("size", entry.size())
                .node();
    }

    static DossierManifest read(byte[] bytes) throws FormException {
        Given given = new Given(JsonText.parse(bytes));
        Matcher format = FORMAT.matcher(given.text("format"));
        if (!format.matches()) {
            throw new FormException("it does not say that the file is a dossier");
        }
        return new DossierManifest(
                Integer.parseInt(format.group(1)),
                given.text("program"),
                given.text("id"),
                given.made("saved", saved -> new Stamp(saved.text("who"), saved.instant("when"))),
                given.list("entries", DossierManifest::entry));
    }

    private static Entry entry(Given given) throws FormException {
        return new Entry(given.text("name"), given.text("sha256"), given.whole("size"));
    }
}
