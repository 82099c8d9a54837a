package app.parallax.ui.control;

/**
 * Says how many stretches in view at one side are tied to something out of view at the other.
 *
 * @param corner where it is drawn: at the side and in the direction where the others are
 * @param count above 0
 * @param strong true where what is looked at is among them
 * @param words what it means, for a tooltip and a screen reader
 */
public record EdgeArrow(Corner corner, int count, boolean strong, String words) {
    /** At which side, and in which direction, something is out of view. */
    public enum Corner {
        LEFT_ABOVE,
        LEFT_BELOW,
        RIGHT_ABOVE,
        RIGHT_BELOW;

        public static Corner of(boolean right, boolean above) {
            if (right) {
                return above ? RIGHT_ABOVE : RIGHT_BELOW;
            }
            return above ? LEFT_ABOVE : LEFT_BELOW;
        }

        public boolean isRight() {
            return this == RIGHT_ABOVE || this == RIGHT_BELOW;
        }

        public boolean isAbove() {
            return this == LEFT_ABOVE || this == RIGHT_ABOVE;
        }
    }
}
