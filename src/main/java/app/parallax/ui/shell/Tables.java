package app.parallax.ui.shell;

import app.parallax.ui.figures.FiguresView;
import app.parallax.ui.points.PointsView;
import app.parallax.ui.quotations.QuotationsView;
import app.parallax.ui.timeline.TimelineView;

/** The main views that are tables. */
record Tables(PointsView points, FiguresView figures, QuotationsView quotations, TimelineView timeline) {}
