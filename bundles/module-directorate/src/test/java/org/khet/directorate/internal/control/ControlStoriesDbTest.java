package org.khet.directorate.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.key;
import static org.khet.directorate.internal.DirectorateFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.directorate.internal.job.MorningReminders;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;

/** Internal control by duty and group. Source: other-groups D-08, DIR-17, DIR-18. */
@OnEachDatabase
class ControlStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    ControlStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private RecordRow opened() {
        ControlYearKind kind = office.records.controlYears.kind();
        RecordRow year = office.records.controlYears.create(
                holder(5, "directorate.officer"),
                new RecordDraft()
                        .with(kind.unit, DirectorateFixture.DIR)
                        .with(kind.due, TODAY.plusDays(30))
                        .with(kind.year, FiscalYear.of(TODAY)));
        return office.records.controlYears.act(holder(5, "directorate.officer"), year, kind.begin);
    }

    private RecordRow of(UnitId unit) {
        ControlKind kind = office.records.controls.kind();
        RecordRow row = office.records
                .controls
                .all(person(5), RecordFilter.of(kind.unit.is(unit)))
                .getFirst();
        return office.records.controls.open(person(5), row.id());
    }

    /** Each duty of a group assessed, the first of them with a plan. */
    private RecordRow sent(UnitId unit, int head) {
        ControlKind kind = office.records.controls.kind();
        RecordRow row = of(unit);
        RecordDraft draft = RecordDraft.of(row);
        for (RecordDraft line : draft.lines(kind.duties)) {
            boolean first = draft.lines(kind.duties).getFirst() == line;
            line.with(kind.risk, "หนังสือล่าช้า")
                    .with(kind.control, "ทะเบียนรับ")
                    .with(kind.likelihood, 3)
                    .with(kind.effect, 4)
                    .with(kind.verdict, first ? ControlVerdict.PARTLY : ControlVerdict.ENOUGH)
                    .with(kind.rest, first ? "หนังสือด่วนตกค้าง" : "")
                    .with(kind.plan, first ? "ตรวจทะเบียนทุกบ่าย" : "")
                    .with(kind.planDue, first ? LocalDate.of(2027, 3, 31) : null)
                    .with(kind.planOwner, first ? key(head) : null);
        }
        TestCaller group = inUnit(head, unit, "core.group-head");
        return office.records.controls.act(group, office.records.controls.change(group, row, draft), kind.send);
    }

    @Test
    void lastDayOfTheYearThatIsMoved_isThatOfEachAssessmentNotAccepted_noGroupMovesItsOwn() {
        ControlYearKind kind = office.records.controlYears.kind();
        ControlKind of = office.records.controls.kind();
        TestCaller secretary = holder(5, "directorate.officer");
        RecordRow year = opened();
        office.records.controls.act(secretary, sent(DirectorateFixture.DIR, 4), of.accept);
        RecordRow counted = office.records.controlYears.open(secretary, year.id());

        office.records.controlYears.change(
                secretary, counted, RecordDraft.of(counted).with(kind.due, TODAY.plusDays(45)));

        assertThat(office.records.controls.all(secretary, RecordFilter.of(of.due.is(TODAY.plusDays(45)))))
                .hasSize(8)
                .noneMatch(row -> row.get(of.unit).equals(DirectorateFixture.DIR));
        UnitId plan = SampleOffices.unit(SampleOffices.KT1, "PLAN").id();
        RecordRow own = of(plan);
        assertThat(office.records
                        .controls
                        .change(
                                inUnit(8, plan, "core.group-head"),
                                own,
                                RecordDraft.of(own).with(of.due, TODAY.plusDays(90)))
                        .get(of.due))
                .isEqualTo(TODAY.plusDays(45));
    }

    @Test
    void everyGroupFillsInItsDuties_theYearIsNotClosedWhileAGroupIsMissing() {
        ControlYearKind kind = office.records.controlYears.kind();
        ControlKind of = office.records.controls.kind();
        TestCaller secretary = holder(5, "directorate.officer");
        RecordRow year = opened();
        assertThat(office.records.controls.all(secretary, RecordFilter.ALL)).hasSize(9);
        RecordRow empty = of(DirectorateFixture.DIR);
        assertThat(empty.lines(of.duties))
                .extracting(line -> line.get(of.letter))
                .containsExactly("(ก)", "(ค)");
        TestCaller head = inUnit(4, DirectorateFixture.DIR, "core.group-head");
        assertThat(office.records.controls.obstacles(head, empty).get(of.send).args())
                .containsExactly("(ก)");

        office.records.controls.act(secretary, sent(DirectorateFixture.DIR, 4), of.accept);
        assertThat(of(DirectorateFixture.DIR).lines(of.duties).getFirst().get(of.score))
                .contains(12);
        RecordRow summed = office.records.controlYears.act(
                secretary,
                office.records.controlYears.open(secretary, year.id()),
                kind.sum,
                new RecordDraft().with(kind.summary, "ความเสี่ยงสำคัญ 1 เรื่อง"),
                "");
        assertThat(summed.get(kind.accepted)).isEqualTo(1);
        assertThat(summed.get(kind.plans)).isEqualTo(1);
        Problem missing =
                office.records.controlYears.obstacles(secretary, summed).get(kind.close);
        assertThat(missing.key()).isEqualTo("directorate.error.control-missing");
        assertThat(missing.args().getFirst()).isEqualTo(8);
        assertThat(String.valueOf(missing.args().get(1)))
                .contains("นโยบายและแผน")
                .doesNotContain("อำนวยการ");

        office.portal.units.of(SampleOffices.KT1).stream()
                .filter(unit -> !unit.id().equals(DirectorateFixture.DIR))
                .forEach(unit -> office.records.controls.act(secretary, sent(unit.id(), 8), of.accept));
        RecordRow closed = office.records.controlYears.act(
                secretary,
                office.records.controlYears.open(secretary, year.id()),
                kind.close,
                new RecordDraft().with(kind.sentNo, "ศธ 04999/900"),
                "");
        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(closed.get(kind.accepted)).isEqualTo(9);
    }

    @Test
    void noDutyIsTakenOutOrRewritten() {
        ControlKind of = office.records.controls.kind();
        TestCaller head = inUnit(4, DirectorateFixture.DIR, "core.group-head");
        opened();
        RecordRow own = of(DirectorateFixture.DIR);
        RecordDraft shorter = RecordDraft.of(own);
        shorter.with(of.duties, List.of(shorter.lines(of.duties).getFirst()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.records.controls.change(head, own, shorter))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.fixed"));
        RecordDraft other = RecordDraft.of(own);
        other.lines(of.duties).getFirst().with(of.duty, "อื่น ๆ").with(of.risk, "หนังสือล่าช้า");
        assertThat(office.records
                        .controls
                        .change(head, own, other)
                        .lines(of.duties)
                        .getFirst()
                        .get(of.duty))
                .isEqualTo("ปฏิบัติงานสารบรรณสำนักงาน");
    }

    @Test
    void groupThatIsFoundedLater_isAssessedToo() {
        List<Unit> all = SampleOffices.units().stream()
                .filter(unit -> unit.office().equals(SampleOffices.KT1))
                .toList();
        FakeUnits units = new FakeUnits();
        all.subList(0, 8).forEach(unit -> add(units, unit));
        office = new DirectorateFixture(new RecordFixture(database), units);
        RecordRow year = opened();
        MorningReminders morning = new MorningReminders(office.records, office.reader, office.portal);
        assertThat(morning.extendControls(SampleOffices.KT1)).isZero();
        add(units, all.getLast());
        assertThat(morning.extendControls(SampleOffices.KT1)).isEqualTo(1);
        assertThat(morning.extendControls(SampleOffices.KT1)).isZero();
        assertThat(of(all.getLast().id()).lines(office.records.controls.kind().duties))
                .hasSize(1);
        assertThat(office.records
                        .controlYears
                        .open(person(5), year.id())
                        .get(office.records.controlYears.kind().groups))
                .isEqualTo(9);
    }

    private static void add(FakeUnits units, Unit unit) {
        units.add(unit.office(), unit.id().value(), unit.code(), unit.name());
    }

    @Test
    void planOfAnAcceptedAssessmentIsFollowedEachHalfYear() {
        opened();
        office.records.controls.act(
                holder(5, "directorate.officer"),
                sent(DirectorateFixture.DIR, 4),
                office.records.controls.kind().accept);
        ControlPlanKind kind = office.records.controlPlans.kind();
        RecordRow plan = office.records
                .controlPlans
                .all(person(5), RecordFilter.ALL.in("unfollowed"))
                .getFirst();
        assertThat(plan.get(kind.risk)).isEqualTo("หนังสือด่วนตกค้าง");

        RecordRow followed = office.records.controlPlans.act(
                inUnit(4, DirectorateFixture.DIR, "core.group-head"),
                office.records.controlPlans.open(person(5), plan.id()),
                kind.follow,
                new RecordDraft()
                        .with(
                                kind.follows,
                                List.of(new RecordDraft()
                                        .with(kind.on, TODAY)
                                        .with(kind.progress, 40)
                                        .with(kind.result, "ตรวจทุกบ่ายแล้ว"))),
                "");
        assertThat(followed.get(kind.lastOn)).contains(TODAY);
        assertThat(office.records.controlPlans.count(person(5), RecordFilter.ALL.in("unfollowed")))
                .isZero();
        assertThatExceptionOfType(Rejected.class)
                .as("40 percent")
                .isThrownBy(() -> office.records.controlPlans.act(
                        inUnit(4, DirectorateFixture.DIR, "core.group-head"), followed, kind.finish))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("directorate.error.not-whole"));

        TestCaller head = inUnit(4, DirectorateFixture.DIR, "core.group-head");
        office.callers.with(head);
        office.records
                .controlPlans
                .internal()
                .change(holder(5, "directorate.officer"), followed, new RecordDraft().with(kind.owner, null));
        assertThat(morning("2027-08-31T06:40").remindOfPlans(SampleOffices.KT1)).isZero();
        assertThat(morning("2027-09-02T06:40").remindOfPlans(SampleOffices.KT1))
                .as("the first of September was missed")
                .isEqualTo(1);
        assertThat(morning("2027-09-03T06:40").remindOfPlans(SampleOffices.KT1)).isZero();
        assertThat(office.layer.happenings().all().getLast().audience().people())
                .as("nobody is named, so the head of the group hears")
                .contains(head.person());
        RecordRow now = office.records.controlPlans.open(person(5), plan.id());
        List<RecordDraft> lines = new ArrayList<>(RecordDraft.of(now).lines(kind.follows));
        lines.add(new RecordDraft()
                .with(kind.on, TODAY)
                .with(kind.progress, 100)
                .with(kind.result, "ไม่มีหนังสือตกค้าง"));
        assertThat(office.records
                        .controlPlans
                        .act(head, now, kind.finish, new RecordDraft().with(kind.follows, lines), "")
                        .state())
                .isEqualTo(kind.done);
        assertThat(ControlPlanKind.halfYear(LocalDate.of(2027, 4, 2))).isEqualTo("2027-04-01");
        assertThat(ControlPlanKind.halfYear(LocalDate.of(2027, 2, 2))).isEqualTo("2026-10-01");
    }

    private MorningReminders morning(String time) {
        office.layer.clock().set(time);
        return new MorningReminders(office.records, office.reader, office.portalAt(time));
    }
}
