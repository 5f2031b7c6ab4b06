package org.khet.supervision.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.supervision.internal.quality.SarKind;
import org.khet.supervision.internal.quality.SarRoundKind;
import org.khet.supervision.internal.visit.SchoolVisitKind;
import org.khet.supervision.internal.visit.SupervisionPlanKind;
import org.khet.supervision.internal.visit.VisitPart;

/** All records of the module over a test database, on 20 November 2026 in term 2 of 2569, and the people who work with them. */
public final class SupervisionOffice {
    /** The group of supervision. */
    public static final UnitId SUP =
            SampleOffices.unit(SampleOffices.KT1, "SUP").id();
    /** The day of the stories. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final RecordFixture fixture;
    public final TestDatabase database;
    public final FakeCallers callers = new FakeCallers();
    public final FakeSettings settings = new FakeSettings();
    public final FakeSchoolForms forms = new FakeSchoolForms();
    public final SupervisionRecords records;

    public SupervisionOffice(TestDatabase database) {
        this(new RecordFixture(database));
        database.clear();
    }

    /** Over the records of a contract test. */
    public SupervisionOffice(RecordFixture fixture) {
        this.fixture = fixture;
        this.database = fixture.database();
        var portal = new SupervisionPortal(
                callers,
                fixture.schools(),
                new FakeSchoolYears().with(FakeSchoolYears.usual(2569)),
                forms,
                fixture.codes(),
                settings,
                Clocks.at("2026-11-20T09:30"));
        records = new SupervisionRecords(fixture.services(), database.unit(), portal);
        callers.with(schoolHead(1), schoolHead(2));
    }

    private static Permission[] permissions(String... roles) {
        return SupervisionPermissions.entries().stream()
                .filter(entry -> !Collections.disjoint(entry.roles(), List.of(roles)))
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** Somebody with these roles in the whole office. */
    public static TestCaller holder(int number, String... roles) {
        return TestCaller.of(SampleOffices.KT1, number).with(permissions(roles));
    }

    /** The supervisor. */
    public static TestCaller supervisor() {
        return holder(19, "supervision.supervisor");
    }

    /** The head of the group. */
    public static TestCaller head() {
        return holder(18, "supervision.head");
    }

    /** The director. */
    public static TestCaller director() {
        return holder(1, "core.director");
    }

    /** The head of a school; person 30 and so on of the office. */
    public static TestCaller schoolHead(int school) {
        return TestCaller.in(SampleOffices.KT1)
                .as(new PersonId(1500L + school), "ผู้อำนวยการโรงเรียน " + school)
                .inSchool(school(school), permissions("core.school-head"));
    }

    /** A school by its number. */
    public static SchoolId school(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    /** A plan of the supervisor with two schools in December. */
    public RecordDraft plan() {
        SupervisionPlanKind kind = records.plans.kind();
        return new RecordDraft()
                .with(kind.term, new TermOfYear(2026, 2))
                .with(kind.supervisor, supervisor().person())
                .with(kind.title, "แผนนิเทศภาคเรียนที่ 2/2569")
                .with(kind.unit, SUP)
                .with(
                        kind.visits,
                        List.of(
                                line(1, TODAY.plusDays(14), VisitPart.MORNING),
                                line(2, TODAY.plusDays(14), VisitPart.AFTERNOON)));
    }

    /** A line of a plan. */
    public RecordDraft line(int school, LocalDate day, VisitPart part) {
        SupervisionPlanKind kind = records.plans.kind();
        return new RecordDraft()
                .with(kind.school, school(school))
                .with(kind.day, day)
                .with(kind.part, part)
                .with(kind.sort, "CLASSROOM")
                .with(kind.focus, "การจัดการเรียนรู้เชิงรุก " + school);
    }

    /** A visit to a school on a day. */
    public RecordDraft visit(int school, LocalDate day, VisitPart part) {
        return visit(records.visits.kind(), school, day, part);
    }

    /** The same of a kind of its own. */
    public static RecordDraft visit(SchoolVisitKind kind, int school, LocalDate day, VisitPart part) {
        return new RecordDraft()
                .with(kind.school, school(school))
                .with(kind.day, day)
                .with(kind.part, part)
                .with(kind.sort, "CLASSROOM")
                .with(kind.focus, "การอ่านออกเขียนได้")
                .with(kind.supervisor, supervisor().person())
                .with(kind.unit, SUP);
    }

    /** A visit of today that is noted with one advice. */
    public RecordRow noted(int school, VisitPart part) {
        SchoolVisitKind kind = records.visits.kind();
        RecordRow visit = records.visits.create(supervisor(), visit(school, TODAY, part));
        return records.visits.act(supervisor(), visit, kind.note, findings(), "");
    }

    /** What a supervisor notes. */
    public RecordDraft findings() {
        SchoolVisitKind kind = records.visits.kind();
        return new RecordDraft()
                .with(kind.findings, "ครูใช้สื่อหลากหลาย นักเรียนมีส่วนร่วม")
                .with(
                        kind.advices,
                        List.of(new RecordDraft()
                                .with(kind.words, "จัดทำคลังข้อสอบการอ่าน")
                                .with(kind.due, TODAY.plusDays(30))));
    }

    /** The year 2568 of self-assessments, opened. */
    public RecordRow sarRound() {
        return records.sarRounds.act(supervisor(), sarYear(2568), records.sarRounds.kind().start);
    }

    /** A year of self-assessments, due in seven days. */
    public RecordRow sarYear(int year) {
        SarRoundKind kind = records.sarRounds.kind();
        return records.sarRounds.create(
                supervisor(),
                new RecordDraft()
                        .with(kind.year, year)
                        .with(kind.title, "SAR ปีการศึกษา " + year)
                        .with(kind.due, TODAY.plusDays(7))
                        .with(kind.unit, SUP));
    }

    /** What a school owes. */
    public RecordRow sar(int school) {
        SarKind kind = records.sars.kind();
        return records.sars
                .all(supervisor(), RecordFilter.of(kind.school.is(school(school))))
                .getFirst();
    }

    /** A record as it stands now. */
    public RecordRow now(RecordService<?> service, RecordRow row) {
        return service.find(SampleOffices.KT1, row.id()).orElseThrow();
    }
}
