package app.parallax.ui.shell;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Says, quietly, that the others are held against another source than before without anybody having asked for it, and offers to keep the former one. */
final class BaselineBar extends HBox {
    private final Session session;
    private final Consumer<String> choose;
    private final Phrases phrases;
    private final Texts texts;
    private final Label sentence = new Label();
    private final Button keep = new Button();
    private @Nullable Comparison last;
    private @Nullable Moved moved;

    /** From one source to another, by id. */
    private record Moved(String from, String to) {}

    /**
     * @param choose makes a source the baseline, by id
     */
    BaselineBar(Session session, Consumer<String> choose, Phrases phrases, Texts texts) {
        this.session = session;
        this.choose = choose;
        this.phrases = phrases;
        this.texts = texts;
        getStyleClass().add("recovery");
        setId("baseline-moved");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        keep.setId("baseline-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        Button fine = new Button(texts.text("baseline-moved.fine"));
        fine.setId("baseline-fine");
        fine.setMinWidth(USE_PREF_SIZE);
        fine.setOnAction(e -> show(null));
        getChildren().addAll(sentence, keep, fine);
        managedProperty().bind(visibleProperty());
        show(null);
        session.comparison().subscribe(this::compared);
    }

    private void compared(@Nullable Comparison now) {
        Comparison before = last;
        last = now;
        if (now == null || before == null) {
            show(null);
        } else if (!before.baseline().equals(now.baseline())) {
            show(movedByItself(before, now) ? new Moved(before.baseline(), now.baseline()) : null);
        } else {
            show(moved != null && has(now, moved.from()) ? moved : null);
        }
    }

    /** What is undone, or chosen, leaves the sources as they were. */
    private boolean movedByItself(Comparison before, Comparison now) {
        return !session.dossier().frame().isChosen()
                && has(now, before.baseline())
                && !kinds(before).equals(kinds(now));
    }

    private static boolean has(Comparison comparison, String id) {
        return comparison.sources().stream().anyMatch(source -> source.id().equals(id));
    }

    private static Map<String, SourceKind> kinds(Comparison comparison) {
        return comparison.sources().stream()
                .collect(Collectors.toMap(
                        AnnotatedSource::id, source -> source.source().info().kind()));
    }

    private void show(@Nullable Moved now) {
        moved = now;
        Comparison comparison = last;
        setVisible(now != null && comparison != null);
        if (now == null || comparison == null) {
            return;
        }
        SourceHeaders headers = new SourceHeaders(comparison, phrases);
        boolean transcript = comparison.source(now.to()).source().info().kind() == SourceKind.TRANSCRIPT;
        String from = headers.brief(now.from());
        sentence.setText(texts.text(
                transcript ? "baseline-moved.transcript" : "baseline-moved.other", headers.brief(now.to()), from));
        keep.setText(texts.text("baseline-moved.keep", from));
        keep.setOnAction(e -> {
            show(null);
            choose.accept(now.from());
        });
    }
}
