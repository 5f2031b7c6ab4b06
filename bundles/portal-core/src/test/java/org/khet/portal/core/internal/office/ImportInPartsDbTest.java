package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.Imports.Progress;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.core.internal.office.person.PersonFindings;
import org.khet.portal.core.internal.office.person.PersonImporter;
import org.khet.portal.core.internal.office.person.SampleStaffList;
import org.khet.portal.core.internal.office.pupil.PupilFigureImporter;
import org.khet.portal.core.internal.office.pupil.SamplePupilList;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list changes 250 schools, stored in parts of 100: others save meanwhile, and what ends in the middle can be gone on with. CORE-104. */
@OnEachDatabase
class ImportInPartsDbTest extends UndoCase {
    private static final int SCHOOLS = 250;
    private static final int PART = 100;
    private static final String CHANGED = "select count(*) from core_audit where act = 'core.school.changed'";
    private static final String RENAMED = "select count(*) from core_school where name like 'โรงเรียนชุมชนตัวอย่าง%'";

    ImportInPartsDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void schoolsThatAreThere() {
        assertThat(imported(SampleSchoolList.clean(SCHOOLS)).left())
                .as("new schools only are stored at once")
                .isZero();
    }

    @Test
    void whoSavesASchoolMeanwhile_waitsForNoOtherPart_andKeepsWhatWasTyped() {
        SchoolId first = school(1);
        SchoolId last = school(SCHOOLS);
        var second = new OnceMeanwhile(2 * PART, 1, () -> {
            save(first, "000-000-001");
            save(last, "000-000-250");
        });
        var between = new OnceMeanwhile(PART, 2, () -> TestChain.seal(database, kt1.value()));

        Progress end = take(between.andThen(second));

        assertThat(between.isDone() && second.isDone())
                .as("nobody waited for the part that is being written")
                .isTrue();
        assertThat(end).extracting(Progress::state, Progress::done).containsExactly(State.FAILED, SCHOOLS - 1);
        assertThat(end.reason()).extracting("key").isEqualTo("core.import.error.part");
        assertThat(database.number(CHANGED + " and place is not null"))
                .as("the seal took the first part, and did not wait for the rest")
                .isEqualTo(PART);
        assertThat(phone(1)).isEqualTo("000-000-001");
        assertThat(phone(SCHOOLS)).isEqualTo("000-000-250");
        assertThat(database.number(RENAMED)).isEqualTo(SCHOOLS - 1);
        assertThat(latest(SchoolImporter.ID))
                .extracting("added", "changed", "left")
                .containsExactly(0, SCHOOLS - 1, 1);
        assertThat(office.happenings.types()).endsWith("core.import.halted");
        assertThat(office.happenings.all().getLast().facts()).containsEntry("stored", "249");

        assertThat(take(new OnceMeanwhile(0, 0, () -> {})).state())
                .as("the rest")
                .isEqualTo(State.DONE);
        assertThat(database.number(RENAMED)).isEqualTo(SCHOOLS);
        assertThat(phone(SCHOOLS)).isEqualTo("000-000-250");
        assertThat(latest(SchoolImporter.ID))
                .extracting(Past::changed, Past::left)
                .containsExactly(SCHOOLS, 0);
    }

    @Test
    void stoppedInTheMiddle_theRestIsStoredByImportingAgain_nothingTwice() {
        assertThat(stoppedAfterTwoParts())
                .extracting(Progress::state, Progress::done)
                .containsExactly(State.STOPPED, 2 * PART);
        assertThat(latest(SchoolImporter.ID))
                .extracting("changed", "left")
                .containsExactly(2 * PART, SCHOOLS - 2 * PART);
        assertThat(acts()).containsExactly(1, 1, 1);

        try (ImportDraft draft = office.open(keeper, renamed())) {
            assertThat(draft.look())
                    .extracting(ImportDraft.DraftSummary::same, ImportDraft.DraftSummary::changed)
                    .containsExactly(2 * PART, SCHOOLS - 2 * PART);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
            assertThat(draft.look().same()).isEqualTo(SCHOOLS);
            assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.take(keeper, draft));
        }

