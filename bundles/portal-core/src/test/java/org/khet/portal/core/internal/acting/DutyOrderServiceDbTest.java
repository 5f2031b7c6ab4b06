package org.khet.portal.core.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.duty.DutyOrders.OrderDeputy;
import org.khet.portal.api.duty.DutyOrders.OrderFunction;
import org.khet.portal.api.duty.DutyOrders.OrderShare;
import org.khet.portal.api.duty.PersonFrame;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.duty.DutyTextService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What an assignment order gives, and what it takes when it ends (core B-05, E-28, CORE-22, CORE-23). */
@OnEachDatabase
class DutyOrderServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SINCE = LocalDate.of(2026, 10, 1);
    private static final String ORDER = "คำสั่งที่ 12/2569 ลงวันที่ 1 ตุลาคม 2569";
    private static final String OTHER = "คำสั่งที่ 2/2565";
    private final TestDatabase database;
    private CoreServices core;
    private TestCaller keeper;
    private UnitId unit;
    private PersonId somsri;
    private PersonId prasert;

    DutyOrderServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void officeWithTwoPeople() {
        database.clear();
        core = new CoreServices(database);
        var office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        unit = core.units.findByCode(office, "DIR").orElseThrow().id();
        somsri = core.peopleDesk.add(keeper, CoreServices.person("สมศรี"));
        prasert = core.peopleDesk.add(keeper, CoreServices.person("ประเสริฐ"));
    }

    private OrderShare share(String... letters) {
        return new OrderShare(
                somsri,
                unit,
                List.of(letters),
                List.of(new OrderDeputy(
                        prasert, 1, ActingCapacity.ON_DUTY, new BigDecimal("50000.00"), Set.of("documents.memo"))));
    }

    @Test
    void orderGivesDutiesSinceItsDay_rightsSinceToday_againGivesNothingTwice() {
        assertThat(core.orders.give(keeper, ORDER, SINCE, null, List.of(share("(ก)", "(ข)"))))
                .isEmpty();
        assertThat(core.orders.give(keeper, ORDER, SINCE, null, List.of(share("(ก)", "(ข)"))))
                .isEmpty();

        assertThat(core.assigned.ofPerson(keeper, somsri))
                .extracting(AssignedDuty::letter, AssignedDuty::order, AssignedDuty::from)
                .containsExactlyInAnyOrder(tuple("(ก)", ORDER, SINCE), tuple("(ข)", ORDER, SINCE));
        assertThat(core.actingDesk.deputies(keeper, somsri))
                .extracting(Deputy::substitute, Deputy::source, Deputy::from, Deputy::limits)
                .containsExactly(tuple(
                        prasert,
                        ORDER,
                        TODAY,
                        new ActingLimits("", new BigDecimal("50000.00"), Set.of("documents.memo"))));
    }

    @Test
    void lineThatCannotBeIsNamed_theOthersAreGiven() {
        assertThat(core.orders.give(keeper, ORDER, SINCE, null, List.of(share("(ก)", "(ฮ)"))))
                .extracting(one -> one.what(), one -> one.problem().key())
                .containsExactly(tuple("(ฮ)", "core.assigned-duty.error.duty"));
        assertThat(core.orders.letters(keeper.office(), unit))
                .contains("(ก)", "(ข)")
                .doesNotContain("(ฮ)");
        assertThat(core.assigned.ofPerson(keeper, somsri)).hasSize(1);
        assertThat(core.actingDesk.deputies(keeper, somsri)).hasSize(1);
    }

    @Test
    void orderGivesAFunctionWithItsUsualRole_forTheUnitOfThePerson_once_andAnotherOrderTakesNothingOfIt() {
        var shares = List.of(
                new OrderShare(somsri, unit, List.of(), List.of(), List.of(new OrderFunction("group-director", null))));
        assertThat(core.orders.give(keeper, ORDER, SINCE, null, shares)).isEmpty();
        assertThat(core.orders.give(keeper, ORDER, SINCE, null, shares)).isEmpty();

        assertThat(core.functions.from(keeper.office(), somsri, TODAY))
                .extracting(
                        one -> one.code(), one -> one.unit(), one -> one.role(), one -> one.order(), one -> one.from())
                .containsExactly(tuple("group-director", unit, "core.group-head", ORDER, TODAY));
        assertThat(core.orders.end(keeper, OTHER, TODAY)).isZero();
        assertThat(core.orders.end(keeper, ORDER, TODAY)).isEqualTo(1);
    }

    @Test
    void frameOfAPersonHasThePostItsLevelAndNumber_functionsAndDeputies_pairsInBothDirections() {
        var texts = new DutyTextService(
                core.duties, core.assigned, core.actingDesk, core.posts, core.functions, core.codes);
        var post = core.postDesk.add(
                keeper, new PostDraft("อ 32", "computer-technical", "knowledge", "professional", unit));
        core.postDesk.putIn(keeper, post, somsri, SINCE);
        core.orders.give(keeper, ORDER, SINCE, null, List.of(share("(ก)")));
        core.orders.give(
                keeper,
                ORDER,
                SINCE,
                null,
                List.of(new OrderShare(
                        somsri, unit, List.of(), List.of(), List.of(new OrderFunction("group-director", null)))));
        var wanida = core.peopleDesk.add(keeper, CoreServices.person("วนิดา"));
        core.orders.give(
                keeper,
                OTHER,
                SINCE,
                null,
                List.of(new OrderShare(
                        wanida, unit, List.of(), List.of(new OrderDeputy(somsri, 0, ActingCapacity.ON_DUTY, null)))));

        var frame = texts.frame(keeper, somsri, TODAY);

        assertThat(frame)
                .extracting(PersonFrame::type, PersonFrame::rank, PersonFrame::number)
                .containsExactly("วิชาการ", "ชำนาญการ", "อ 32");
        assertThat(frame.functions()).containsExactly(new PersonFrame.FrameFunction("ผู้อำนวยการกลุ่ม", ORDER));
        assertThat(frame.deputies())
                .containsExactly(
                        new PersonFrame.FrameDeputy(prasert, 1, ActingCapacity.ON_DUTY, ORDER),
                        new PersonFrame.FrameDeputy(wanida, 0, ActingCapacity.ON_DUTY, OTHER));
        assertThat(texts.frame(keeper, prasert, TODAY)).isEqualTo(PersonFrame.EMPTY);
    }

    @Test
    void endedOrderTakesWhatItGave_dutiesDeputiesFunctions_andNothingOfAnother() {
        core.orders.give(keeper, ORDER, SINCE, null, List.of(share("(ก)")));
        core.orders.give(keeper, OTHER, SINCE, null, List.of(new OrderShare(prasert, unit, List.of("(ข)"), List.of())));
        core.functionDesk.give(keeper, new FunctionDraft(somsri, "group-director", unit, "", ORDER, SINCE, null));

        assertThat(core.orders.end(keeper, ORDER, TODAY)).isEqualTo(3);
        assertThat(core.orders.end(keeper, ORDER, TODAY)).isZero();

        assertThat(core.assigned.on(keeper, TODAY.plusDays(1)))
                .extracting(AssignedDuty::person)
                .containsExactly(prasert);
        assertThat(core.functions.on(keeper.office(), TODAY.plusDays(1))).isEmpty();
        assertThat(core.actingDesk.deputies(keeper, somsri).getFirst().until()).isEqualTo(TODAY);
    }

    private OrderShare all(PersonId person, PersonId deputy) {
        return new OrderShare(
                person,
                unit,
                List.of("(ก)"),
                List.of(new OrderDeputy(deputy, 1, ActingCapacity.ON_DUTY, null)),
                List.of(new OrderFunction("group-director", null)));
    }

    @Test
    void orderThatIsReplacedOnItsOwnDay_orOnADayBefore_leavesNothing_theNextOneGivesItAll() {
        core.orders.give(keeper, ORDER, TODAY, null, List.of(all(somsri, prasert)));
        core.orders.give(keeper, OTHER, TODAY.plusDays(12), null, List.of(all(prasert, somsri)));

        assertThat(core.orders.end(keeper, ORDER, TODAY.minusDays(1))).isEqualTo(3);
        assertThat(core.orders.end(keeper, OTHER, TODAY)).isEqualTo(3);

        assertThat(core.assigned.ofPerson(keeper, somsri)).isEmpty();
        assertThat(core.actingDesk.deputies(keeper, somsri)).isEmpty();
        assertThat(core.functions.from(keeper.office(), somsri, SINCE)).isEmpty();
        assertThat(core.functions.from(keeper.office(), prasert, SINCE)).isEmpty();
        assertThat(core.orders.give(keeper, "คำสั่งที่ 13/2569", TODAY, null, List.of(all(somsri, prasert))))
                .isEmpty();
    }

    @Test
    void orderThatWasSignedLate_isReplacedFromADayBeforeItsRightsBegan_theyWereThereUntilYesterday() {
        core.orders.give(keeper, ORDER, SINCE, null, List.of(all(somsri, prasert)));
        core.clock.set("2026-11-25T09:30");

        assertThat(core.orders.end(keeper, ORDER, LocalDate.of(2026, 10, 31))).isEqualTo(3);

        assertThat(core.assigned.ofPerson(keeper, somsri))
                .extracting(AssignedDuty::until)
                .containsExactly(LocalDate.of(2026, 10, 31));
        assertThat(core.functions.from(keeper.office(), somsri, TODAY))
                .extracting(one -> one.from(), one -> one.until())
                .as("who signed in these days had the right to")
                .containsExactly(tuple(TODAY, LocalDate.of(2026, 11, 24)));
        assertThat(core.actingDesk.deputies(keeper, somsri)).isEmpty();
        assertThat(core.orders.end(keeper, ORDER, LocalDate.of(2026, 10, 31))).isZero();
    }

    @Test
    void whoActsInAPostByAnOrderThatIsCitedAlike_goesOn_andEverythingElseOfItEnds() {
        var post = core.postDesk.add(keeper, new PostDraft("อ 30", "supervisor", "", "", unit));
        core.postActing.give(
                keeper,
                post,
                new PostActingDraft(
                        prasert,
                        ActingCapacity.IN_POST,
                        "group-director",
                        "core.group-head",
                        ActingLimits.NONE,
                        ORDER,
                        SINCE,
                        null));
        core.orders.give(keeper, ORDER, SINCE, null, List.of(all(somsri, prasert)));

        assertThat(core.orders.end(keeper, ORDER, TODAY)).isEqualTo(3);

        assertThat(core.functions.on(keeper.office(), TODAY.plusDays(1)))
                .extracting(one -> one.person())
                .containsExactly(prasert);
    }
}
