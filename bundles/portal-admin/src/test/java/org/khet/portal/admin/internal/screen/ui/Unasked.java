package org.khet.portal.admin.internal.screen.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.stream.Stream;
import org.khet.portal.testkit.Clocks;

/** Makes routes of which every service says that it was asked for something. */
final class Unasked {
    private Unasked() {}

    static <T> T of(Class<T> type) {
        if (type == Clock.class) {
            return type.cast(Clocks.at("2026-11-20T09:30"));
        }
        if (type.isInterface()) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        throw new AssertionError("asked for " + method);
                    }));
        }
        Constructor<?> made = type.getConstructors()[0];
        try {
            return type.cast(made.newInstance(Stream.of(made.getParameterTypes())
                    .map(one -> (Object) of(one))
                    .toArray()));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
