package org.khet.portal.core.internal.office.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDuty.Part;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.admin.duty.DutyRegister.UnitDutyText;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.person.PersonLeaving;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who does which duty of a unit; found by it, and handed over (CORE-18, CORE-143). */
@OnEachDatabase
class AssignedDutyServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SINCE = LocalDate.of(2026, 10, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final String ORDER = "คำสั่ง ที่ 21/2569";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;
    private UnitId administration;
    private PersonId somsri;
    private PersonId prasert;

    AssignedDutyServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void administrationWithTwoPeople() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        administration = core.units.findByCode(office, "DIR").orElseThrow().id();
        somsri = person("นาง", "สมศรี");
        prasert = person("นาย", "ประเสริฐ");
    }

    @Test
    void oneAnswersForCorrespondence_anotherHelps_bothAreShownWithTheirOrder() {
        assign("(ก)", somsri, Part.MAIN, SINCE, null);
        assign("(ก)", prasert, Part.HELPER, TODAY, YEAR_END);

        assertThat(core.assigned.ofUnit(keeper, administration))
                .extracting(AssignedDuty::letter, AssignedDuty::person, AssignedDuty::part, AssignedDuty::order)
                .containsExactly(tuple("(ก)", prasert, Part.HELPER, ORDER), tuple("(ก)", somsri, Part.MAIN, ORDER));
        assertThat(on(TODAY)).containsExactlyInAnyOrder(somsri, prasert);
        assertThat(on(TODAY.minusDays(1))).containsExactly(somsri);
        assertThat(on(YEAR_END.plusDays(1))).containsExactly(somsri);
        AuditLog.Entry entry = core.audit
                .page(keeper.with(AuditTrail.READ), AuditLog.Filter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst();
        assertThat(entry.action()).isEqualTo("core.assigned-duty.given");
        assertThat(entry.changes()).contains(new AuditTrail.Change("letter", "", "(ก)"));
    }

    @Test
    void samePersonTwiceAtOneDutyIsRefused_afterTheEndItMayBeGivenAgain() {
        AssignedDutyId first = assign("(ก)", somsri, Part.MAIN, SINCE, null);

        refused("person", () -> assign("(ก)", somsri, Part.HELPER, TODAY, null));
        AssignedDutyId _ = assign("(ข)", somsri, Part.HELPER, TODAY, null);
        core.assigned.end(keeper, first, TODAY);
        AssignedDutyId again = assign("(ก)", somsri, Part.HELPER, TODAY.plusDays(1), null);

        assertThat(core.assigned.ofPerson(keeper, somsri))
                .extracting(AssignedDuty::letter, AssignedDuty::from, AssignedDuty::until)
                .containsExactly(
                        tuple("(ก)", TODAY.plusDays(1), null), tuple("(ข)", TODAY, null), tuple("(ก)", SINCE, TODAY));
        core.assigned.end(keeper, again, TODAY);
        assertThat(core.assigned.ofPerson(keeper, somsri)).hasSize(2);
        refused("lastDay", () -> core.assigned.end(keeper, first, YEAR_END));
    }

    @Test
    void twoGiveTheSameDutyToTheSamePersonAtOnce_itStandsOnce() throws Exception {
        Callable<@Nullable Rejected> act = () -> {
            try {
                AssignedDutyId _ = assign("(ก)", somsri, Part.MAIN, SINCE, null);
                return null;
            } catch (Rejected second) {
                return second;
            }
        };
        List<Future<@Nullable Rejected>> both;
        try (var pool = Executors.newFixedThreadPool(2)) {
            both = pool.invokeAll(List.of(act, act), 60, TimeUnit.SECONDS);
        }

        assertThat(both).extracting(Future::get).filteredOn(one -> one != null).hasSize(1);
        assertThat(database.number("select count(*) from core_duty_person")).isEqualTo(1);
    }

    @Test
    void fieldsThatCannotBeAreRefused() {
        refused("letter", () -> assign("(ฮ)", somsri, Part.MAIN, SINCE, null));
        refused("until", () -> assign("(ก)", somsri, Part.MAIN, TODAY, SINCE));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.assigned.assign(
                        keeper, new AssignedDutyDraft(administration, "", null, null, "ก".repeat(121), null, null)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("letter", "person", "part", "order", "from"));
        core.peopleDesk.leave(keeper, somsri, TODAY);
        refused("person", () -> assign("(ก)", somsri, Part.MAIN, TODAY.plusDays(1), YEAR_END));
        refused("until", () -> assign("(ก)", somsri, Part.MAIN, SINCE, null));
    }

    @Test
    void staffAreFoundByDutyAndByFunction_asByName_onlyWhileTheyHaveIt() {
        assign("(ก)", somsri, Part.MAIN, SINCE, TODAY);
        core.functionDesk.give(keeper, new FunctionDraft(prasert, "webmaster", administration, "", ORDER, SINCE, null));

        assertThat(found("งานสารบรรณ")).containsExactly("สมศรี");
        assertThat(found("เว็บ")).containsExactly("ประเสริฐ");
        assertThat(found("webmaster")).containsExactly("ประเสริฐ");
        assertThat(found("สมศ")).containsExactly("สมศรี");
        assertThat(found("ผู้ดูเเลเว็บ"))
                .as("แ typed as two เ, the function folded as names are")
                .containsExactly("ประเสริฐ");
        assertThat(found("GROUP  Webmaster")).containsExactly("ประเสริฐ");
        assertThat(found("สารบรรณ ส\u0E4D\u0E32นักงาน"))
                .as("ำ typed as two letters, a blank more")
                .containsExactly("สมศรี");
        person("นางสาว", "น้ำค้าง");
        for (String typed : List.of("น\u0E4D\u0E49\u0E32ค้าง", "น\u0E49\u0E4D\u0E32ค้าง", " น้ำค้าง ตัวอย่าง ")) {
            assertThat(found(typed)).as("the name, typed %s", typed).containsExactly("น้ำค้าง");
        }
        assertThat(found("อาคารสถานที่")).isEmpty();
        assertThat(core.peopleDesk.count(keeper, new PeopleRegister.Filter("สารบรรณ", Set.of(), null, false)))
                .isEqualTo(1);
        core.clock.pass(java.time.Duration.ofDays(1));
        assertThat(found("งานสารบรรณ")).isEmpty();
    }

    @Test
    void whoLeavesHandsDutiesToTheSuccessorByOrder_withoutAnOrderTheyEnd() {
        assign("(ก)", somsri, Part.MAIN, SINCE, null);
        assign("(ข)", somsri, Part.HELPER, SINCE, null);
        assign("(ข)", prasert, Part.MAIN, SINCE, null);
        assertThat(core.handovers.pack(keeper, somsri, TODAY, true).held())
                .contains(new PersonWorkSource.Duty("core.person.held.duties", 2, "", PersonWorkSource.Fate.BY_ORDER));

        leave(somsri, prasert, "คำสั่ง ที่ 30/2569");

        assertThat(core.assigned.ofPerson(keeper, somsri))
                .extracting(AssignedDuty::until)
                .containsOnly(TODAY);
        assertThat(core.assigned.ofPerson(keeper, prasert))
                .extracting(AssignedDuty::letter, AssignedDuty::part, AssignedDuty::from, AssignedDuty::order)
                .containsExactly(
                        tuple("(ก)", Part.MAIN, TODAY.plusDays(1), "คำสั่ง ที่ 30/2569"),
                        tuple("(ข)", Part.MAIN, SINCE, ORDER));

        leave(prasert, null, "");
        assertThat(on(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void whoLeftWithoutAHandover_doesNothingAnyMore() {
        assign("(ก)", somsri, Part.MAIN, SINCE, null);

        core.peopleDesk.leave(keeper, somsri, TODAY);

        assertThat(on(TODAY)).containsExactly(somsri);
        assertThat(on(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void dutiesEndWithTheirUnit() {
        UnitId audit = core.units.findByCode(office, "AUD").orElseThrow().id();
        AssignedDutyId _ =
                core.assigned.assign(keeper, new AssignedDutyDraft(audit, "(ก)", somsri, Part.MAIN, "", SINCE, null));

        core.unitDesk.end(
                keeper, audit, core.unitDesk.open(keeper, audit).number(), new UnitEnding(TODAY, null, false));

        assertThat(core.assigned.ofPerson(keeper, somsri))
                .extracting(AssignedDuty::until)
                .containsExactly(TODAY);
    }

    @Test
    void dutyThatTheOfficeAdded_staysWhileSomebodyDoesIt() {
        core.duties.write(keeper, new UnitDutyText(administration, "(ฎ)", "ดูแลห้องประชุม", ""));
        UnitDuty added = new UnitDuty("(ฎ)", "ดูแลห้องประชุม", "");
        AssignedDutyId given = assign("(ฎ)", somsri, Part.MAIN, SINCE, null);

        refused("letter", () -> core.duties.takeBack(keeper, administration, added));
        core.assigned.end(keeper, given, TODAY.minusDays(1));
        core.duties.takeBack(keeper, administration, added);

        assertThat(core.duties.of(office, administration)).hasSize(10);
    }

    @Test
    void groupHeadGivesDutiesOfTheOwnGroupOnly_othersAndOtherOfficesNothing() {
        UnitId plan = core.units.findByCode(office, "PLAN").orElseThrow().id();
        TestCaller head = TestCaller.in(office).inUnit(administration, People.VIEW, People.EDIT);
        AssignedDutyId given = core.assigned.assign(head, draft("(ก)", somsri, Part.MAIN, SINCE, null));

        assertThat(core.assigned.on(head, TODAY)).hasSize(1);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.assigned.assign(
                        head, new AssignedDutyDraft(plan, "(ก)", somsri, Part.MAIN, "", SINCE, null)));
        assertThat(core.assigned.ofUnit(head, plan)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> core.assigned.end(TestCaller.in(office).with(Offices.VIEW, People.VIEW), given, TODAY));
        TestCaller stranger = CoreServices.keeper(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.assigned.end(stranger, given, TODAY));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.assigned.ofPerson(stranger, somsri));
        assertThat(core.assigned.ofUnit(stranger, administration)).isEmpty();
        assertThat(core.assigned.on(stranger, TODAY)).isEmpty();
    }

    private void leave(PersonId person, @Nullable PersonId successor, String order) {
        core.handovers.handOver(
                keeper,
                person,
                core.peopleDesk.open(keeper, person).number(),
                new PersonLeaving(TODAY, null, successor, order, false));
    }

    private AssignedDutyId assign(
            String letter, PersonId person, Part part, LocalDate from, @Nullable LocalDate until) {
        return core.assigned.assign(keeper, draft(letter, person, part, from, until));
    }

    private AssignedDutyDraft draft(
            String letter, PersonId person, Part part, LocalDate from, @Nullable LocalDate until) {
        return new AssignedDutyDraft(administration, letter, person, part, ORDER, from, until);
    }

    private List<PersonId> on(LocalDate day) {
        return core.assigned.on(keeper, day).stream().map(AssignedDuty::person).toList();
    }

    private List<String> found(String text) {
        return core
                .peopleDesk
                .page(keeper, new PeopleRegister.Filter(text, Set.of(), null, false), new PageRequest(0, 20, List.of()))
                .stream()
                .map(Person::firstName)
                .toList();
    }

    private PersonId person(String title, String firstName) {
        return core.peopleDesk.add(
                keeper, new PersonDraft(title, firstName, "ตัวอย่าง", "เจ้าหน้าที่", administration, null, "", ""));
    }

    private static void refused(String field, ThrowingCallable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }
}
