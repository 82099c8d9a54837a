package app.parallax.ui.shell;

import app.parallax.ui.exporting.ExportSheet;
import app.parallax.ui.exporting.Exporting;
import app.parallax.ui.importing.ImportViewModel;
import app.parallax.ui.keeping.Keeping;
import app.parallax.ui.keeping.LostWork;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What a person can ask about the dossier: what comes into it, what is compared, where it is kept. */
public final class DossierCommands {
    private final Desk desk;
    private final Keeping keeping;
    private final LostWork lost;
    private final Exporting exporting;
    private final FileChoice choice;
    private final ImportViewModel imports;
    private final Texts texts;
    private @Nullable Window window;
    private @Nullable Path example;
    private @Nullable ExportSheet sheet;
    private Runnable onExample = () -> {};

    public DossierCommands(
            Desk desk,
            Keeping keeping,
            LostWork lost,
            Exporting exporting,
            FileChoice choice,
            ImportViewModel imports,
            Texts texts) {
        this.desk = desk;
        this.keeping = keeping;
        this.lost = lost;
        this.exporting = exporting;
        this.choice = choice;
        this.imports = imports;
        this.texts = texts;
    }

    void setWindow(@Nullable Window newWindow) {
        window = newWindow;
    }

    /** Asks which files. */
    List<Path> choose() {
        return choice.choose(window);
    }

    void open() {
        List<Path> files = choose();
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** A dossier takes the place of the one at hand; sources come beside what is open, unless that is an example in which nothing was done. */
    void open(List<Path> files) {
        List<Path> sources =
                files.stream().filter(file -> !Keeping.isDossier(file)).toList();
        List<Path> dossiers = files.stream().filter(Keeping::isDossier).toList();
        if (dossiers.isEmpty()) {
            add(sources);
        } else {
            keeping.open(dossiers.getFirst(), () -> {
                add(sources);
                tellOfOthers(dossiers);
            });
        }
    }

    private void tellOfOthers(List<Path> dossiers) {
        dossiers.stream()
                .skip(1)
                .map(other -> texts.text(
                        "open.one-dossier",
                        other.getFileName(),
                        dossiers.getFirst().getFileName()))
                .forEach(keeping::tell);
    }

    /** A folder is looked at first: whoever names one does not know each file in it. */
    private void add(List<Path> sources) {
        if (!sources.isEmpty()) {
            desk.open(
                    sources,
                    keeping.ground(sources.equals(Stream.ofNullable(example).toList())),
                    () -> imports.read(sources, keeping::makeRoom));
        }
    }

    /** Asks which files, and shows what is found in them before they are added. */
    void addSources() {
        List<Path> files = choose();
        boolean toRead = files.stream().noneMatch(DossierCommands::isOpenedAtOnce);
        if (!files.isEmpty() && toRead) {
            imports.read(files);
        } else {
            open(files);
        }
    }

    /** A dossier takes the place of what is open, a manifest says all that there is to say of its sources. */
    private static boolean isOpenedAtOnce(Path file) {
        return Keeping.isDossier(file)
                || file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Asks for a folder, and shows what is found in it. */
    void addFolder() {
        List<Path> folder = choice.chooseFolder(window);
        if (!folder.isEmpty()) {
            imports.read(folder);
        }
    }

    /** Shows what is known of the sources that are open, beginning with one. */
    void details(@Nullable String source) {
        imports.details(source);
    }

    ImportViewModel imports() {
        return imports;
    }

    /** Text in the clipboard becomes a source, with its paragraphs, names and links where it comes from a page; files in it are opened. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            paste(clipboard);
        }
    }

    /** Takes the words of a clipboard, or of what is dropped. */
    void paste(Clipboard clipboard) {
        String page = clipboard.hasHtml() ? clipboard.getHtml() : null;
        String words = clipboard.hasString() ? clipboard.getString() : null;
        if (page == null || page.isBlank()) {
            paste(words);
        } else {
            imports.paste(page, Objects.requireNonNullElse(words, ""), keeping::makeRoom);
        }
    }

    void paste(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            imports.paste(words, keeping::makeRoom);
        }
    }

    /** Offers sources that show what the program does. */
    public void offerExample(Path manifest) {
        example = manifest;
        onExample.run();
    }

    void onExample(Runnable hearer) {
        onExample = hearer;
    }

    boolean hasExample() {
        return example != null;
    }

    /** Opens the example; nothing where the program came without. */
    void example() {
        Path there = example;
        if (there != null) {
            open(List.of(there));
        }
    }

    void begin() {
        keeping.begin();
    }

    void save() {
        keeping.save();
    }

    void saveAs() {
        keeping.saveAs();
    }

    /** Opens what hands things on, or puts it away. */
    void export() {
        sheet().toggle();
    }

    /** Opens it for a picture of the reader. */
    void picture() {
        sheet().picture();
    }

    void offer(ExportSheet newSheet) {
        sheet = newSheet;
    }

    private ExportSheet sheet() {
        return Objects.requireNonNull(sheet, "the window is not put together yet");
    }

    Exporting exporting() {
        return exporting;
    }

    void baseline(String id) {
        desk.baseline(id);
    }

    void remove(String id) {
        desk.remove(id);
    }

    void again() {
        desk.compare();
    }

    /** True where what is shown is not what would come of comparing now. */
    boolean isBehind() {
        return desk.isBehind();
    }

    void cancel() {
        desk.cancel();
    }

    Keeping keeping() {
        return keeping;
    }

    LostWork lost() {
        return lost;
    }
}
