package app.parallax.ui;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** As {@link ByHand}, with as many points as are asked for, made of the record's paragraphs, ten to a topic, while the summary is open. */
final class ManyPoints extends ByHand {
    private final int count;

    ManyPoints(int count) {
        this.count = count;
    }

    @Override
    public Comparison compare(Request request, Progress progress, Cancellation cancellation) {
        return withPoints(super.compare(request, progress, cancellation));
    }

    @Override
    public Comparison withBaseline(Comparison comparison, String baseline) {
        return withPoints(super.withBaseline(comparison, baseline));
    }

    private Comparison withPoints(Comparison c) {
        if (c.sources().stream().noneMatch(s -> s.id().equals(Belgrade.SUMMARY))) {
            return c;
        }
        Source record = c.source(Belgrade.RECORD).source();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(point(i, record, record.blocks().get(i % record.blocks().size())));
        }
        return Comparisons.withPoints(c, points);
    }

    private static Point point(int number, Source record, Block block) {
        Cell cell = new Cell(record.id(), Stance.STATES, List.of(new Passage(record.id(), block.span())));
        return new Point(
                "p-" + number,
                "Point number " + number,
                "Topic " + number / 10,
                PointStatus.REPEATED,
                1,
                List.of(cell),
                List.of(),
                List.of());
    }
}
