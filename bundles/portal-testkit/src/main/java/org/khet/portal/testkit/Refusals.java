package org.khet.portal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;

/** What a service refuses, and why. */
public final class Refusals {
    private Refusals() {}

    /** The work is refused, among other things for this field. */
    public static void refused(String field, ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    /** The work is refused, among other things for this reason in this field. */
    public static void refused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .contains(tuple(field, key)));
    }

    /** Key of the first problem for which the work is refused, empty when it is done. */
    public static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Rejected refused) {
            return refused.problems().getFirst().key();
        }
    }
}
