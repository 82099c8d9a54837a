package app.parallax.ui.importing;

import app.parallax.meaning.Languages;
import app.parallax.source.BlockRole;
import app.parallax.source.SourceKind;
import app.parallax.ui.control.FieldName;
import app.parallax.ui.reader.DateField;
import app.parallax.ui.reader.DateGroundLine;
import app.parallax.ui.reader.EnumNames;
import app.parallax.ui.reader.LanguageField;
import app.parallax.ui.reader.OccasionField;
import app.parallax.ui.reader.SheetGrid;
import app.parallax.ui.reader.WrongEntry;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of one source, to be set right; whatever is typed stands in the draft at once. */
final class DetailsForm extends VBox {
    private final ImportViewModel model;
    private final Draft draft;
    private final Texts texts;
    private final Runnable onChange;
    private final TextField title;
    private final DateField date;
    private final DateGroundLine ground;
    private final OccasionField occasion;
    private final Label error = words("sheet-error");
    private final Label notice = words("import-notice");
    private final VBox people = new VBox();

    /**
     * @param onChange hears that the text beside it may look otherwise now
     */
    DetailsForm(Draft draft, ImportViewModel model, Runnable onChange) {
        this.model = model;
        this.draft = draft;
        this.texts = model.texts();
        this.onChange = onChange;
        this.title = new TextField(Objects.requireNonNullElse(draft.info().title(), ""));
        this.date = new DateField(texts, draft.info().date());
        this.ground = new DateGroundLine(date, texts);
        this.occasion = new OccasionField(
                model.occasions(), model::occasion, draft.info().occasion(), texts);
        getStyleClass().add("import-form");
        people.getStyleClass().add("import-speakers");
        getChildren().addAll(grid(), error, notice, people);
        fillPeople();
        draft.source().problems().stream()
                .map(problem -> words("import-problem", problem.message()))
                .forEach(getChildren()::add);
        say(error, draft.wrong());
        showNotice();
        ground.show(draft.dateGround());
    }

    TextField title() {
        return title;
    }

    private SheetGrid grid() {
        SheetGrid grid = new SheetGrid(texts);
        TextField publisher =
                new TextField(Objects.requireNonNullElse(draft.info().publisher(), ""));
        ChoiceBox<SourceKind> kind = new ChoiceBox<>();
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(new EnumNames<>("source", texts));
        kind.setValue(draft.info().kind());
        LanguageField language = new LanguageField(draft.info().language(), texts);
        title.setPromptText(texts.text("import.title.none"));
        publisher.setPromptText(texts.text("import.publisher.none"));
        grid.row("sheet.name", title);
        grid.row("sheet.publisher", publisher);
        grid.row("sheet.kind", kind);
        grid.row("sheet.date", date);
        grid.note(ground);
        grid.row("sheet.language", language);
        occasion.control().setPrefWidth(100);
        grid.row("sheet.occasion", occasion.control(), occasion);
        title.textProperty().subscribe((before, now) -> draft.title(given(now)));
        publisher.textProperty().subscribe((before, now) -> draft.publisher(given(now)));
        kind.valueProperty().subscribe((before, now) -> model.kind(draft, now, this::readAgain));
        date.textProperty().subscribe((before, now) -> check());
        occasion.onChange(this::check);
        language.valueProperty().subscribe((before, now) -> {
            draft.language(language.code());
            showNotice();
        });
        return grid;
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** What is typed and cannot be understood is said at once, and keeps the sheet from being done with. */
    private void check() {
        String wrong = "";
        try {
            draft.date(date.day());
            draft.occasion(occasion.chosen());
        } catch (WrongEntry e) {
            wrong = Objects.requireNonNullElse(e.getMessage(), "");
        }
        draft.wrong(wrong);
        ground.show(draft.dateGround());
        say(error, wrong);
    }

    private void showNotice() {
        String language = draft.info().language();
        say(
                notice,
                language == null || Languages.isKnown(language)
                        ? ""
                        : texts.text("import.language", Languages.name(language)));
    }

    private void readAgain() {
        fillPeople();
        ground.show(draft.dateGround());
        onChange.run();
    }

    private void fillPeople() {
        List<Node> box = new ArrayList<>();
        Map<String, Integer> speakers = draft.speakers();
        Label head = words(
                "import-head", speakers.isEmpty() ? texts.text("import.speakers.none") : texts.text("import.speakers"));
        box.add(head);
        int[] number = new int[1];
        speakers.forEach((speaker, turns) -> box.add(speaker(speaker, turns, ++number[0])));
        long furniture = draft.source().blocks().stream()
                .filter(block -> block.role() == BlockRole.FURNITURE)
                .count();
        if (furniture > 0) {
            box.add(words("import-head", texts.count("import.furniture", (int) furniture)));
        }
        people.getChildren().setAll(box);
    }

    private HBox speaker(String speaker, int turns, int number) {
        TextField name = new TextField(draft.name(speaker));
        name.setId("import-speaker-" + number);
        FieldName.set(name, texts.text("import.speaker", speaker));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(texts.count("import.turns", turns));
        count.getStyleClass().add("sheet-label");
        name.textProperty().subscribe((before, now) -> {
            draft.rename(speaker, now);
            onChange.run();
        });
        HBox line = new HBox(name, count);
        line.getStyleClass().add("import-speaker");
        return line;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static Label words(String styleClass) {
        return words(styleClass, "");
    }

    private static Label words(String styleClass, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
