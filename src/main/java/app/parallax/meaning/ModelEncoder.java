package app.parallax.meaning;

import ai.onnxruntime.OrtException;
import app.parallax.source.Problem;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The model, loaded when the first words come. Where it cannot be loaded, everything is compared by words alone and the problem says so. */
final class ModelEncoder implements SentenceEncoder {

    private static final float[] NOTHING = new float[0];

    private final AtomicBoolean preparing = new AtomicBoolean();
    private @Nullable OnnxEncoder model;
    private volatile @Nullable Problem problem;

    @Override
    public float[] encode(String words) {
        OnnxEncoder loaded = model();
        if (loaded == null) {
            return NOTHING;
        }
        try {
            return loaded.encode(words);
        } catch (OrtException e) {
            problem = failed("stopped working", e);
            return NOTHING;
        }
    }

    @Override
    public void prepare() {
        if (preparing.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("parallax-model").start(this::model);
        }
    }

    private synchronized @Nullable OnnxEncoder model() {
        if (model == null && problem == null) {
            try {
                model = OnnxEncoder.load();
            } catch (OrtException | IOException | IllegalStateException | LinkageError e) {
                problem = failed("could not be loaded", e);
            }
        }
        return model;
    }

    private static Problem failed(String what, Throwable cause) {
        return new Problem(
                "no-language-model",
                "The language model %s (%s), so passages were compared by their words alone and free paraphrases may be missed. Install the program again or use a system that ONNX Runtime supports."
                        .formatted(what, cause));
    }

    @Override
    public @Nullable Problem problem() {
        return problem;
    }

    @Override
    public synchronized void close() {
        if (model != null) {
            try {
                model.close();
            } catch (OrtException e) {
                problem = failed("could not be closed", e);
            }
            model = null;
        }
    }
}
