package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the three palettes: whether marks stand out from the page, and stay apart for eyes that do not tell red from green, or blue from yellow. */
class PalettesTest {
    private static final Pattern TOKEN = Pattern.compile("(-px-[a-z-]+):\\s*#([0-9a-f]{6});");
    private static final Pattern SHEER =
            Pattern.compile("-px-selection:\\s*rgba\\((\\d+), (\\d+), (\\d+), ([0-9.]+)\\);");
    /** What words stand on; grounds of a palette that are transparent are those of the page. */
    private static final List<String> GROUNDS =
            List.of("-px-page", "-px-agree-ground", "-px-near-ground", "-px-differ-ground", "-px-alone-ground");

    private static final List<String> MARKS = List.of("-px-agree", "-px-differ", "-px-alone");

    /** WCAG 2.2, 1.4.11: what is drawn and must be seen. */
    private static final double LEAST_DRAWN = 3;

    /** CIE 1976; about 2.3 is just noticeable, ten times that is told apart at a glance. */
    private static final double LEAST_APART = 23;

    /** About ten times what is just noticeable makes a thin mark; a ground of whole lines is seen with less. */
    private static final double LEAST_GROUND_APART = 10;

    /** Where each palette begins in the style sheet. */
    enum Palette {
        LIGHT(".root {"),
        DARK(".root.dark, .dark {"),
        CONTRAST(".root.contrast, .contrast {");

        private final String selector;

        Palette(String selector) {
            this.selector = selector;
        }

        Map<String, double[]> colours() {
            Map<String, double[]> found = new HashMap<>();
            codes().forEach((token, rgb) -> found.put(token, linear(rgb)));
            return found;
        }

        private Map<String, Integer> codes() {
            Map<String, Integer> found = new HashMap<>();
            Matcher tokens = TOKEN.matcher(css());
            while (tokens.find()) {
                found.put(tokens.group(1), Integer.parseInt(tokens.group(2), 16));
            }
            return found;
        }

        /** What a ground looks like under the one of selected words, which lets it shine through: mixed as it is drawn, in sRGB. */
        double[] selected(String ground) {
            int below = codes().getOrDefault(ground, Objects.requireNonNull(codes().get("-px-page")));
            Matcher sheer = SHEER.matcher(css());
            assertThat(sheer.find()).isTrue();
            double share = Double.parseDouble(sheer.group(4));
            int mixed = 0;
            for (int i = 0; i < 3; i++) {
                int under = below >> (16 - 8 * i) & 0xff;
                int over = Integer.parseInt(sheer.group(i + 1));
                mixed = mixed << 8 | (int) Math.round(share * over + (1 - share) * under);
            }
            return linear(mixed);
        }

        private String css() {
            try (InputStream in = Objects.requireNonNull(ReaderWindow.class.getResourceAsStream("css/tokens.css"))) {
                String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                int start = css.indexOf(selector);
                return css.substring(start, css.indexOf('}', start));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** How eyes see that lack one of the three kinds of cones: Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
    enum Eyes {
        ALL_CONES(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
        }

        double[] see(double[] rgb) {
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
                seen[i] = Math.clamp(sum, 0, 1);
            }
            return seen;
        }
    }

    private static double[] linear(int rgb) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double channel = (rgb >> (16 - 8 * i) & 0xff) / 255.0;
            linear[i] = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** CIE L*a*b* under D65. */
    private static double[] lab(double[] rgb) {
        double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
        double y = luminance(rgb);
        double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
        return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double apart(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] of(Map<String, double[]> colours, String token) {
        return Objects.requireNonNull(colours.get(token), token);
    }

    @ParameterizedTest
    @EnumSource
    void marksStandOutFromThePage(Palette palette) {
        Map<String, double[]> colours = palette.colours();
        double least = palette == Palette.CONTRAST ? Contrast.ENHANCED : LEAST_DRAWN;
        for (String mark : List.of(
                "-px-agree",
                "-px-differ",
                "-px-alone",
                "-px-plain",
                "-px-accent",
                "-px-found",
                "-px-ink",
                "-px-soft",
                "-px-quoted")) {
            assertThat(contrast(of(colours, mark), of(colours, "-px-page")))
                    .as(mark)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksStayApartForAllEyes(Palette palette) {
        Map<String, double[]> colours = palette.colours();
        for (Eyes eyes : Eyes.values()) {
            for (String one : MARKS) {
                for (String other : MARKS.subList(MARKS.indexOf(one) + 1, MARKS.size())) {
                    double apart = apart(eyes.see(of(colours, one)), eyes.see(of(colours, other)));
                    assertThat(apart).as("%s and %s, %s", one, other, eyes).isGreaterThanOrEqualTo(LEAST_APART);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void selectedWordsCanBeReadWhateverIsMarkedUnderThem(Palette palette) {
        Map<String, double[]> colours = palette.colours();
        double least = palette == Palette.CONTRAST ? Contrast.ENHANCED : Contrast.LEAST;
        for (String words : List.of("-px-ink", "-px-quoted")) {
            for (String ground : GROUNDS) {
                assertThat(contrast(of(colours, words), palette.selected(ground)))
                        .as("%s on %s", words, ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void selectedWordsStandOutFromThoseThatAreNot(Palette palette) {
        Map<String, double[]> colours = palette.colours();
        for (Eyes eyes : Eyes.values()) {
            for (String ground : GROUNDS) {
                double[] below = colours.getOrDefault(ground, of(colours, "-px-page"));
                assertThat(apart(eyes.see(below), eyes.see(palette.selected(ground))))
                        .as("%s, %s", ground, eyes)
                        .isGreaterThanOrEqualTo(LEAST_GROUND_APART);
            }
        }
    }
}
