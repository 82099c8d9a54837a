package app.parallax.ui.shell;

import static app.parallax.ui.shell.KeyNames.digit;
import static app.parallax.ui.shell.KeyNames.key;
import static app.parallax.ui.shell.KeyNames.shift;

import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.PointGrade.Witness;
import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.action.When;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What is done in the table of points. */
final class PointsActions {
    private final PointsView points;
    private final Conditions conditions;
    private final Texts texts;

    PointsActions(Commands commands, Conditions conditions, Texts texts) {
        this.texts = texts;
        this.points = commands.work().points();
        this.conditions = conditions;
    }

    List<Action> all() {
        When here = conditions.onPoints();
        Stream<Action> grades =
                IntStream.rangeClosed(1, PointGrade.CANNOT_BE_JUDGED).mapToObj(this::credibility);
        Stream<Action> others = Stream.of(
                at("point-primary", () -> points.witness(Witness.PRIMARY)).on(key(KeyCode.P)),
                at("point-secondary", () -> points.witness(Witness.SECONDARY)).on(shift(KeyCode.P)),
                at("point-grade", points::grade).on(key(KeyCode.G)),
                at("point-choose", points::chooseToMerge).on(key(KeyCode.X)),
                at("point-merge", points::merge).on(key(KeyCode.O)),
                at("point-take-out", points::takeOut).on(key(KeyCode.T)),
                Action.of(Group.POINTS, "point-singles", points::toggleSingles)
                        .on(key(KeyCode.E))
                        .when(here),
                Action.of(Group.POINTS, "point-across", () -> {})
                        .onItsOwn(key(KeyCode.LEFT), key(KeyCode.RIGHT))
                        .when(here),
                Action.of(Group.POINTS, "point-read", points::chooseLooked)
                        .onItsOwn(key(KeyCode.ENTER))
                        .when(here));
        return Stream.concat(grades, others).toList();
    }

    private Action credibility(int grade) {
        return at("point-credibility." + grade, () -> points.credibility(grade))
                .on(key(digit(grade)))
                .saying(() ->
                        texts.text("action.point-credibility.one", grade, new GradeWords(texts).credibility(grade)));
    }

    private Action at(String id, Runnable does) {
        return Action.of(Group.POINTS, id, does).when(conditions.atPoint());
    }
}
