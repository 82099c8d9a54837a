package app.parallax.ui.shell;

import app.parallax.dossier.work.Judgement;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the keys judge: what is looked at in the view that is shown. */
final class Judges {
    private final ObservableValue<MainView> view;
    private final JudgingViewModel reading;
    private final Runnable reasonReading;
    private final Tables tables;

    Judges(ObservableValue<MainView> view, JudgingViewModel reading, Runnable reasonReading, Tables tables) {
        this.view = view;
        this.reading = reading;
        this.reasonReading = reasonReading;
        this.tables = tables;
    }

    /** Beside the texts of a source nothing is judged: what its change has touched is looked at in the reader; nor is what has its place in time. */
    private Optional<JudgingViewModel> here() {
        return switch (view.getValue()) {
            case READ -> Optional.of(reading);
            case POINTS -> Optional.of(tables.points().judging());
            case FIGURES -> Optional.of(tables.figures().judging());
            case QUOTATIONS -> Optional.of(tables.quotations().judging());
            case TIMELINE, VERSIONS -> Optional.empty();
        };
    }

    /** False where nothing is looked at that can be judged. */
    boolean isPossible() {
        return here().map(judging -> judging.subject().get() != null).orElse(false);
    }

    void judge(Judgement.Program program) {
        here().ifPresent(judging -> judging.judge(program));
    }

    void judge(Judgement.Claim claim) {
        here().ifPresent(judging -> judging.judge(claim));
    }

    /** What the arrow keys went to among the quotations or figures becomes what is looked at, as it would by choosing it. */
    void selectLooked() {
        if (view.getValue() == MainView.QUOTATIONS) {
            tables.quotations().selectLooked();
        } else if (view.getValue() == MainView.FIGURES) {
            tables.figures().selectLooked();
        }
    }

    void giveReason() {
        switch (view.getValue()) {
            case READ -> reasonReading.run();
            case POINTS -> tables.points().giveReason();
            case FIGURES -> tables.figures().giveReason();
            case QUOTATIONS -> tables.quotations().giveReason();
            case TIMELINE, VERSIONS -> {}
        }
    }
}
