package app.parallax.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cosines of some unit vectors with many others at once. ONNX Runtime multiplies the matrices, some twenty times as fast as {@link Vectors#cosine} does on a machine whose vector
 * instructions Java leaves unused; the last digits may differ from it. Where the runtime fails, that method does the work. Used by one thread at a time.
 */
public final class ManyCosines implements AutoCloseable {

    private final List<float[]> others;
    private @Nullable OrtSession session;
    private @Nullable OnnxTensor columns;

    /**
     * @param others all of one length; not to be written to
     */
    public ManyCosines(List<float[]> others) {
        this.others = others;
        if (others.isEmpty() || others.getFirst().length == 0) {
            return;
        }
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = OrtEnvironment.getEnvironment().createSession(ProductGraph.bytes(), options);
            this.columns = tensor(others);
        } catch (OrtException | IllegalStateException | LinkageError e) {
            close();
        }
    }

    /**
     * One row for each vector, one cosine in it for each of the others.
     *
     * @param vectors of the others' length; of another one their cosines are 0
     */
    public float[][] rows(List<float[]> vectors) {
        OrtSession running = session;
        OnnxTensor there = columns;
        boolean fit = vectors.stream().allMatch(vector -> vector.length == length());
        if (running != null && there != null && fit && !vectors.isEmpty()) {
            try (OnnxTensor here = tensor(vectors);
                    OrtSession.Result result =
                            running.run(Map.of(ProductGraph.ROWS, here, ProductGraph.COLUMNS, there))) {
                return cut(((OnnxTensor) result.get(0)).getFloatBuffer(), vectors.size());
            } catch (OrtException e) {
                close();
            }
        }
        return oneByOne(vectors);
    }

    /** Does the runtime do the work? */
    boolean isFast() {
        return session != null;
    }

    private int length() {
        return others.isEmpty() ? 0 : others.getFirst().length;
    }

    private float[][] cut(FloatBuffer product, int rows) {
        float[][] cut = new float[rows][others.size()];
        for (float[] row : cut) {
            product.get(row);
        }
        return cut;
    }

    private float[][] oneByOne(List<float[]> vectors) {
        float[][] rows = new float[vectors.size()][others.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < others.size(); j++) {
                rows[i][j] = (float) Vectors.cosine(vectors.get(i), others.get(j));
            }
        }
        return rows;
    }

    private static OnnxTensor tensor(List<float[]> vectors) throws OrtException {
        int length = vectors.getFirst().length;
        FloatBuffer all = ByteBuffer.allocateDirect(Float.BYTES * length * vectors.size())
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        vectors.forEach(all::put);
        return OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), all.flip(), new long[] {vectors.size(), length});
    }

    /** Frees what lies outside Java's memory; afterwards cosines are worked out one by one. */
    @Override
    public void close() {
        OnnxTensor there = columns;
        OrtSession running = session;
        columns = null;
        session = null;
        if (there != null) {
            there.close();
        }
        if (running != null) {
            try {
                running.close();
            } catch (OrtException e) {
                throw new IllegalStateException("The runtime that multiplies matrices could not be closed.", e);
            }
        }
    }
}