        assertThat(database.number(CHANGED)).as("each once").isEqualTo(SCHOOLS);
        assertThat(database.number(RENAMED)).isEqualTo(SCHOOLS);
        assertThat(database.number("select count(*) from core_school_code")).isEqualTo(2L * SCHOOLS);
        assertThat(office.past.latest(keeper, SchoolImporter.ID))
                .as("it is one import in the list, which is taken back as one")
                .extracting(Past::added, Past::changed, Past::left)
                .containsExactly(tuple(0, SCHOOLS, 0), tuple(SCHOOLS, 0, 0));
        office.past.undo(keeper, SchoolImporter.ID, latest(SchoolImporter.ID).number());
        assertThat(database.number(RENAMED)).isZero();
    }

    @Test
    void anotherListCameBetween_orARowIsWrittenAgain_theRestIsAnImportOfItsOwn() {
        stoppedAfterTwoParts();
        save(school(1), "000-000-001");
        imported(SampleSchoolList.clean(1));

        assertThat(take(new OnceMeanwhile(0, 0, () -> {})).state()).isEqualTo(State.DONE);

        assertThat(office.past.latest(keeper, SchoolImporter.ID))
                .extracting(Past::changed, Past::left)
                .containsExactly(
                        tuple(SCHOOLS - 2 * PART + 1, 0),
                        tuple(1, 0),
                        tuple(2 * PART, SCHOOLS - 2 * PART),
                        tuple(0, 0));
    }

    @Test
    void stoppedInTheMiddle_whatIsStoredIsTakenBack() {
        var first = core.schools.find(kt1, school(1)).orElseThrow();
        stoppedAfterTwoParts();

        office.past.undo(keeper, SchoolImporter.ID, latest(SchoolImporter.ID).number());

        assertThat(database.number(RENAMED)).isZero();
        assertThat(core.schools.find(kt1, school(1))).contains(first);
        assertThat(database.number("select count(*) from core_school_code")).isEqualTo(2L * SCHOOLS);
        assertThat(latest(SchoolImporter.ID).undone()).isNotNull();
    }

    @Test
    void takenBackWhileItRuns_itEndsThere() {
        var begun = new OnceMeanwhile(
                PART,
                2,
                () -> office.past.undo(
                        keeper, SchoolImporter.ID, latest(SchoolImporter.ID).number()));

        Progress end = take(begun);

        assertThat(end.state()).isEqualTo(State.FAILED);
        assertThat(database.number(RENAMED)).isZero();
        assertThat(latest(SchoolImporter.ID).undone()).isNotNull();
    }

    @Test
    void allOfThemStored_theTrailSaysWhenItBeganAndEnded_andAllIsTakenBack() {
        Progress end = take(new OnceMeanwhile(0, 0, () -> {}));

        assertThat(end).extracting(Progress::state, Progress::done).containsExactly(State.DONE, SCHOOLS);
        assertThat(acts()).as("of the first list and of this one").containsExactly(1, 2, 0);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.begun'"))
                .isEqualTo(1);
        assertThat(latest(SchoolImporter.ID)).extracting("changed", "left").containsExactly(SCHOOLS, 0);
        office.past.undo(keeper, SchoolImporter.ID, latest(SchoolImporter.ID).number());
        assertThat(database.number(RENAMED)).isZero();
    }

    @Test
    void peopleAndFiguresAreStoredInPartsToo_newOnesLast_andTakenBack() {
        assertThat(imported(people("ครู", 150)).added()).isEqualTo(150);
        Past promoted = imported(people("ครูชำนาญการ", 160), PersonFindings.THERE);
        assertThat(promoted).extracting(Past::added, Past::changed, Past::left).containsExactly(10, 150, 0);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.begun'"))
                .isEqualTo(1);

        office.past.undo(keeper, PersonImporter.ID, promoted.number());

        assertThat(database.number("select count(*) from core_person where post = 'ครู'"))
                .isEqualTo(150);
        assertThat(pupils(150, "12").added()).isEqualTo(150);
        assertThat(pupils(150, "13")).extracting(Past::changed, Past::left).containsExactly(150, 0);
        assertThat(database.number("select count(*) from core_audit where act = 'core.import.begun'"))
                .isEqualTo(2);
    }

    private static SampleStaffList people(String position, int count) {
        SampleStaffList list = SampleStaffList.apart();
        for (int i = 1; i <= count; i++) {
            list.add("นาย", "คนที่" + i, "ตัวอย่าง" + i, position);
        }
        return list;
    }

    private Past pupils(int count, String male) {
        SamplePupilList list = new SamplePupilList();
        for (int i = 1; i <= count; i++) {
            list.add(SampleSchoolList.code(i), "2569", male, "10");
        }
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list.bytes())) {
            draft.look();
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        return latest(PupilFigureImporter.ID);
    }

    /** Begun, stored and halted ones on the trail. */
    private List<Integer> acts() {
        return Stream.of("begun", "stored", "halted")
                .map(act ->
                        (int) database.number("select count(*) from core_audit where act = 'core.import." + act + "'"))
                .toList();
    }

    private Progress stoppedAfterTwoParts() {
        var run = new Imports.Run[1];
        try (ImportDraft draft = office.open(keeper, renamed())) {
            draft.look();
            var gate = new CountDownLatch(1);
            var ended = new CountDownLatch(1);
            run[0] = office.imports.take(keeper, draft, TestImports.FROM, progress -> {
                if (progress.state() != State.RUNNING) {
                    ended.countDown();
                } else if (progress.done() == 2 * PART) {
                    await(gate);
                    run[0].stop();
                }
            });
            gate.countDown();
            await(ended);
        }
        return run[0].progress();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Progress take(Consumer<Progress> meanwhile) {
        try (ImportDraft draft = office.open(keeper, renamed())) {
            draft.look();
            return office.take(keeper, draft, meanwhile);
        }
    }

    /** The same schools under other names, in other networks. */
    private static SampleSchoolList renamed() {
        SampleSchoolList list = SampleSchoolList.clean(0);
        for (int i = 1; i <= SCHOOLS; i++) {
            list.add(
                    SampleSchoolList.code(i),
                    SampleSchoolList.smis(i),
                    "โรงเรียนชุมชนตัวอย่าง " + i,
                    "อำเภอตัวอย่าง" + i % 20,
                    "เครือข่ายใหม่ " + i % 10);
        }
        return list;
    }

    private SchoolId school(int number) {
        return core.schools
                .search(kt1, SampleSchoolList.code(number), TestImports.FROM, 1)
                .getFirst()
                .id();
    }

    private void save(SchoolId id, String phone) {
        var opened = core.schoolDesk.open(CoreServices.keeper(kt1), id);
        SchoolDraft draft = SchoolDraft.of(opened.value());
        core.schoolDesk.edit(
                CoreServices.keeper(kt1),
                id,
                opened.number(),
                new SchoolDraft(draft.name(), draft.shortName(), draft.codes(), phone));
    }

    private String phone(int number) {
        return core.schools.find(kt1, school(number)).orElseThrow().phone();
    }
}
