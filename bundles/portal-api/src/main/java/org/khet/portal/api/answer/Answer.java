package org.khet.portal.api.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * What another module answers. Whoever asks has a fallback for {@link Off} and {@link Failed}: a typed value, marked as such.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {
    /**
     * The module knows it.
     *
     * @param value  the answer
     * @param asOf   whose state it shows, UTC
     * @param source id of the module that knows it, or {@code typed}
     */
    record Known<T>(T value, Instant asOf, String source) implements Answer<T> {}

    /** The module is not there, or off in this office. */
    record Off<T>() implements Answer<T> {}

    /**
     * The module could not answer now.
     *
     * @param reason for the log
     */
    record Failed<T>(String reason) implements Answer<T> {}

    /** The value, when it is known. */
    default Optional<T> known() {
        return this instanceof Known<T> one ? Optional.of(one.value()) : Optional.empty();
    }
}
