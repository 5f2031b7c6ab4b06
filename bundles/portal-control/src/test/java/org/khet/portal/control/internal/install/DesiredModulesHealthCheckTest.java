package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.api.health.HealthCheck.Trouble;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A module that should run and does not: named with advice, and the node is not up. */
@OnEachDatabase
class DesiredModulesHealthCheckTest {
    private final TestDatabase database;
    private final FakeRuntime runtime = new FakeRuntime();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final DesiredModulesHealthCheck health = new DesiredModulesHealthCheck(stopping::get);

    @TempDir
    private Path folder = Path.of("");

    DesiredModulesHealthCheckTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void everythingRuns_nothingIsToldAndTheNodeIsUp() {
        InstallCase yard = yardWithOld();

        health.look(yard.standing());

        assertThat(health.trouble()).isEmpty();
        assertThat(health.isVital()).isTrue();
    }

    @Test
    void secondNodeWithAnEmptyFolder_namesTheModuleAndWhereItsJarShouldBe() {
        InstallCase yard = yardWithOld();
        runtime.lose("rooms");
        yard.loseJar(InstallCase.OLD);
        yard.start();

        health.look(yard.standing());

        assertThat(health.trouble().map(Trouble::detail))
                .hasValueSatisfying(
                        detail -> assertThat(detail).contains("rooms", "jar is not in the store", "folder of modules"));
        assertThat(yard.standing()).singleElement().satisfies(module -> {
            assertThat(module.state()).isEqualTo(State.FAILED);
            assertThat(module.problem()).contains("install version 1.0.0 again");
        });
    }

    @Test
    void modulesThatLeaveBecauseThePortalStops_areNoFault() {
        InstallCase yard = yardWithOld();
        runtime.lose("rooms");
        yard.loseJar(InstallCase.OLD);
        yard.start();
        stopping.set(true);

        health.look(yard.standing());

        assertThat(health.trouble()).isEmpty();
    }

    /** Its bundle is started with the portal, not by an installation, which would have told the reason. Source: core CORE-144. */
    @Test
    void moduleThatThrowsWhileThePortalStarts_theListSaysWhatItThrew_theOthersRunAndThePortalIsUp() {
        InstallCase yard = yardWithOld();
        runtime.bringByFeature("ict", "1.0.0");
        String thrown = "its activation failed: org.khet.rooms.internal.RoomsModule:"
                + " java.lang.IllegalStateException: rooms.cfg names no house";
        runtime.restart();
        runtime.hindered.put("rooms", thrown);
        yard.start();

        health.look(yard.standing());

        assertThat(yard.standing())
                .extracting(module -> module.id().value(), module -> module.state(), module -> module.problem())
                .containsExactlyInAnyOrder(
                        tuple("ict", State.ACTIVE, ""),
                        tuple("rooms", State.WAITING, thrown + "; roll it back or install a corrected file"));
        assertThat(health.trouble()).as("the node takes part all the same").isEmpty();

        runtime.hindered.clear();
        assertThat(yard.standing())
                .allSatisfy(module -> assertThat(module.problem()).isEmpty());
    }

    /** Source: core CORE-145. */
    @Test
    void portalHasAnotherVersionOfItsContract_statusAndListOfModulesSayWhich() {
        InstallCase yard = yardWithOld();
        yard.makeWhole(InstallCase.OLD);
        runtime.lose("rooms");
        runtime.missing.put("rooms", List.of("package org.khet.portal.api.hall [1.2,2) (here 2.0.0)"));

        health.look(yard.standing());

        String reason = "it was made for what this portal does not have: package org.khet.portal.api.hall [1.2,2)"
                + " (here 2.0.0); roll it back or install a corrected file";
        assertThat(health.trouble().map(Trouble::detail)).contains("rooms: " + reason);
        assertThat(yard.standing()).singleElement().satisfies(module -> {
            assertThat(module.state()).isEqualTo(State.FAILED);
            assertThat(module.problem()).isEqualTo(reason);
        });
    }

    @Test
    void neitherTheNewNorTheOldComesUp_theChangeSaysFailed_andHealthSaysWhatToDo_untilItRunsAgain() {
        InstallCase yard = yardWithOld();
        runtime.broken.put(InstallCase.NEW, "its start did not return within 30 seconds");
        runtime.broken.put(InstallCase.OLD, "Bundle symbolic name and version are not unique");

        assertThat(yard.update().change().result()).isEqualTo(Result.FAILED);
        runtime.aside.put("rooms", "its start did not return within 30 seconds");
        health.look(yard.standing());

        assertThat(health.trouble().map(Trouble::detail))
                .hasValueSatisfying(detail ->
                        assertThat(detail).contains("rooms: its start did not return", "install a corrected file"));
        assertThat(new AbandonedThreadHealthCheck(runtime).trouble().map(Trouble::detail))
                .hasValueSatisfying(detail -> assertThat(detail).contains("until the portal starts again"));

        runtime.broken.clear();
        yard.update();
        health.look(yard.standing());
        assertThat(health.trouble()).isEmpty();
        assertThat(yard.leftAside())
                .as("it works again, the thread of the other version runs on")
                .isEqualTo(Map.of(new ModuleId("rooms"), "its start did not return within 30 seconds"));
    }

    private InstallCase yardWithOld() {
        InstallCase yard = new InstallCase(database, runtime, folder);
        yard.installOld();
        return yard;
    }
}
