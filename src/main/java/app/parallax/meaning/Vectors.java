package app.parallax.meaning;

/** Arithmetic on sentence vectors. */
public final class Vectors {

    private Vectors() {}

    /** The cosine of two unit vectors, -1 to 1; 0 where either has no dimension. */
    public static double cosine(float[] a, float[] b) {
        if (a.length == 0 || a.length != b.length) {
            return 0;
        }
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            sum0 += a[i] * b[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    /**
     * Scales to length one and rounds to half precision, so that a vector that was stored equals one that was just made.
     */
    static float[] unit(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        float[] unit = new float[vector.length];
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            unit[i] = length == 0 ? 0 : Float.float16ToFloat(Float.floatToFloat16((float) (vector[i] / length)));
        }
        return unit;
    }
}
