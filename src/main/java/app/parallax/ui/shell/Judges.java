package app.parallax.ui.shell;

import app.parallax.dossier.work.Judgement;
import app.parallax.ui.judging.JudgingViewModel;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.quotations.QuotationsView;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the keys judge: what is looked at in the view that is shown. */
final class Judges {
    private final ObservableValue<MainView> view;
    private final JudgingViewModel reading;
    private final Runnable reasonReading;
    private final PointsView points;
    private final QuotationsView quotations;

    Judges(
            ObservableValue<MainView> view,
            JudgingViewModel reading,
            Runnable reasonReading,
            PointsView points,
            QuotationsView quotations) {
        this.view = view;
        this.reading = reading;
        this.reasonReading = reasonReading;
        this.points = points;
        this.quotations = quotations;
    }

    /** Beside the texts of a source nothing is judged: what its change has touched is looked at in the reader. */
    private Optional<JudgingViewModel> here() {
        return switch (view.getValue()) {
            case READ -> Optional.of(reading);
            case POINTS -> Optional.of(points.judging());
            case QUOTATIONS -> Optional.of(quotations.judging());
            case VERSIONS -> Optional.empty();
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

    /** What the arrow keys went to among the quotations becomes what is looked at, as it would by choosing it. */
    void selectLooked() {
        if (view.getValue() == MainView.QUOTATIONS) {
            quotations.selectLooked();
        }
    }

    void giveReason() {
        switch (view.getValue()) {
            case READ -> reasonReading.run();
            case POINTS -> points.giveReason();
            case QUOTATIONS -> quotations.giveReason();
            case VERSIONS -> {}
        }
    }
}
