package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Two nodes share the database and the jars: what one changes, the other follows. */
@OnEachDatabase
class SeveralNodesDbTest {
    private final TestDatabase database;
    private final FakeRuntime first = new FakeRuntime();
    private final FakeRuntime second = new FakeRuntime();
    private final TestNodes knownToSecond = new TestNodes("two");

    @TempDir
    private Path folder = Path.of("");

    SeveralNodesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void bothRunTheOldVersion() {
        database.clear();
        one().installOld();
        two().follow();
        assertThat(second.jar("rooms")).isEqualTo(InstallCase.OLD);
    }

    @Test
    void updateOfOneNode_isFollowedByTheOther_onceItWorksThere() {
        one().update();
        two().follow();

        assertThat(second.jar("rooms")).isEqualTo(InstallCase.NEW);
    }

    @Test
    void nodeThatHasNotFollowedYet_saysSo() {
        one().update();

        assertThat(two().standing()).singleElement().satisfies(rooms -> {
            assertThat(rooms.state()).isEqualTo(State.WAITING);
            assertThat(rooms.problem()).contains("1.0.0");
        });
        two().follow();
        assertThat(two().standing())
                .singleElement()
                .satisfies(rooms -> assertThat(rooms.state()).isEqualTo(State.ACTIVE));
    }

    @Test
    void updateThatGoesBack_leavesTheOtherNodeAsItWas() {
        first.broken.put(InstallCase.NEW, "broken on purpose");

        one().update();
        two().follow();

        assertThat(second.jar("rooms")).isEqualTo(InstallCase.OLD);
    }

    @Test
    void removalIsFollowed() {
        one().remove();
        two().follow();

        assertThat(second.present()).isEmpty();
    }

    @Test
    void versionThatDoesNotComeUpHere_isNotTriedAgainEachSecond() {
        one().update();
        second.broken.put(InstallCase.NEW, "no memory here");
        InstallCase two = two();

        two.follow();
        second.dieAt(FakeRuntime.Moment.BEFORE);
        two.follow();
    }

    @Test
    void startOfOneNode_doesNotEndWhatAnotherIsAt() {
        first.dieAt(FakeRuntime.Moment.HALF); // from outside: in the middle of it
        assertThatExceptionOfType(FakeRuntime.Death.class).isThrownBy(() -> one().update());

        two().start();

        assertThat(two().last()).contains(Result.RUNNING);
        assertThat(second.jar("rooms")).isEqualTo(InstallCase.OLD);
    }

    @Test
    void changeOfANodeThatDied_isEndedByTheOther() {
        first.dieAt(FakeRuntime.Moment.HALF);
        assertThatExceptionOfType(FakeRuntime.Death.class).isThrownBy(() -> one().update());

        knownToSecond.dead.add("one");
        two().follow();

        assertThat(two().last()).contains(Result.INTERRUPTED);
        assertThat(second.jar("rooms")).isEqualTo(InstallCase.OLD);
    }

    private InstallCase one() {
        return new InstallCase(database, first, folder, new TestNodes("one"));
    }

    private InstallCase two() {
        return new InstallCase(database, second, folder, knownToSecond);
    }
}
