package app.parallax.meaning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A model of one step, Gemm of ONNX: one matrix times another one turned, so that each row of the product holds the products of one row with every row of the other. Written as the Protocol
 * Buffers that {@code onnx.proto} lays down.
 */
final class ProductGraph {

    static final String ROWS = "a";
    static final String COLUMNS = "b";

    private static final String PRODUCT = "c";

    /** The lowest versions of format and operators with which Gemm takes two matrices and no third. */
    private static final int FORMAT = 7;

    private static final int OPERATORS = 13;

    private static final int FLOAT = 1;
    private static final int WHOLE_NUMBER = 2;

    private ProductGraph() {}

    static byte[] bytes() {
        Message turned = new Message().text(1, "transB").number(3, 1).number(20, WHOLE_NUMBER);
        Message step = new Message()
                .text(1, ROWS)
                .text(1, COLUMNS)
                .text(2, PRODUCT)
                .text(4, "Gemm")
                .message(5, turned);
        Message graph = new Message()
                .message(1, step)
                .text(2, "product")
                .message(11, matrix(ROWS, "rows", "length"))
                .message(11, matrix(COLUMNS, "columns", "length"))
                .message(12, matrix(PRODUCT, "rows", "columns"));
        return new Message()
                .number(1, FORMAT)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, OPERATORS))
                .bytes();
    }

    /** A ValueInfoProto; the two dimensions are named, not given. */
    private static Message matrix(String name, String first, String second) {
        Message shape =
                new Message().message(1, new Message().text(2, first)).message(1, new Message().text(2, second));
        Message tensor = new Message().number(1, FLOAT).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A message of Protocol Buffers, field after field. */
    private static final class Message {

        private static final int NUMBER = 0;
        private static final int BYTES = 2;
        private static final int MORE = 0x80;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, int value) {
            varint((field << 3) | NUMBER);
            varint(value);
            return this;
        }

        Message text(int field, String text) {
            return bytes(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message message) {
            return bytes(field, message.bytes());
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private Message bytes(int field, byte[] bytes) {
            varint((field << 3) | BYTES);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        /** Seven bits a byte, the lowest first; the eighth says that more follow. */
        private void varint(int value) {
            int rest = value;
            while (rest >= MORE) {
                out.write((rest & (MORE - 1)) | MORE);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }
}
