package app.parallax.dossier.file;

import app.parallax.dossier.form.FormException;
import app.parallax.dossier.form.ItemForm;
import app.parallax.dossier.form.JsonText;
import app.parallax.dossier.form.Lists;
import app.parallax.dossier.form.LogForm;
import app.parallax.dossier.history.History;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes items and log of what stands in a file; what cannot be understood goes aside. For one dossier. */
final class WorkReading {
    private final Problems problems;
    private final List<String> itemsAside = new ArrayList<>();
    private final List<String> logAside = new ArrayList<>();

    WorkReading(Problems problems) {
        this.problems = problems;
    }

    Aside aside() {
        return new Aside(itemsAside, logAside);
    }

    Dossier items(Lists work) {
        Map<Key, Item> items = new LinkedHashMap<>();
        for (JsonNode node : work.of(WorkForm.ITEMS)) {
            try {
                Item item = ItemForm.read(node);
                if (items.putIfAbsent(item.key(), item) != null) {
                    throw new FormException("another one stands in its place");
                }
            } catch (FormException e) {
                itemsAside.add(JsonText.text(node));
                problems.add(
                        "item-aside",
                        "One entry of %s cannot be shown, because %s. It is kept, and saved again with the rest."
                                .formatted(problems.name(), e.reason()));
            }
        }
        return Dossier.of(items.values());
    }

    /** The log that led to the dossier; empty, and all of it aside, where it cannot have done so as it stands. */
    List<LogEntry> log(Lists log, Dossier dossier) {
        log.of(WorkForm.EARLIER).forEach(node -> logAside.add(JsonText.text(node)));
        List<JsonNode> nodes = log.of(WorkForm.ENTRIES);
        try {
            if (log.broken() != null) {
                throw new FormException("a part of it is lost");
            }
            List<LogEntry> entries = entries(nodes);
            History.of(dossier, entries);
            return entries;
        } catch (FormException e) {
            setAside(nodes, e.reason());
        } catch (IllegalStateException _) {
            setAside(nodes, "it does not lead to what stands in the dossier");
        }
        return List.of();
    }

    private void setAside(List<JsonNode> nodes, String reason) {
        nodes.forEach(node -> logAside.add(JsonText.text(node)));
        problems.add(
                "log-aside",
                "What was done to %s earlier cannot be undone any more, because its log cannot be followed: %s. The work itself is not touched by that."
                        .formatted(problems.name(), reason));
    }

    private static List<LogEntry> entries(List<JsonNode> nodes) throws FormException {
        List<LogEntry> entries = new ArrayList<>();
        for (JsonNode node : nodes) {
            entries.add(LogForm.read(node));
        }
        return entries;
    }

    /** What a log that begins with nothing leads to, as far as it can be followed. */
    static History replayed(Lists log) {
        History history = new History(Dossier.EMPTY);
        if (!log.of(WorkForm.EARLIER).isEmpty()) {
            return history;
        }
        try {
            for (JsonNode node : log.of(WorkForm.ENTRIES)) {
                history.add(LogForm.read(node));
            }
        } catch (FormException | IllegalStateException _) {
            return history;
        }
        return history;
    }
}
