package app.parallax.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The sentence model all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang et al. 2020), quantised, with mean pooling.
 *
 * <p>Each text is a batch of its own and each run keeps to the calling thread: a quantised vector depends on what shares its batch. Several threads may
 * encode at once.
 */
final class OnnxEncoder implements AutoCloseable {

    /** Names the model and the way of pooling, for what is stored. */
    static final String NAME = "all-minilm-l6-v2-q/mean/128/half";

    static final int DIMENSIONS = 384;

    private static final String RESOURCE = "/all-minilm-l6-v2-q.onnx";

    /** The length in pieces that the model's own tokenizer keeps. */
    private static final int MOST_PIECES = 128;

    private final WordPiece wordPiece;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEncoder(WordPiece wordPiece, OrtEnvironment environment, OrtSession session) {
        this.wordPiece = wordPiece;
        this.environment = environment;
        this.session = session;
    }

    /**
     * @throws OrtException where the model cannot be opened
     * @throws IOException where the model cannot be read
     * @throws LinkageError where the native library cannot be loaded
     */
    static OnnxEncoder load() throws OrtException, IOException {
        ModelFiles files = ModelFiles.ofThisProgram();
        files.useLibrary();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            Optional<Path> file = files.file(RESOURCE.substring(1));
            OrtSession session = file.isPresent()
                    ? environment.createSession(file.get().toString(), options)
                    : environment.createSession(model(), options);
            return new OnnxEncoder(new WordPiece(Vocabulary.shipped()), environment, session);
        }
    }

    private static byte[] model() throws IOException {
        try (InputStream in = OnnxEncoder.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(RESOURCE + " is not in the program");
            }
            return in.readAllBytes();
        }
    }

    /**
     * @throws OrtException where the model fails on these words
     */
    float[] encode(String words) throws OrtException {
        long[] numbers = wordPiece.numbers(words, MOST_PIECES);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor segment = tensor(new long[numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", segment))) {
            return Vectors.unit(mean(((float[][][]) result.get(0).getValue())[0]));
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    /** Nothing is padded in a batch of one, so the attention mask is all ones and the masked mean is the mean. */
    private static float[] mean(float[][] pieces) {
        float[] sum = new float[DIMENSIONS];
        for (float[] piece : pieces) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += piece[i];
            }
        }
        return sum;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
