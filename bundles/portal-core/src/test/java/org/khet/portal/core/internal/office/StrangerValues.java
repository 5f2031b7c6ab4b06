package org.khet.portal.core.internal.office;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;

/** Values with which methods are called: those of the areas, and usual ones of plain types; records are filled with them. */
final class StrangerValues {
    private final Map<Class<?>, Object> known;

    StrangerValues(Map<Class<?>, Object> known) {
        this.known = known;
    }

    /** Arguments of a method that is called for the nth time. */
    Object[] of(Method method, Caller caller, int variant) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> value(type, caller, variant))
                .toArray();
    }

    private @Nullable Object value(Class<?> type, Caller caller, int variant) {
        Map<Class<?>, Object> plain = Map.ofEntries(
                Map.entry(Caller.class, caller),
                Map.entry(HalfDay.class, HalfDay.morning(LocalDate.of(2026, 12, 1 + variant))),
                Map.entry(PageRequest.class, new PageRequest(0, 100, List.of())),
                Map.entry(LocalDate.class, LocalDate.of(2026, 12, 1 + variant)),
                Map.entry(String.class, variant == 0 ? "" : variant == 1 ? "ลับ" : "ตรวจสอบ"),
                Map.entry(int.class, variant),
                Map.entry(long.class, (long) variant),
                Map.entry(boolean.class, variant == 1),
                Map.entry(Object.class, 10),
                Map.entry(List.class, List.of()),
                Map.entry(Set.class, Set.of()),
                Map.entry(Map.class, Map.of()));
        Object given = known.getOrDefault(type, plain.get(type));
        return given == null && type.isRecord() ? fill(type, caller, variant) : given;
    }

    private @Nullable Object fill(Class<?> type, Caller caller, int variant) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(types).map(part -> value(part, caller, variant)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unusable) {
            return null;
        }
    }
}
