package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.text.Passage;
import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.versions.NewText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What is asked in a sheet over a column: what is known of its source, how a place in it is read, what shall become of a file that was dropped on it. */
final class Sheets {
    private static final double INSET = 12;
    private static final double BELOW_WORDS = 8;

    private final ReaderViewModel model;
    private final ColumnRow row;
    private final Runnable catchUp;
    private final CorrectionSheet.Done onCorrected;
    private final SheetLayer layer;
    private @Nullable NewText newText;

    /**
     * @param catchUp makes the columns as they are to be, before a sheet is placed over one
     */
    Sheets(ReaderViewModel model, ColumnRow row, Runnable catchUp, CorrectionSheet.Done onCorrected) {
        this.model = model;
        this.row = row;
        this.catchUp = catchUp;
        this.onCorrected = onCorrected;
        this.layer = new SheetLayer(model.settingRight()::close);
        model.settingRight().asked().subscribe(this::ask);
    }

    /** What lies over the columns. */
    Region layer() {
        return layer;
    }

    /** Takes new texts of the sources from now on. */
    void takeNewTexts(NewText taking) {
        newText = taking;
    }

    /** What takes new texts; null where nothing does. */
    @Nullable
    NewText newText() {
        return newText;
    }

    /** Asks what was dropped on the column of a source. A dossier is no text of a source, and nor are several files. */
    void dropped(String source, NewText.Held held) {
        catchUp.run();
        NewText there = newText;
        Optional<ColumnView> column = row.of(source);
        if (there == null || column.isEmpty()) {
            return;
        }
        if (held instanceof NewText.Held.Files(List<Path> files)
                && (files.size() != 1 || Keeping.isDossier(files.getFirst()))) {
            there.open(held);
            return;
        }
        String name = model.header(source).title();
        DropSheet sheet = new DropSheet(source, name, held, there, layer::hide, model.texts());
        layer.show(sheet, column.get().getLayoutX() + INSET, column.get().headerHeight() - 2);
        sheet.focusFirst();
    }

    /** Asks what is known of a source; not while it is being compared, when nothing can be corrected yet. */
    void correct(ColumnView column) {
        Comparison comparison = model.session().comparison().get();
        if (comparison == null || model.session().isUnderway(column.source())) {
            return;
        }
        CorrectionSheet sheet = new CorrectionSheet(
                column.source(),
                comparison,
                model.session().corrections(),
                model.texts(),
                layer::hide,
                (corrections, occasion) -> {
                    layer.hide();
                    onCorrected.corrected(corrections, occasion);
                });
        layer.show(sheet, column.getLayoutX() + INSET, column.headerHeight() - 2);
        sheet.focusFirst();
    }

    /** Asks how a place is read, below its words where they are in view. */
    private void ask(SettingRight.@Nullable Asked asked) {
        Comparison comparison = model.session().comparison().get();
        if (asked == null || comparison == null) {
            layer.hide();
            return;
        }
        PlaceSheet sheet = new PlaceSheet(
                asked.things(),
                comparison,
                model.settingRight().speakers(),
                model.texts(),
                layer::hide,
                model.settingRight()::correct);
        catchUp.run();
        Passage place = asked.things().getFirst().place();
        row.of(place.source()).or(() -> row.columns().stream().findFirst()).ifPresent(column -> {
            double below = column.page()
                    .inView(place.span())
                    .map(at -> at.getMaxY() + BELOW_WORDS)
                    .orElse(0.0);
            layer.show(sheet, column.getLayoutX() + INSET, column.headerHeight() + below);
            sheet.focusFirst();
        });
    }
}
