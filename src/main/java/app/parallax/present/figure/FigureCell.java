package app.parallax.present.figure;

import java.util.List;

/**
 * What one source gives for a quantity.
 *
 * @param wordings in order of place; empty where it gives none
 * @param differs whether another source's figure contradicts it
 */
public record FigureCell(String source, List<FigureWording> wordings, boolean differs) {
    public FigureCell {
        wordings = List.copyOf(wordings);
    }
}
