package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The machine dies at every step of a change; at the next start the module is in its old or its new state. */
@OnEachDatabase
class DeathDuringChangeDbTest {
    private final TestDatabase database;
    private FakeRuntime runtime = new FakeRuntime();

    @TempDir
    private Path folder = Path.of("");

    DeathDuringChangeDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void oldVersionRuns() {
        begin();
    }

    private void begin() {
        database.clear();
        runtime = new FakeRuntime();
        yard().installOld();
    }

    @Test
    void deathAfterEachStepThatWasWritten_endsInOldOrNew() {
        int deaths = 0;
        for (int step = 1; step <= 4; step++) {
            begin();
            if (diesAfterStep(step)) {
                deaths++;
                assertThat(state()).as("death after step " + step).isIn(InstallCase.OLD, InstallCase.NEW);
            }
        }
        assertThat(deaths).as("steps of an update").isEqualTo(3);
    }

    private boolean diesAfterStep(int deadly) {
        InstallCase yard = yard();
        var steps = new AtomicInteger();
        yard.ledger.follow(change -> {
            if (steps.incrementAndGet() == deadly) {
                throw new FakeRuntime.Death();
            }
        });
        try {
            yard.update();
            return false;
        } catch (FakeRuntime.Death dead) {
            assertThat(steps).hasValue(deadly);
            return true;
        }
    }

    @Test
    void deathWhileTheBundleIsReplaced_endsInTheOldVersion() {
        for (FakeRuntime.Moment moment : FakeRuntime.Moment.values()) {
            begin();
            runtime.dieAt(moment);
            assertThatExceptionOfType(FakeRuntime.Death.class).isThrownBy(() -> yard().update());

            assertThat(state()).as("death " + moment).isEqualTo(InstallCase.OLD);
        }
    }

    @Test
    void deathAfterTablesWereTakenAway_endsInTheNewVersion_forTheOldOneCannotReadThem() {
        runtime.contracting.add(InstallCase.NEW);
        runtime.dieAt(FakeRuntime.Moment.AFTER);
        assertThatExceptionOfType(FakeRuntime.Death.class).isThrownBy(() -> yard().update());

        assertThat(state()).isEqualTo(InstallCase.NEW);
    }

    @Test
    void deathOfAFirstInstallation_leavesNothing() {
        yard().remove();
        runtime.dieAt(FakeRuntime.Moment.AFTER);
        assertThatExceptionOfType(FakeRuntime.Death.class).isThrownBy(() -> yard().installOld());

        assertThat(state()).isEmpty();
        assertThat(runtime.present()).isEmpty();
    }

    @Test
    void deathInTheWatchedMinute_comesBackWithTheNewVersion() {
        yard().update();

        assertThat(state()).isEqualTo(InstallCase.NEW);
    }

    @Test
    void deathBeforeTheBundleIsTakenOut_endsTheRemoval() {
        InstallCase yard = yard();
        yard.ledger.follow(change -> {
            if (change.step() == org.khet.portal.api.admin.module.ModuleChange.Step.REPLACING) {
                throw new FakeRuntime.Death();
            }
        });
        assertThatExceptionOfType(FakeRuntime.Death.class).isThrownBy(yard::remove);

        assertThat(state()).isEmpty();
        assertThat(runtime.present()).isEmpty();
    }

    /** Starts again and tells which version is there; it must be wanted, run, and no change be open. */
    private String state() {
        runtime.restart();
        InstallCase again = yard();
        again.start();
        assertThat(again.ledger.changes().running()).isEmpty();
        assertThat(runtime.jar("rooms")).isEqualTo(again.wanted());
        if (!again.wanted().isEmpty()) {
            assertThat(runtime.state("rooms")).isEqualTo(State.ACTIVE);
            assertThat(runtime.present()).allMatch(one -> one.starts() && !one.half());
        }
        again.start();
        assertThat(runtime.jar("rooms")).as("a further start changes nothing").isEqualTo(again.wanted());
        return again.wanted();
    }

    private InstallCase yard() {
        return new InstallCase(database, runtime, folder);
    }
}
