package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.present.Correctable;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.findings.FindingsViewModel.Card;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.grading.PointGrading;
import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Above the list: what was selected in the text and is not in the list. As high as it needs to be, up to a share of the panel; not there while there is nothing to show. */
final class SelectionCard extends Region {
    private static final double MOST = 430;
    private static final double BUTTON_AIR = 6;

    private final FindingsViewModel model;
    private final Phrases phrases;
    private final Texts texts;
    private final PointGrading grading;
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = new Button("×");
    private @Nullable Region content;

    SelectionCard(FindingsViewModel model, Phrases phrases, Texts texts) {
        this.model = model;
        this.phrases = phrases;
        this.texts = texts;
        this.grading = new PointGrading(model.session());
        setId("selection-card");
        getStyleClass().add("selection-card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        close.getStyleClass().add("header-button");
        close.setAccessibleText(texts.text("card.close"));
        close.setTooltip(new Tooltip(texts.text("card.close")));
        close.setOnAction(e -> {
            model.session().selection().set(null);
            model.session().place().set(null);
        });
        getChildren().addAll(close, scroll);
        close.setViewOrder(-1);
        managedProperty().bind(visibleProperty());
        setMinHeight(USE_PREF_SIZE);
        model.card().subscribe(this::show);
        grading.grades().subscribe(g -> show(model.card().get()));
    }

    private void show(@Nullable Card card) {
        Comparison comparison = model.session().readable().get();
        content = card == null || comparison == null ? null : item(card, comparison);
        scroll.setContent(content);
        scroll.setVvalue(0);
        setVisible(content != null);
        requestLayout();
    }

    private Region item(Card card, Comparison comparison) {
        SourceHeaders headers = new SourceHeaders(comparison, phrases);
        return switch (card) {
            case Card.Tied(var link) -> new LinkItem(link, headers, texts, CardActions.ofLink(model, texts));
            case Card.OfPoint(Point point) -> item(point, headers);
            case Card.Said(String title, String words, List<Correctable> read) ->
                new SaidItem(texts.text(title), words, CardActions.ofPlace(read, model, texts));
            case Card.Unlisted(var finding) ->
                new FindingItem(
                        finding,
                        texts.text("finding.unlisted"),
                        comparison,
                        headers,
                        texts,
                        CardActions.of(finding, model, texts));
        };
    }

    private SaidItem item(Point point, SourceHeaders headers) {
        SaidItem item = new SaidItem(texts.text("card.point"), point.label());
        List<String> graded = point.cells().stream()
                .filter(cell -> grading.on(point.id(), cell.source()) != null)
                .map(cell -> texts.text(
                        "card.point.grade",
                        headers.brief(cell.source()),
                        new GradeWords(texts).of(grading.on(point.id(), cell.source()))))
                .toList();
        item.add(
                graded,
                texts.text("card.copy-finding"),
                texts.text("card.copy-finding.tip"),
                () -> model.evidence().copy(point));
        return item;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content == null ? 0 : Math.min(MOST, Math.ceil(content.prefHeight(width)) + 1);
    }

    @Override
    protected void layoutChildren() {
        // The line below it stays seen.
        scroll.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - snappedBottomInset()));
        close.autosize();
        close.relocate(getWidth() - close.getWidth() - BUTTON_AIR, BUTTON_AIR);
    }
}
