package app.parallax.ui.lineage;

import app.parallax.compare.Comparison;
import app.parallax.present.Excerpt;
import app.parallax.present.Phrases;
import app.parallax.present.lineage.LineageMap;
import app.parallax.present.lineage.LineageMap.Arrow;
import app.parallax.text.Passage;
import app.parallax.ui.early.EarlyNote;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who took words from whom: a small drawing, and below it each arrow in words, the chosen one with the words that were taken. */
public final class LineageView extends ScrollPane {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int MOST_RUNS = 8;

    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final VBox content = new VBox();
    private final List<VBox> cards = new ArrayList<>();
    private final VBox answer = new VBox();
    private @Nullable Comparison shown;
    private @Nullable LineageMap drawn;
    private int open = -1;
    private boolean allRuns;

    public LineageView(Session session, Phrases phrases, Texts texts) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        setId("lineage");
        getStyleClass().add("lineage");
        answer.getStyleClass().add("lineage-content");
        content.getChildren().setAll(new EarlyNote(session, texts, "lineage.preliminary."), answer);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        session.known().subscribe(c -> refresh());
        session.pending().subscribe(p -> refresh());
        sceneProperty().subscribe(scene -> refresh());
    }

    /** What nobody looks at is not made. */
    @SuppressWarnings("ReferenceEquality")
    private void refresh() {
        Comparison comparison = session.known().get();
        if (getScene() != null && comparison == null && session.unknown() != Pending.NOTHING) {
            shown = null;
            drawn = null;
            cards.clear();
            answer.getChildren().setAll(label(texts.of("pending", session.unknown()), "lineage-none"));
        } else if (getScene() != null && comparison != null && comparison != shown) {
            shown = comparison;
            LineageMap map = LineageMap.of(comparison, phrases);
            // Where more is known and none of it is said here, what is open stays open.
            if (!map.equals(drawn)) {
                open = drawn == null || open < 0
                        ? -1
                        : map.arrows().indexOf(drawn.arrows().get(open));
                show(map);
            }
        }
    }

    private void show(LineageMap map) {
        drawn = map;
        answer.getChildren().clear();
        cards.clear();
        if (map.arrows().isEmpty()) {
            answer.getChildren().add(label(texts.text("lineage.none"), "lineage-none"));
            return;
        }
        LineageDrawing drawing = new LineageDrawing(map, texts, this::choose);
        drawing.setCurrent(open);
        answer.getChildren().add(drawing);
        for (int i = 0; i < map.arrows().size(); i++) {
            VBox card = card(map.arrows().get(i), i);
            cards.add(card);
            answer.getChildren().add(card);
        }
    }

    /** Opens an arrow, or closes it where it is open. */
    private void choose(int arrow) {
        open = open == arrow ? -1 : arrow;
        allRuns = false;
        showAgain();
    }

    private void showAgain() {
        LineageMap map = drawn;
        if (map != null) {
            double at = getVvalue();
            show(map);
            layout();
            setVvalue(at);
            if (open >= 0) {
                cards.get(open).lookup(".lineage-sentence").requestFocus();
            }
        }
    }

    private VBox card(Arrow arrow, int index) {
        Button sentence = new Button(arrow.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("lineage-sentence");
        sentence.setAccessibleText(arrow.sentence() + ". " + arrow.because());
        sentence.setOnAction(e -> choose(index));
        VBox card = new VBox(sentence);
        card.getStyleClass().add("lineage-card");
        card.pseudoClassStateChanged(OPEN, index == open);
        if (!arrow.because().isEmpty()) {
            Label why = label(arrow.because(), "why");
            // The sentence above says it too.
            why.setAccessibleRole(AccessibleRole.NODE);
            card.getChildren().add(why);
        }
        if (index == open) {
            runs(arrow).forEach(card.getChildren()::add);
        }
        return card;
    }

    private Stream<Button> runs(Arrow arrow) {
        long most = allRuns ? Long.MAX_VALUE : MOST_RUNS;
        Stream<Button> runs = arrow.runs().stream().limit(most).map(run -> run(arrow, run));
        int more = arrow.runs().size() - MOST_RUNS;
        return allRuns || more <= 0 ? runs : Stream.concat(runs, Stream.of(more(more)));
    }

    private Button run(Arrow arrow, Excerpt run) {
        Button button = new Button(texts.text("lineage.run", run.brief()));
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("lineage-run");
        button.setAccessibleText(texts.text("lineage.run.spoken", run.words()));
        button.setOnAction(e -> select(arrow, run.passage()));
        return button;
    }

    private Button more(int many) {
        Button button = new Button(texts.text("lineage.more", many));
        button.getStyleClass().add("link-button");
        button.setOnAction(e -> {
            allRuns = true;
            showAgain();
        });
        return button;
    }

    /** Brings the words level with those that they were taken from. */
    private void select(Arrow arrow, Passage run) {
        Comparison comparison = shown;
        if (comparison == null) {
            return;
        }
        Passage origin = LineageMap.origin(comparison, arrow.lineage(), run);
        List<Passage> passages = origin == null ? List.of(run) : List.of(run, origin);
        session.selection().set(new Selection("run " + run.source() + ":" + run.start(), passages, null));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
