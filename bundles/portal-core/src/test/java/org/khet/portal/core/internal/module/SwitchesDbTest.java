package org.khet.portal.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.ModuleSwitches.Uses;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeModuleService;

/** A module is on for an office, or it is not there. */
@OnEachDatabase
class SwitchesDbTest {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final ModuleId ROOMS = new ModuleId("rooms");
    private static final int ROUNDS = 10;
    private final TestDatabase database;
    private final ModuleDependencies uses = new ModuleDependencies();
    private CoreServices core;
    private StoredSwitches here;
    private StoredSwitches otherNode;
    private OfficeId kt1;
    private OfficeId kt2;

    SwitchesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOfficesOnTwoNodes() {
        database.clear();
        core = new CoreServices(database);
        here = node();
        otherNode = node();
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
    }

    @AfterEach
    void nodesStop() {
        here.stop();
        otherNode.stop();
    }

    @Test
    void moduleIsOffUntilSwitchedOn_forThatOfficeOnly() {
        assertThat(here.isOn(kt1, ICT)).isFalse();

        here.set(keeper(kt1), ICT, true);

        assertThat(here.isOn(kt1, ICT)).isTrue();
        assertThat(here.isOn(kt2, ICT)).isFalse();
        assertThat(here.on(kt1)).containsExactly(ICT);
        here.set(keeper(kt1), ICT, false);
        assertThat(here.isOn(kt1, ICT)).isFalse();
    }

    @Test
    void moduleThatIsOffAgain_wasOnOnce_untilAllThatItKeptIsDestroyed() {
        here.set(keeper(kt1), ICT, true);
        here.set(keeper(kt1), ICT, false);
        here.set(keeper(kt2), ROOMS, false);

        assertThat(here.ever(kt1)).containsExactly(ICT);
        assertThat(here.ever(kt2)).as("was never on").isEmpty();

        here.set(keeper(kt1), ROOMS, true);
        here.forget(new FakeCallers().runtimeSystem(), ICT);

        assertThat(here.ever(kt1)).containsExactly(ROOMS);
        assertThat(here.on(kt1)).containsExactly(ROOMS);

        here.forget(new FakeCallers().runtimeSystem(), ROOMS);
        assertThat(here.on(kt1)).isEmpty();
        assertThat(database.number("select count(*) from core_audit where act = 'core.module.disabled'"))
                .as("one was switched off, the other was on when it was forgotten")
                .isEqualTo(2);
    }

    @Test
    void oneForgottenAndOneSwitchedOnMeanwhile_isSeenByAnotherNode() throws InterruptedException {
        here.set(keeper(kt1), ICT, true);
        var told = new LinkedBlockingQueue<Set<OfficeId>>();
        otherNode.followOffices(told::add);
        while (!otherNode.isOn(kt1, ICT)) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
        }

        database.transactions().run(() -> {
            here.forget(new FakeCallers().runtimeSystem(), ICT);
            here.set(keeper(kt2), ROOMS, true);
        });

