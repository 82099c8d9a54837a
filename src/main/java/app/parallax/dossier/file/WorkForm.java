package app.parallax.dossier.file;

import app.parallax.dossier.form.FormException;
import app.parallax.dossier.form.ItemForm;
import app.parallax.dossier.form.JsonText;
import app.parallax.dossier.form.LogForm;
import app.parallax.dossier.form.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The two entries of the file that hold the analyst's work: the items as they are, and the log of how they came to be. */
public final class WorkForm {
    public static final String ITEMS = "items";
    public static final String EARLIER = "earlier";
    public static final String ENTRIES = "entries";

    private WorkForm() {}

    static byte[] items(KeptDossier kept) {
        List<JsonNode> items = new ArrayList<>();
        kept.dossier().items().values().forEach(item -> items.add(ItemForm.written(item)));
        asides(kept.aside().items()).forEach(items::add);
        return JsonText.bytes(new Written()
                .text("format", "parallax.work/1")
                .list(ITEMS, items, node -> node)
                .node());
    }

    static byte[] log(KeptDossier kept) {
        return JsonText.bytes(new Written()
                .text("format", "parallax.log/1")
                .list(EARLIER, asides(kept.aside().log()).toList(), node -> node)
                .list(ENTRIES, kept.log(), LogForm::written)
                .node());
    }

    private static Stream<JsonNode> asides(List<String> asides) {
        return asides.stream().map(WorkForm::parsed);
    }

    /** What is aside was JSON when it was put there. */
    private static JsonNode parsed(String json) {
        try {
            return JsonText.parse(json.getBytes(StandardCharsets.UTF_8));
        } catch (FormException e) {
            throw new IllegalArgumentException("what is aside is no JSON: " + json, e);
        }
    }
}
