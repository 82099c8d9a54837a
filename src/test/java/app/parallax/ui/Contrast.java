package app.parallax.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;

/** Contrast of text with its ground, after WCAG 2.2, "relative luminance" and "contrast ratio". */
final class Contrast {
    /** What success criterion 1.4.3 asks of text that is not large. */
    static final double LEAST = 4.5;

    /** For text in the theme of high contrast (success criterion 1.4.6). */
    static final double ENHANCED = 7;

    private Contrast() {}

    static double of(Labeled label) {
        double text = luminance((Color) label.getTextFill());
        double ground = luminance(ground(label));
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    }

    /** Of two pixels, each written as alpha, red, green and blue of eight bits. */
    static double of(int one, int other) {
        if (one == other) {
            return 1;
        }
        double first = luminance(Color.rgb((one >> 16) & 0xff, (one >> 8) & 0xff, one & 0xff));
        double second = luminance(Color.rgb((other >> 16) & 0xff, (other >> 8) & 0xff, other & 0xff));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Color ground(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            Optional<Color> colour = n instanceof Region region ? background(region) : Optional.empty();
            if (colour.isPresent()) {
                return colour.get();
            }
        }
        return Color.WHITE;
    }

    /** The topmost fill, where it lets nothing through. */
    static Optional<Color> background(Region region) {
        return region.getBackground() == null
                ? Optional.empty()
                : region.getBackground().getFills().reversed().stream()
                        .map(BackgroundFill::getFill)
                        .map(Contrast::colour)
                        .filter(Color::isOpaque)
                        .findFirst();
    }

    private static Color colour(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            default -> Color.TRANSPARENT;
        };
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
