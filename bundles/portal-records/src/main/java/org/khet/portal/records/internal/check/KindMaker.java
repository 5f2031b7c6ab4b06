package org.khet.portal.records.internal.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;

/** Makes kinds outside of a portal: the service of another kind knows its kind, whatever else a constructor wants answers nothing. */
final class KindMaker {
    private final Map<Class<?>, Object> made = new HashMap<>();

    RecordKind make(Class<?> type) throws ReflectiveOperationException {
        return (RecordKind) object(type);
    }

    private Object object(Class<?> type) throws ReflectiveOperationException {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .min((one, other) -> Integer.compare(one.getParameterCount(), other.getParameterCount()))
                .orElseThrow(() -> new NoSuchMethodException(type.getName()));
        constructor.setAccessible(true);
        Type[] wanted = constructor.getGenericParameterTypes();
        @Nullable Object[] values = new @Nullable Object[wanted.length];
        for (int at = 0; at < wanted.length; at++) {
            values[at] = value(wanted[at], constructor.getParameterTypes()[at]);
        }
        Object object = constructor.newInstance(values);
        made.put(type, object);
        return object;
    }

    private @Nullable Object value(Type wanted, Class<?> type) throws ReflectiveOperationException {
        if (type.isInterface()) {
            RecordKind of = type.equals(RecordService.class) && wanted instanceof ParameterizedType generic
                    ? kind(generic.getActualTypeArguments()[0])
                    : null;
            return quiet(type, of);
        }
        return type.isPrimitive() || type.isEnum() ? null : object(type);
    }

    private @Nullable RecordKind kind(Type of) throws ReflectiveOperationException {
        return of instanceof Class<?> type && RecordKind.class.isAssignableFrom(type) ? make(type) : null;
    }

    private static Object quiet(Class<?> type, @Nullable RecordKind kind) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            Class<?> answer = method.getReturnType();
            return switch (method.getName()) {
                case "kind" -> kind;
                case "internal" -> proxy;
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> args != null && System.identityHashCode(proxy) == System.identityHashCode(args[0]);
                case "toString" -> type.getSimpleName();
                default -> nothing(answer);
            };
        });
    }

    private static @Nullable Object nothing(Class<?> answer) {
        return switch (answer.getName()) {
            case "boolean" -> false;
            case "int" -> 0;
            case "long" -> 0L;
            case "java.util.List" -> List.of();
            case "java.util.Set" -> Set.of();
            case "java.util.Map" -> Map.of();
            case "java.util.Optional" -> Optional.empty();
            default -> null;
        };
    }
}
