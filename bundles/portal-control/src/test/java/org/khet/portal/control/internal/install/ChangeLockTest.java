package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;

/** A change that meets another node at work. */
class ChangeLockTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void anotherNodeIsFollowing_changeWaitsForItsTurn() {
        ChangeLock change = new ChangeLock(nodesBusyFor(3), Duration.ofMinutes(1));

        assertThat(change.change(() -> "done")).isEqualTo("done");
        assertThat(asked).hasValue(4);
    }

    @Test
    void anotherNodeDoesNotEnd_changeIsRefused() {
        ChangeLock change = new ChangeLock(nodesBusyFor(Integer.MAX_VALUE), Duration.ZERO);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change.change(() -> "done"));
    }

    /** The lock of the nodes is held elsewhere for so many askings. */
    private Nodes nodesBusyFor(int askings) {
        return new Nodes() {
            @Override
            public String self() {
                return "one";
            }

            @Override
            public List<Node> all(RuntimeCaller caller) {
                return List.of();
            }

            @Override
            public boolean isAlive(String node) {
                return true;
            }

            @Override
            public boolean alone(String what, Runnable work) {
                if (asked.getAndIncrement() < askings) {
                    return false;
                }
                work.run();
                return true;
            }
        };
    }
}
