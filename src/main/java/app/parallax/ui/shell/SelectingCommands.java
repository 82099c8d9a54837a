package app.parallax.ui.shell;

import app.parallax.present.selecting.SelectedText;
import app.parallax.ui.reader.PageCommands;
import app.parallax.ui.selecting.TextClipboard;
import app.parallax.ui.selecting.TextSelecting;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.function.Supplier;

/** What a person can do with words on a page: select them, copy them, search for them. */
final class SelectingCommands {
    /** What is searched for at most, in UTF-16 code units: nobody looks for a page of words, and its beginning finds it. */
    private static final int LONGEST_SEARCH = 200;

    private final Supplier<MainView> view;
    private final PageCommands page;
    private final TextSelecting selecting;
    private final TextClipboard clipboard;
    private final Searching search;

    SelectingCommands(
            Supplier<MainView> view,
            PageCommands page,
            TextSelecting selecting,
            TextClipboard clipboard,
            Searching search) {
        this.view = view;
        this.page = page;
        this.selecting = selecting;
        this.clipboard = clipboard;
        this.search = search;
    }

    PageCommands page() {
        return page;
    }

    /** True where words are selected on a page that is shown. */
    boolean isPossible() {
        return view.get() == MainView.READ && clipboard.isPossible();
    }

    /** Copies the words; answers whether there were any. */
    boolean copy() {
        return view.get() == MainView.READ && clipboard.copy();
    }

    void cite() {
        clipboard.cite();
    }

    /** Searches all sources for the words, those of the first paragraph. */
    void search() {
        selecting.selected().map(SelectingCommands::wanted).ifPresent(search::find);
    }

    private static String wanted(SelectedText selected) {
        String words = selected.parts().stream()
                .map(part -> part.words().strip())
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElseThrow();
        String line = words.replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST_SEARCH);
        return line.substring(0, end < line.length() ? line.offsetByCodePoints(end - 1, 0) : end);
    }

    /** Lets go of the words; answers whether any were selected. */
    boolean letGo() {
        return selecting.clear();
    }
}
