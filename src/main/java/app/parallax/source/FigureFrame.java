package app.parallax.source;

/** Whether a figure gives how much there is, by how much it changed, or how much in a time. */
public enum FigureFrame {
    LEVEL,
    CHANGE,
    RATE
}
