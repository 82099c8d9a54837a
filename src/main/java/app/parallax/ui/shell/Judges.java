package app.parallax.ui.shell;

import app.parallax.dossier.work.Judgement;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the keys judge: what is looked at in the view that is shown. */
final class Judges {
    private final ObservableValue<MainView> view;
    private final JudgingViewModel reading;
    private final Runnable reasonReading;
    private final PointsView points;

    Judges(ObservableValue<MainView> view, JudgingViewModel reading, Runnable reasonReading, PointsView points) {
        this.view = view;
        this.reading = reading;
        this.reasonReading = reasonReading;
        this.points = points;
    }

    /** Beside the texts of a source nothing is judged: what its change has touched is looked at in the reader. */
    private Optional<JudgingViewModel> here() {
        return switch (view.getValue()) {
            case READ -> Optional.of(reading);
            case POINTS -> Optional.of(points.judging());
            case VERSIONS -> Optional.empty();
        };
    }

    void judge(Judgement.Program program) {
        here().ifPresent(judging -> judging.judge(program));
    }

    void judge(Judgement.Claim claim) {
        here().ifPresent(judging -> judging.judge(claim));
    }

    void giveReason() {
        switch (view.getValue()) {
            case READ -> reasonReading.run();
            case POINTS -> points.giveReason();
            case VERSIONS -> {}
        }
    }
}
