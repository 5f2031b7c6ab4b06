package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolFindings;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Two keepers of one office have a file of schools each: one after the other, and the end of one is the turn of the next. */
@OnEachDatabase
class ImportTurnsDbTest {
    private static final int FIRST = 3;
    private static final int BOTH = 5;
    private final TestDatabase database;
    private CoreServices core;
    private TestCaller keeper;
    private TestImports office;

    ImportTurnsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        keeper = CoreServices.keeper(core.office("KT1"));
        office = new TestImports(database, core);
    }

    @Test
    void whileOneFileIsStored_theNextOfThisOfficeWaits_andAnotherOfficeDoesNot() {
        TestCaller elsewhere = CoreServices.keeper(core.office("KT2"));
        try (ImportDraft first = list(keeper, 0, FIRST);
                ImportDraft second = list(keeper, FIRST, BOTH);
                ImportDraft other = list(elsewhere, 0, FIRST)) {
            var halted = new CountDownLatch(1);
            var gate = new CountDownLatch(1);
            var end = new CountDownLatch(1);
            office.imports.take(keeper, first, TestImports.FROM, progress -> {
                halted.countDown();
                await(gate);
                if (progress.state() == State.DONE) {
                    end.countDown();
                }
            });
            await(halted);

            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.take(keeper, second))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting("key")
                            .containsExactly("core.import.error.running"));
            assertThat(office.take(elsewhere, other).state()).isEqualTo(State.DONE);
            gate.countDown();
            await(end);
            assertThat(office.take(keeper, second).state()).isEqualTo(State.DONE);
        }
        assertThat(database.number("select count(*) from core_school")).isEqualTo(BOTH + FIRST);
    }

    @Test
    void whoHearsOfTheEnd_mayTakeTheNextFileAtOnce() {
        try (ImportDraft first = list(keeper, 0, FIRST);
                ImportDraft second = list(keeper, FIRST, BOTH)) {
            var ends = new CountDownLatch(2);
            office.imports.take(keeper, first, TestImports.FROM, progress -> {
                if (progress.state() == State.DONE) {
                    ends.countDown();
                    office.imports.take(keeper, second, TestImports.FROM, next -> {
                        if (next.state() == State.DONE) {
                            ends.countDown();
                        }
                    });
                }
            });
            await(ends);
        }
        assertThat(database.number("select count(*) from core_school")).isEqualTo(BOTH);
    }

    @Test
    void memoryThatDoesNotSuffice_isAnEndToo_andThePageSaysSo() {
        try (ImportDraft first = list(keeper, 0, FIRST);
                ImportDraft second = list(keeper, FIRST, BOTH)) {
            var failed = new CountDownLatch(1);
            office.imports.take(keeper, first, TestImports.FROM, progress -> {
                if (progress.state() == State.FAILED) {
                    failed.countDown();
                } else if (progress.done() == 0) {
                    throw new OutOfMemoryError("Java heap space");
                }
            });
            await(failed);
            assertThat(office.take(keeper, second).state()).isEqualTo(State.DONE);
        }
        assertThat(database.number("select count(*) from core_school")).isEqualTo(BOTH - FIRST);
    }

    @Test
    void anyOtherErrorIsAnEndToo_alsoWhenNobodyCanBeToldOfIt() {
        try (ImportDraft first = list(keeper, 0, FIRST);
                ImportDraft second = list(keeper, FIRST, BOTH)) {
            var failed = new CountDownLatch(1);
            var run = office.imports.take(keeper, first, TestImports.FROM, progress -> {
                if (progress.state() == State.FAILED) {
                    failed.countDown();
                }
                throw new ServiceConfigurationError("a class of the module is not there");
            });
            await(failed);
            assertThat(run.progress().state()).isEqualTo(State.FAILED);
            assertThat(office.take(keeper, second).state()).isEqualTo(State.DONE);
        }
    }

    @Test
    void aDozenOfficesLookAtSmallFilesAtOnce() {
        List<ImportDraft> open = new ArrayList<>(List.of(list(keeper, 0, FIRST)));
        for (int number = 2; number <= 12; number++) {
            open.add(list(CoreServices.keeper(core.office("KT" + number)), 0, FIRST));
        }
        assertThat(open).allSatisfy(draft -> assertThat(draft.look().rows()).isEqualTo(FIRST));
        open.forEach(ImportDraft::close);
    }

    @Test
    void fileThatNobodyTouchedForHours_givesItsPlaceBack_andSaysSo() {
        ImportDraft left = list(keeper, 0, FIRST);
        core.clock.pass(Duration.ofMinutes(90));
        left.look();
        core.clock.pass(Duration.ofMinutes(90));
        try (ImportDraft other = list(keeper, 0, FIRST)) {
            assertThat(left.look().rows()).as("it was touched in between").isEqualTo(FIRST);
            core.clock.pass(Duration.ofMinutes(121));
            assertThat(other.look().rows()).as("nobody needed the room").isEqualTo(FIRST);
        }
        try (ImportDraft next = list(keeper, 0, FIRST)) {
            assertThatExceptionOfType(NoLongerThere.class).isThrownBy(left::look);
            assertThat(next.look().rows()).isEqualTo(FIRST);
        }
    }

    private ImportDraft list(TestCaller caller, int after, int last) {
        var rows = SampleSchoolList.clean(0);
        for (int number = after + 1; number <= last; number++) {
            rows.add(
                    SampleSchoolList.code(number),
                    SampleSchoolList.smis(number),
                    SampleSchoolList.name(number),
                    "",
                    "");
        }
        ImportDraft draft = office.open(caller, rows);
        draft.choose(SchoolFindings.NO_DISTRICT, FindingChoice.KEEP);
        draft.look();
        return draft;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
