package org.khet.portal.core.internal.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.node.Nodes.Node;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Runtimes of one database know of each other, and notice when one is silent or differs. */
@OnEachDatabase
class NodesDbTest {
    private final TestDatabase database;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final AtomicLong steady = new AtomicLong();
    private OwnNode oneSelf;
    private NodeRegister one;
    private NodeRegister two;

    NodesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoNodes() {
        database.clear();
        oneSelf = new OwnNode(NodeName.of("one"), "desk1:8080", "0.1.0", clock.instant());
        one = node(oneSelf, clock);
        two = node(new OwnNode(NodeName.of("two"), "desk2:8080", "0.1.0", clock.instant()), clock);
        one.look();
        two.look();
        one.look();
    }

    @AfterEach
    void stop() {
        one.stop();
        two.stop();
    }

    @Test
    void eachKnowsTheOther_withAddressVersionAndModules() {
        PortalModule ict = () -> new ModuleId("ict");
        oneSelf.addModule(ict);
        one.look();

        assertThat(two.all(CoreServices.operator(RuntimeCaller.OPERATE)))
                .extracting(Node::name, Node::address, Node::alive, Node::self)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", "desk1:8080", true, false),
                        org.assertj.core.groups.Tuple.tuple("two", "desk2:8080", true, true));
        assertThat(two.all(CoreServices.operator(RuntimeCaller.OPERATE))
                        .getFirst()
                        .modules())
                .containsKey("ict");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> two.all(CoreServices.operator(RuntimeCaller.INSTALL_MODULE)));
    }

    @Test
    void silentOneIsDeadAfterTwentySeconds_andAliveAgainWhenItSpeaks() {
        steady.addAndGet(Duration.ofSeconds(19).toNanos());
        assertThat(one.isAlive("two")).isTrue();
        steady.addAndGet(Duration.ofSeconds(2).toNanos());
        one.look();
        assertThat(one.isAlive("two")).isFalse();
        assertThat(one.isAlive("one")).isTrue();
        assertThat(one.isAlive("never heard of")).isFalse();

        two.look();
        one.look();
        assertThat(one.isAlive("two")).isTrue();
    }

    @Test
    void wrongClockMakesNobodyDead_butIsSaid() {
        NodeRegister late = node(
                new OwnNode(NodeName.of("three"), "desk3:8080", "0.1.0", Instant.EPOCH), Clocks.at("2026-11-20T08:00"));
        late.look();
        one.look();

        assertThat(one.isAlive("three")).isTrue();
        assertThat(new NodeHealthCheck(one, clock)
                        .trouble()
                        .orElseThrow()
                        .problem()
                        .key())
                .isEqualTo("core.health.node.clock");
        late.stop();
    }

    @Test
    void differentVersionsAreSaid_untilTheyAreTheSame() {
        assertThat(new NodeHealthCheck(one, clock).trouble()).isEmpty();
        PortalModule ict = () -> new ModuleId("ict");
        oneSelf.addModule(ict);
        one.look();

        assertThat(new NodeHealthCheck(one, clock)
                        .trouble()
                        .orElseThrow()
                        .problem()
                        .key())
                .isEqualTo("core.health.node.versions");

        oneSelf.removeModule(ict);
        one.look();
        assertThat(new NodeHealthCheck(one, clock).trouble()).isEmpty();
    }

    @Test
    void goneForAWeek_itIsForgotten() {
        steady.addAndGet(Duration.ofSeconds(30).toNanos());
        clock.pass(Duration.ofDays(8));
        one.look();

        assertThat(one.all(CoreServices.operator(RuntimeCaller.OPERATE)))
                .extracting(Node::name)
                .containsExactly("one");
    }

    @Test
    void oneAtATime_andTheNextGoesOnWhenTheFirstIsThroughOrFailed() {
        NodeRegister other = database.kind() == DatabaseKind.DERBY ? one : two;
        AtomicLong done = new AtomicLong();

        boolean first = one.alone("modules", () -> {
            assertThat(other.alone("modules", done::incrementAndGet)).isFalse();
            assertThat(other.alone("something else", done::incrementAndGet)).isTrue();
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> one.alone("modules", () -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(first).isTrue();
        assertThat(other.alone("modules", done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(2);
    }

    private NodeLocks locks() {
        return new NodeLocks(database.connections(), database.kind() == DatabaseKind.POSTGRESQL);
    }

    private NodeRegister node(OwnNode self, SteppingClock time) {
        return new NodeRegister(self, new NodeRepository(database.unit()), locks(), time, steady::get);
    }
}
