package app.parallax.ui.bench;

import app.parallax.present.MarkKind;
import app.parallax.ui.session.Session;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;

/** What is shown of texts that stay: a layer, the filter of the findings, the changes alone. */
final class Looks {
    private Looks() {}

    /**
     * Changes each to and fro.
     *
     * @param words what the findings are filtered by every other time
     */
    static List<Times> changed(Probe probe, int times, String words) {
        Session session = probe.window().session();
        Clocked layer = new Clocked("a layer hidden or shown", probe);
        Clocked filter = new Clocked("the filter changed", probe);
        Clocked changes = new Clocked("changes only, or the whole texts", probe);
        TextField field = (TextField) probe.window().shell().lookup("#finding-filter");
        for (int i = 0; i < times; i++) {
            String wanted = i % 2 == 0 ? words : "";
            layer.add(() -> session.hiddenMarks().toggle(MarkKind.SAME_WORDS));
            filter.add(() -> field.setText(wanted));
            changes.add(() -> session.changesOnly().set(!session.changesOnly().get()));
        }
        return Stream.of(layer, filter, changes)
                .flatMap(clocked -> clocked.rows().stream())
                .toList();
    }
}
