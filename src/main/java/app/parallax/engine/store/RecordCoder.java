package app.parallax.engine.store;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes a record's components in their order and builds it again through its own constructor, which checks them. */
final class RecordCoder implements RecordCodec.Coder {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final RecordCodec.Coder[] coders;

    RecordCoder(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
        constructor.setAccessible(true);
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
        coders = Arrays.stream(components)
                .map(component -> RecordCodec.coderOf(component.getGenericType()))
                .toArray(RecordCodec.Coder[]::new);
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        out.number(value == null ? 0 : 1);
        if (value == null) {
            return;
        }
        for (int i = 0; i < coders.length; i++) {
            coders[i].write(component(value, i), out);
        }
    }

    private @Nullable Object component(Object value, int index) {
        try {
            return accessors[index].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessors[index] + " cannot be asked", e);
        }
    }

    @Override
    public @Nullable Object read(ByteReader in) throws IOException {
        if (in.number() == 0) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[coders.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = coders[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException(
                    "the bytes make no " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }
}
