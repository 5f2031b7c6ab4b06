package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.file.TestFiles;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Schools that are merged, closed or transferred by a document (CORE-34). */
@OnEachDatabase
class SchoolChangeServiceDbTest {
    private static final LocalDate FROM = LocalDate.of(2026, 5, 16);
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 30);
    private static final String NUMBER = "ศธ 04999/123";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private SchoolChangeService service;
    private Files files;
    private SchoolId merged;
    private SchoolId receiver;

    SchoolChangeServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoSchools(@TempDir Path home) {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        files = TestFiles.on(database, home.resolve("files"), core.clock);
        var unit = database.unit();
        service = new SchoolChangeService(
                database.transactions(),
                new SchoolRepository(unit),
                new SchoolChangeRepository(unit),
                files,
                core.codes,
                new OfficeAudit(core.audit, core.clock));
        merged = school("โรงเรียนบ้านตัวอย่าง 06", "1099990006");
        receiver = school("โรงเรียนบ้านตัวอย่าง 05", "1099990005");
    }

    @Test
    void schoolIsMergedByAnAnnouncement_itLeavesPickLists_andTheDocumentIsKept() throws Exception {
        Files.Staged announcement =
                files.stage("ประกาศ.pdf", new ByteArrayInputStream(TestFiles.pdf()), SchoolChangeRegister.DOCUMENT);

        service.end(keeper, merged, ending(receiver, announcement));

        assertThat(core.schools.search(kt1, "06", FROM.minusDays(1), 10)).hasSize(1);
        assertThat(core.schools.search(kt1, "06", FROM, 10)).isEmpty();
        SchoolChange change = service.of(keeper, merged).getFirst();
        assertThat(change.status()).isEqualTo(SchoolStatus.MERGED);
        assertThat(change.from()).isEqualTo(FROM);
        assertThat(change.document()).isEqualTo(NUMBER);
        assertThat(change.documentDay()).isEqualTo(SIGNED);
        assertThat(change.file().name()).isEqualTo("ประกาศ.pdf");
        try (var content = service.open(keeper, merged, change.file().id())) {
            assertThat(content.readAllBytes()).isEqualTo(TestFiles.pdf());
        }
    }

    @Test
    void moduleCarriesOutWhatWasDecided_withoutTheRegistersPermission_onlyInItsOffice() {
        var decided = new SchoolChanges.Ending(SchoolStatus.MERGED, FROM, receiver, "กพท. 2/2569", SIGNED);
        TestCaller analyst = TestCaller.in(kt1);

        service.end(analyst, merged, decided);

        assertThat(core.schools.search(kt1, "06", FROM, 10)).isEmpty();
        assertThat(service.of(keeper, merged).getFirst().successor()).isEqualTo(receiver);
        assertThat(database.number("select count(*) from core_audit where act = 'core.school.ended'"
                        + " and changes like '%กพท. 2/2569%'"))
                .isEqualTo(1);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.end(analyst, merged, decided));
        TestCaller stranger = TestCaller.in(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.end(stranger, merged, decided));
    }

    @Test
    void schoolThatTeachesKindergarten2ToPrimary6IsExtendedByMor1To3_neverBeyondAGap() {
        var m1 = new GradeSpan("m1", "m3");
        TestCaller analyst = TestCaller.in(kt1);
        assertThatExceptionOfType(Rejected.class)
                .as("nobody said what it teaches")
                .isThrownBy(() -> service.extend(analyst, receiver, m1, "กพท. 2/2569", SIGNED));
        var profiles = TestProfiles.on(database, core);
        profiles.edit(
                keeper,
                receiver,
                profiles.open(keeper, receiver).number(),
                new SchoolProfile("state", "a2", "p6", "", "", null, "นายสมมติ"));

        assertThatExceptionOfType(Rejected.class)
                .as("nobody would teach ม.1 to ม.3")
                .isThrownBy(() -> service.extend(analyst, receiver, new GradeSpan("m4", "m6"), "กพท. 2/2569", SIGNED))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("core.school.error.grades-apart"));
        service.extend(analyst, receiver, m1, "กพท. 2/2569", SIGNED);
        service.extend(analyst, receiver, m1, "กพท. 2/2569", SIGNED);

        assertThat(profiles.open(keeper, receiver).value())
                .isEqualTo(new SchoolProfile("state", "a2", "m3", "", "", null, "นายสมมติ"));
        assertThat(database.number("select count(*) from core_audit where act = 'core.school-profile.changed'"
                        + " and changes like '%กพท. 2/2569%'"))
                .as("the second time changes nothing")
                .isEqualTo(1);
        service.end(keeper, merged, ending(null, null));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.extend(analyst, merged, m1, "กพท. 2/2569", SIGNED));
        TestCaller stranger = TestCaller.in(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> service.extend(stranger, receiver, m1, "กพท. 2/2569", SIGNED));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "TRANSFERRED"})
    void schoolIsClosedOrGoesToAnotherOffice_itLeavesPickListsFromThatDay_withoutASuccessor(SchoolStatus status) {
        service.end(keeper, merged, new SchoolEnding(status, FROM, null, NUMBER, SIGNED, null));

        assertThat(core.schools.search(kt1, "06", FROM.minusDays(1), 10)).hasSize(1);
        assertThat(core.schools.search(kt1, "06", FROM, 10)).isEmpty();
        assertThat(core.schools.find(kt1, merged).orElseThrow())
                .extracting(School::status, School::until)
                .containsExactly(status, FROM.minusDays(1));
        assertThat(service.of(keeper, merged)).extracting(SchoolChange::status).containsExactly(status);
        assertThat(service.successors(keeper, List.of(merged))).isEmpty();
    }

    @Test
    void changeWithoutADocumentIsRefusedAtItsFields_nothingIsStored() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        service.end(keeper, merged, new SchoolEnding(SchoolStatus.CLOSED, FROM, null, " ", null, null)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("document", "documentDay"));
        assertThat(core.schools.search(kt1, "06", FROM, 10)).hasSize(1);
        assertThat(service.of(keeper, merged)).isEmpty();
    }

    @Test
    void successorThatEndedTooIsPassedOver_whoGoesOnTodayIsOffered() {
        SchoolId last = school("โรงเรียนบ้านตัวอย่าง 07", "1099990007");
        service.end(keeper, merged, ending(receiver, null));
        service.end(keeper, receiver, ending(last, null));

        assertThat(service.successors(keeper, List.of(merged, receiver, last)))
                .hasSize(2)
                .allSatisfy((ended, next) -> assertThat(next.id()).isEqualTo(last));
        assertThat(core.schools.search(kt1, "06", FROM, 10)).isEmpty();
        assertThat(core.schools.successors(kt1, "06", FROM, 10))
                .as("whoever looks for the name of the school that ended is offered who goes on")
                .extracting(School::id)
                .containsExactly(last);
        assertThat(core.schools.successors(core.office("KT2"), "06", FROM, 10)).isEmpty();
    }

    @Test
    void changeThatWasTakenBackStaysInTheHistory() {
        service.end(keeper, merged, ending(receiver, null));
        core.schoolDesk.reopen(keeper, merged);

        assertThat(service.of(keeper, merged)).singleElement().satisfies(change -> {
            assertThat(change.document()).isEqualTo(NUMBER);
            assertThat(change.reopened()).isEqualTo(LocalDate.of(2026, 11, 20));
        });
        assertThat(service.successors(keeper, List.of(merged))).isEmpty();
        assertThat(core.schools.search(kt1, "06", FROM, 10))
                .extracting(School::id)
                .containsExactly(merged);
    }

    @Test
    void otherOfficeAndOtherSchoolSeeNeitherChangeNorDocument() {
        Files.Staged announcement =
                files.stage("ประกาศ.pdf", new ByteArrayInputStream(TestFiles.pdf()), SchoolChangeRegister.DOCUMENT);
        service.end(keeper, merged, ending(receiver, announcement));
        var file = service.of(keeper, merged).getFirst().file().id();
        TestCaller stranger = CoreServices.keeper(core.office("KT2"));
        TestCaller head = TestCaller.in(kt1).inSchool(receiver, Schools.VIEW);

        assertThat(service.of(stranger, merged)).isEmpty();
        assertThat(service.successors(stranger, List.of(merged))).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(stranger, merged, file));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(head, merged, file));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(head, receiver, file));
    }

    private SchoolId school(String name, String code) {
        return core.schoolDesk.add(
                keeper, new SchoolDraft(name, "", List.of(new SchoolCode("MOE10", code)), "000-000-000"));
    }

    private static SchoolEnding ending(SchoolId successor, Files.Staged file) {
        return new SchoolEnding(SchoolStatus.MERGED, FROM, successor, NUMBER, SIGNED, file);
    }

    @Test
    void moduleFoundsASchoolThatWasDecided_withoutTheRegistersPermission_neverTwiceWithOneCode() {
        var foundings = new SchoolFoundingService(
                database.transactions(),
                TestProfiles.on(database, core),
                new FakeCallers(),
                new OfficeAudit(core.audit, core.clock));
        TestCaller analyst = TestCaller.in(kt1);
        var decided = new SchoolFoundings.Founding(
                "โรงเรียนบ้านตัวอย่าง 13", "1099990013", new GradeSpan("a2", "p6"), "ตำบลใต้สอง");

        SchoolId founded = foundings.found(analyst, decided, "กศจ. 5/2570", SIGNED);

        School school = core.schools.find(kt1, founded).orElseThrow();
        assertThat(school.name()).isEqualTo("โรงเรียนบ้านตัวอย่าง 13");
        assertThat(school.codes()).containsExactly(new SchoolCode("MOE10", "1099990013"));
        assertThat(school.status()).isEqualTo(SchoolStatus.ACTIVE);
        assertThat(database.number("select count(*) from core_school where name = 'โรงเรียนบ้านตัวอย่าง 13'"
                        + " and kind = 'state' and lowest_grade = 'a2' and highest_grade = 'p6'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.school.founded'"
                        + " and changes like '%กศจ. 5/2570%'"))
                .isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> foundings.found(analyst, decided, "กศจ. 5/2570", SIGNED));
    }
}
