package org.khet.portal.control.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailedComponentsTest {
    @Test
    void innermostCauseIsWhatAnAuthorCanActOn() {
        String trace = """
                java.lang.reflect.InvocationTargetException
                \tat java.base/jdk.internal.reflect.DirectConstructorHandleAccessor.newInstance(Unknown Source)
                Caused by: java.lang.ExceptionInInitializerError
                \tat org.khet.rooms.internal.RoomsModule.<init>(RoomsModule.java:12)
                Caused by: java.lang.IllegalStateException: rooms.cfg names no house
                \t... 14 more
                """;

        assertThat(FailedComponents.cause(trace))
                .isEqualTo("java.lang.IllegalStateException: rooms.cfg names no house");
    }

    @Test
    void failureWithoutACause_isItsFirstLine_andNeverLong() {
        assertThat(FailedComponents.cause("java.lang.NullPointerException\n\tat X"))
                .isEqualTo("java.lang.NullPointerException");
        assertThat(FailedComponents.cause("x".repeat(5_000))).hasSizeLessThan(400);
    }
}
