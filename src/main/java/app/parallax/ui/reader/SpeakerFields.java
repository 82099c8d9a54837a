package app.parallax.ui.reader;

import app.parallax.correction.Correction;
import app.parallax.present.Correctable;
import app.parallax.source.BlockRole;
import app.parallax.text.Passage;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Who speaks in a quotation or a paragraph, and what the paragraph is. */
final class SpeakerFields implements PlaceSheet.Fields {
    private final Passage place;
    private final @Nullable String before;
    private final @Nullable BlockRole roleBefore;
    private final ComboBox<String> speaker = new ComboBox<>();
    private final ChoiceBox<BlockRole> role = new ChoiceBox<>();
    private final SheetGrid grid;

    SpeakerFields(Correctable.Quoted quoted, List<String> speakers, Texts texts) {
        this(quoted.place(), quoted.speaker(), null, speakers, texts);
        grid.row("place.speaker", speaker);
    }

    SpeakerFields(Correctable.Told told, List<String> speakers, Texts texts) {
        this(told.place(), told.speaker(), told.role(), speakers, texts);
        role.setConverter(new EnumNames<>("role", texts));
        role.getItems()
                .setAll(Arrays.stream(BlockRole.values())
                        .filter(value -> value != BlockRole.GAP || told.role() == BlockRole.GAP)
                        .toList());
        role.setValue(told.role());
        grid.row("place.role", role);
        grid.row("place.speaker", speaker);
        speaker.disableProperty().bind(role.valueProperty().map(value -> !isSpoken(value)));
    }

    private SpeakerFields(
            Passage place,
            @Nullable String before,
            @Nullable BlockRole roleBefore,
            List<String> speakers,
            Texts texts) {
        this.place = place;
        this.before = before;
        this.roleBefore = roleBefore;
        this.grid = new SheetGrid(texts);
        speaker.setEditable(true);
        speaker.getItems().setAll(speakers);
        speaker.setPromptText(texts.text("place.speaker.none"));
        speaker.getEditor().setPromptText(texts.text("place.speaker.none"));
        speaker.setValue(Objects.requireNonNullElse(before, ""));
    }

    private static boolean isSpoken(BlockRole role) {
        return role == BlockRole.SPEECH || role == BlockRole.GAP;
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public Node first() {
        return speaker.isDisabled() ? role : speaker;
    }

    @Override
    public List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        BlockRole now = role.getValue();
        if (now != null && now != roleBefore) {
            corrections.add(new Correction.Role(place, now));
        }
        String typed = speaker.getEditor().getText().strip();
        @Nullable String name = typed.isEmpty() ? null : typed;
        if (!speaker.isDisabled() && !Objects.equals(name, before)) {
            corrections.add(new Correction.Speaker(place, name));
        }
        return corrections;
    }
}
