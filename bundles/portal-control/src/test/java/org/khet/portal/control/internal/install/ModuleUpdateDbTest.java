package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.control.internal.journal.RecordedChange;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A module is updated, is well or not, goes back, leaves; history and trail say so. */
@OnEachDatabase
class ModuleUpdateDbTest {
    private final TestDatabase database;
    private final FakeRuntime runtime = new FakeRuntime();

    @TempDir
    private Path folder = Path.of("");

    ModuleUpdateDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void newVersionThatStaysWellForAMinute_isSettled() {
        InstallCase yard = yardWithOld();
        RecordedChange change = yard.update();
        yard.watch.add(yard.portal, change);
        yard.watch.look();
        assertThat(yard.last()).contains(Result.RUNNING);

        yard.passMinute();
        yard.watch.look();

        assertThat(yard.last()).contains(Result.DONE);
        assertThat(yard.wanted()).isEqualTo(InstallCase.NEW);
        assertThat(yard.trail.actions()).containsExactly("core.module.installed", "core.module.updated");
    }

    @Test
    void versionThatDoesNotComeUp_isPutBackAtOnce_withTheReason() {
        runtime.broken.put(InstallCase.NEW, "Unresolved requirement: org.example");
        InstallCase yard = yardWithOld();

        ModuleChange change = yard.update().change();

        assertThat(change.result()).isEqualTo(Result.PUT_BACK);
        assertThat(change.reason().args()).asString().contains("org.example");
        assertThat(yard.wanted()).isEqualTo(InstallCase.OLD);
        assertThat(runtime.jar("rooms")).isEqualTo(InstallCase.OLD);
        assertThat(runtime.halted).as("or it would migrate by itself later").containsExactly(InstallCase.NEW);
        assertThat(yard.trail.actions()).endsWith("core.module.putback");
    }

    @Test
    void versionThatTurnsBadWithinTheMinute_goesBackByItself() {
        InstallCase yard = yardWithOld();
        yard.watch.add(yard.portal, yard.update());
        runtime.sick.put(InstallCase.NEW, "its screens failed 2 times");

        yard.watch.look();
        assertThat(yard.wanted()).as("one bad look may be chance").isEqualTo(InstallCase.NEW);
        yard.watch.look();

        assertThat(yard.wanted()).isEqualTo(InstallCase.OLD);
        assertThat(runtime.jar("rooms")).isEqualTo(InstallCase.OLD);
        assertThat(yard.last()).contains(Result.PUT_BACK);
        assertThat(yard.watch.watched()).isEmpty();
    }

    @Test
    void newVersionTookTablesAwayAndFails_andTheOldOneCannotComeBack_isSaidSo() {
        InstallCase yard = yardWithOld();
        runtime.contracting.add(InstallCase.NEW);
        runtime.broken.put(InstallCase.NEW, "no service");

        assertThat(yard.update().change().result()).isEqualTo(Result.FAILED);
    }

    @Test
    void removedModule_isGone_andComesBackOnlyWhenAskedFor() {
        InstallCase yard = yardWithOld();
        yard.remove();
        assertThat(runtime.present()).isEmpty();

        runtime.bringByFeature("rooms", "1.0.0");
        yard.start();

        assertThat(runtime.present()).as("a feature does not bring it back").isEmpty();
        assertThat(yard.trail.actions()).endsWith("core.module.removed");
    }

    @Test
    void moduleOfTheArchive_isTakenIn_andANewerArchiveBringsTheNewerVersion() {
        InstallCase yard = new InstallCase(database, runtime, folder);
        runtime.bringByFeature("rooms", "1.0.0");
        yard.start();
        assertThat(yard.ledger.present("rooms").orElseThrow().version()).isEqualTo("1.0.0");

        runtime.bringByFeature("rooms", "1.1.0");
        yard.start();

        assertThat(yard.ledger.present("rooms").orElseThrow().version()).isEqualTo("1.1.0");
    }

    @Test
    void wayBackLeadsToTheVersionBefore_notToAndFro() {
        InstallCase yard = yardWithOld();
        RecordedChange change = yard.changeover.settle(yard.portal, yard.update());

        assertThat(yard.ledger.changes().before("rooms", InstallCase.NEW))
                .hasValueSatisfying(before -> assertThat(before.fromSha256()).isEqualTo(InstallCase.OLD));
        assertThat(yard.ledger.changes().before("rooms", InstallCase.OLD)).isEmpty();
        assertThat(change.change().ended()).isNotNull();
    }

    private InstallCase yardWithOld() {
        InstallCase yard = new InstallCase(database, runtime, folder);
        yard.installOld();
        return yard;
    }
}
