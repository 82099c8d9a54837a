package app.parallax.engine.store;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records to bytes and back, by their components: whole numbers, doubles, booleans, words, enums, decimals, dates, records and lists of these. Each but lists and primitives may be
 * null. The bytes carry no description of themselves: what reads them must be the program that wrote them.
 */
final class RecordCodec {

    private static final ClassValue<Coder> RECORDS = new ClassValue<>() {
        @Override
        protected Coder computeValue(Class<?> type) {
            return new RecordCoder(type);
        }
    };

    private RecordCodec() {}

    /** One type's way into bytes and back. */
    interface Coder {
        void write(@Nullable Object value, ByteWriter out);

        @Nullable
        Object read(ByteReader in) throws IOException;
    }

    static byte[] encode(Record value) {
        ByteWriter out = new ByteWriter();
        RECORDS.get(value.getClass()).write(value, out);
        return out.bytes();
    }

    /**
     * @throws IOException where the bytes end early or hold no such record
     */
    static <T extends Record> T decode(Class<T> type, byte[] bytes) throws IOException {
        Object value = RECORDS.get(type).read(new ByteReader(bytes));
        if (value == null) {
            throw new IOException("no " + type.getSimpleName() + " in the bytes");
        }
        return type.cast(value);
    }

    /**
     * @throws IllegalArgumentException for a type that no layer has
     */
    static Coder coderOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListCoder(list.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> plain) {
            return coderOf(plain);
        }
        throw new IllegalArgumentException("no way to keep a " + type.getTypeName());
    }

    private static Coder coderOf(Class<?> type) {
        if (type == int.class) {
            return coder((value, out) -> out.number((int) value), ByteReader::number);
        }
        if (type == boolean.class) {
            return coder((value, out) -> out.number((boolean) value ? 1 : 0), in -> in.number() == 1);
        }
        if (type == double.class) {
            return coder(
                    (value, out) -> out.bits(Double.doubleToRawLongBits((double) value)),
                    in -> Double.longBitsToDouble(in.bits()));
        }
        if (type == String.class) {
            return ofWords(value -> (String) value, words -> words);
        }
        if (type == BigDecimal.class) {
            return ofWords(Object::toString, BigDecimal::new);
        }
        if (type == LocalDate.class) {
            return ofWords(Object::toString, LocalDate::parse);
        }
        if (type.isEnum()) {
            return new EnumCoder(type.getEnumConstants());
        }
        if (type.isRecord()) {
            // Asked for late: a record may hold its like.
            return coder(
                    (value, out) -> RECORDS.get(type).write(value, out),
                    in -> RECORDS.get(type).read(in));
        }
        throw new IllegalArgumentException("no way to keep a " + type.getName());
    }

    private interface Writing {
        void write(Object value, ByteWriter out);
    }

    private interface Reading {
        @Nullable
        Object read(ByteReader in) throws IOException;
    }

    private interface FromWords {
        Object read(String words);
    }

    private interface ToWords {
        String write(Object value);
    }

    @SuppressWarnings("NullAway") // Records pass null on to their own coder, primitives are never null.
    private static Coder coder(Writing writing, Reading reading) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, ByteWriter out) {
                writing.write(value, out);
            }

            @Override
            public @Nullable Object read(ByteReader in) throws IOException {
                return reading.read(in);
            }
        };
    }

    private static Coder ofWords(ToWords to, FromWords from) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, ByteWriter out) {
                out.words(value == null ? null : to.write(value));
            }

            @Override
            public @Nullable Object read(ByteReader in) throws IOException {
                String words = in.words();
                return words == null ? null : from.read(words);
            }
        };
    }

    /** Zero for null, else one more than the place among the constants. */
    private record EnumCoder(Object[] constants) implements Coder {

        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            out.number(value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
        }

        @Override
        public @Nullable Object read(ByteReader in) throws IOException {
            int place = in.number();
            if (place > constants.length) {
                throw new IOException("no such constant: " + place);
            }
            return place == 0 ? null : constants[place - 1];
        }
    }

    private static final class ListCoder implements Coder {

        private final Coder member;

        ListCoder(Type member) {
            this.member = coderOf(member);
        }

        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            List<?> list = value == null ? List.of() : (List<?>) value;
            out.number(list.size());
            list.forEach(one -> member.write(one, out));
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            int size = in.number();
            List<@Nullable Object> list = new ArrayList<>(Math.min(size, in.remaining()));
            for (int i = 0; i < size; i++) {
                list.add(member.read(in));
            }
            return list;
        }
    }
}
