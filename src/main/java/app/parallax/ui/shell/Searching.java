package app.parallax.ui.shell;

import app.parallax.ui.control.FocusReturn;
import app.parallax.ui.search.SearchView;
import app.parallax.ui.search.SearchViewModel;
import app.parallax.ui.shell.ShellViewModel.MainView;
import javafx.scene.Node;

/** The search as part of the window: it comes where one reads, and when it is closed everything is again where it was. */
final class Searching {
    private final ShellViewModel shell;
    private final SidePanel panel;
    private final SearchViewModel model;
    private final SearchView view;
    private final Node window;
    private final FocusReturn back;
    private MainView viewBefore = MainView.READ;
    private SidePanel.Tab tabBefore = SidePanel.Tab.FINDINGS;

    /**
     * @param window always in the scene
     */
    Searching(ShellViewModel shell, SidePanel panel, SearchViewModel model, Node window) {
        this.window = window;
        this.shell = shell;
        this.panel = panel;
        this.model = model;
        this.view = new SearchView(model, this::close, panel::showNote);
        this.back = new FocusReturn(view);
        panel.addSearch(view, model.open());
    }

    /** Opens the search, or goes back to its field. */
    void open() {
        if (shell.state().get() != ShellViewModel.State.READY) {
            return;
        }
        if (!model.open().get()) {
            viewBefore = shell.view().get();
            tabBefore = panel.tab().get();
            back.remember(window);
        }
        shell.view().set(MainView.READ);
        panel.tab().set(SidePanel.Tab.SEARCH);
        model.begin();
        view.take();
    }

    /** Opens the search with words that stand in a text. */
    void find(String words) {
        open();
        model.find(words);
        view.take();
    }

    void next() {
        if (isReady()) {
            model.next();
        }
    }

    void previous() {
        if (isReady()) {
            model.previous();
        }
    }

    /** Hits are shown where one reads; where there is no search yet, it is opened. */
    private boolean isReady() {
        if (!model.open().get() || model.isBlank()) {
            open();
        }
        shell.view().set(MainView.READ);
        return model.open().get();
    }

    /** Answers whether there was a search to close. */
    boolean close() {
        if (!model.open().get()) {
            return false;
        }
        model.close();
        if (panel.tab().get() == SidePanel.Tab.SEARCH) {
            panel.tab().set(tabBefore);
        }
        if (shell.view().get() == MainView.READ) {
            shell.view().set(viewBefore);
        }
        back.giveBack();
        return true;
    }
}
