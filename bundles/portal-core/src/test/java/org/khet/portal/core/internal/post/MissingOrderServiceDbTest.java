package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.duty.AssignedDuty.Part;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.MissingOrders;
import org.khet.portal.api.admin.post.MissingOrders.Kind;
import org.khet.portal.api.admin.post.MissingOrders.Line;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who does something without the number of an order, on 20 November 2569 and on other days (CORE-30). */
@OnEachDatabase
class MissingOrderServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private MissingOrders desk;
    private UnitId director;
    private UnitId plan;
    private PersonId somsri;
    private PersonId prasert;

    MissingOrderServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        desk = new MissingOrderService(core.assigned, core.functions, core.posts);
        director = core.units.findByCode(kt1, "DIR").orElseThrow().id();
        plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        somsri = person("นาง", "สมศรี");
        prasert = person("นาย", "ประเสริฐ");
    }

    @Test
    void dutyWithoutAnOrder_isNamed_withANumberItIsNot_inThaiDigitsNeither() {
        assign(somsri, "(ก)", "", TODAY, null);
        assign(prasert, "(ก)", "๒๑/๒๕๖๙", TODAY, null);
        assign(prasert, "(ข)", "21/2569", TODAY, null);

        assertThat(desk.on(keeper, TODAY))
                .containsExactly(new Line(Kind.DUTY, somsri, director, null, "(ก)", "", TODAY));
    }

    @Test
    void orderThatNamesNoNumber_isNone_forFunctionsAndActingToo() {
        PostId vacant = core.postDesk.add(keeper, new PostDraft("อ 35", "computer-operator", "", "", plan));
        core.functionDesk.give(
                keeper, new FunctionDraft(somsri, "group-director", plan, "", "ตามที่มอบหมาย", TODAY, null));
        core.functionDesk.give(
                keeper, new FunctionDraft(prasert, "group-director", director, "", "คำสั่งที่ 5/2569", TODAY, null));
        core.postActing.give(
                keeper,
                vacant,
                new PostActingDraft(prasert, ActingCapacity.IN_POST, "", "", ActingLimits.NONE, "-", TODAY, null));

        assertThat(desk.on(keeper, TODAY))
                .extracting(Line::kind, Line::person, Line::unit, Line::post, Line::what, Line::order)
                .containsExactly(
                        tuple(Kind.FUNCTION, somsri, plan, null, "group-director", "ตามที่มอบหมาย"),
                        tuple(Kind.ACTING, prasert, plan, vacant, "IN_POST", "-"));
    }

    @Test
    void onlyWhatCountsOnTheDay() {
        assign(somsri, "(ก)", "", TODAY.minusDays(9), TODAY.minusDays(1));
        assign(prasert, "(ข)", "", TODAY.plusDays(1), null);

        assertThat(desk.on(keeper, TODAY)).isEmpty();
        assertThat(desk.on(keeper, TODAY.minusDays(1))).extracting(Line::person).containsExactly(somsri);
        assertThat(desk.on(keeper, TODAY.plusDays(1))).extracting(Line::person).containsExactly(prasert);
    }

    @Test
    void whoSeesPeopleOfOneGroup_seesThisGroupOnly_anotherOfficeNothing_withoutThePermissionNobody() {
        assign(somsri, "(ก)", "", TODAY, null);
        core.functionDesk.give(keeper, new FunctionDraft(somsri, "group-director", plan, "", "-", TODAY, null));
        TestCaller ofPlan = TestCaller.in(kt1).inUnit(plan, People.VIEW);

        assertThat(desk.on(ofPlan, TODAY)).extracting(Line::kind).containsExactly(Kind.FUNCTION);
        assertThat(desk.on(keeper, TODAY)).hasSize(2);
        assertThat(desk.on(CoreServices.keeper(core.office("KT2")), TODAY)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> desk.on(TestCaller.in(kt1), TODAY));
    }

    private PersonId person(String title, String firstName) {
        return core.peopleDesk.add(keeper, new PersonDraft(title, firstName, "ใจดี", "", director, null, "", ""));
    }

    private void assign(PersonId person, String letter, String order, LocalDate from, @Nullable LocalDate until) {
        core.assigned.assign(keeper, new AssignedDutyDraft(director, letter, person, Part.MAIN, order, from, until));
    }
}