        while (!otherNode.isOn(kt2, ROOMS)) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
        }
        assertThat(otherNode.isOn(kt1, ICT)).isFalse();
    }

    @Test
    void portalItselfIsAlwaysOn() {
        here.set(keeper(kt1), new ModuleId("core"), false);

        assertThat(here.isOn(kt1, new ModuleId("core"))).isTrue();
        assertThat(here.isOn(kt2, new ModuleId("admin"))).isTrue();
    }

    @Test
    void openScreensHearOfTheSwitch_alsoOnAnotherNode() throws InterruptedException {
        var heard = new CountDownLatch(2);
        here.follow(heard::countDown);
        otherNode.follow(heard::countDown);

        here.set(keeper(kt1), ICT, true);

        assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(otherNode.isOn(kt1, ICT)).isTrue();
    }

    @Test
    void pagesOfOtherOffices_areToldThatNothingChangedForThem() throws InterruptedException {
        var told = new LinkedBlockingQueue<Set<OfficeId>>();
        otherNode.followOffices(told::add);

        here.set(keeper(kt1), ICT, true);
        assertThat(told.poll(20, TimeUnit.SECONDS)).containsExactly(kt1);

        here.set(keeper(kt2), ICT, true);
        assertThat(told.poll(20, TimeUnit.SECONDS)).containsExactly(kt2);
    }

    @Test
    void whoLeftHearsNothingMore() {
        var heard = new CountDownLatch(1);
        here.follow(heard::countDown).close();

        here.set(keeper(kt1), ICT, true);

        assertThat(heard.getCount()).isEqualTo(1);
    }

    @Test
    void switchingToWhatItIsLeavesNoTrace() {
        here.set(keeper(kt1), ICT, true);
        here.set(keeper(kt1), ICT, true);

        assertThat(database.number("select count(*) from core_audit where act = 'core.module.enabled'"))
                .isEqualTo(1);
    }

    @Test
    void runtimeAdministratorSwitchesInAnyOffice() {
        here.set(CoreServices.operator(RuntimeCaller.INSTALL_MODULE), kt2, ICT, true);

        assertThat(here.isOn(kt2, ICT)).isTrue();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> here.set(CoreServices.operator(RuntimeCaller.OPERATE), kt1, ICT, true));
    }

    @Test
    void strangerSwitchesNothing() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> here.set(TestCaller.in(kt1).with(AuditTrail.READ), ICT, true));
        assertThat(here.isOn(kt1, ICT)).isFalse();
    }

    @Test
    void neededModuleGoesOnBeforeTheOneThatNeedsIt_andOffAfterIt_inEachOffice() {
        var minutes = new ModuleId("minutes");
        uses.came(FakeModuleService.of("minutes", "Khet-Needs", "rooms , core"));
        assertThat(refused(() -> here.set(keeper(kt1), minutes, true)))
                .isEqualTo(Problem.of("module", "control.switch.needs", "minutes", "rooms"));
        assertThat(otherNode.isOn(kt1, minutes)).isFalse();

        here.set(keeper(kt1), ROOMS, true);
        here.set(keeper(kt1), minutes, true);

        assertThat(refused(() -> here.set(keeper(kt1), ROOMS, false)))
                .isEqualTo(Problem.of("module", "control.switch.needed", "rooms", "minutes"));
        assertThat(refused(() -> here.set(CoreServices.operator(RuntimeCaller.INSTALL_MODULE), kt2, minutes, true))
                        .key())
                .as("what is on elsewhere does not help")
                .isEqualTo("control.switch.needs");
        here.set(keeper(kt1), minutes, false);
        here.set(keeper(kt1), ROOMS, false);
        assertThat(here.on(kt1)).isEmpty();
    }

    @Test
    void neededModuleMayGoOff_onceTheOneThatNeedsItIsRemoved_andAWantedOneAtAnyTime() {
        var service = FakeModuleService.of("minutes", "Khet-Needs", "rooms");
        uses.came(service);
        uses.came(FakeModuleService.of("ict", "Khet-Wants", "rooms"));
        here.set(keeper(kt1), ICT, true);
        here.set(keeper(kt1), ROOMS, true);
        here.set(keeper(kt1), new ModuleId("minutes"), true);
        assertThat(here.uses(ICT)).isEqualTo(new Uses(Set.of(), Set.of(ROOMS)));

        uses.left(service);
        here.set(keeper(kt1), ROOMS, false);

        assertThat(here.isOn(kt1, ROOMS)).isFalse();
        assertThat(here.isOn(kt1, ICT)).isTrue();
        assertThat(here.uses(new ModuleId("minutes"))).isEqualTo(Uses.NONE);
    }

    @Test
    void ofTwoWhoSwitchTheNeedingOnAndTheNeededOffAtOnce_oneIsRefused() throws Exception {
        var minutes = new ModuleId("minutes");
        uses.came(FakeModuleService.of("minutes", "Khet-Needs", "rooms"));
        for (int round = 0; round < ROUNDS; round++) {
            here.set(keeper(kt1), ROOMS, true);
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> both = threads.invokeAll(
                        List.of(() -> isSwitched(here, minutes, true), () -> isSwitched(otherNode, ROOMS, false)));
                assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
            }
            here.set(keeper(kt1), minutes, false);
        }
    }

    private boolean isSwitched(StoredSwitches node, ModuleId module, boolean on) {
        try {
            node.set(keeper(kt1), module, on);
            return true;
        } catch (Rejected refused) {
            return false;
        }
    }

    private static Problem refused(Runnable work) {
        try {
            work.run();
        } catch (Rejected refused) {
            return refused.problems().getFirst();
        }
        throw new AssertionError("it was not refused");
    }

    private StoredSwitches node() {
        return new StoredSwitches(
                database.transactions(), new SwitchRepository(database.unit()), uses, core.audit, core.clock);
    }

    private static TestCaller keeper(OfficeId office) {
        return TestCaller.in(office).with(ModuleSwitches.SWITCH);
    }
}
