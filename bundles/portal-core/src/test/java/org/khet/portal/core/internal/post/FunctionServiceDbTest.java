package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Functions that orders give. CORE-13. */
@OnEachDatabase
class FunctionServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ORDER = "5/2570 ลงวันที่ 20 พฤศจิกายน 2569";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private UnitId plan;
    private PersonId person;

    FunctionServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void office() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        person = core.peopleDesk.add(keeper, CoreServices.person("เจ้าหน้าที่ 08"));
    }

    @Test
    void functionIsInForceFromItsFirstToItsLastDay() {
        FunctionId given = give(TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(core.functions.on(kt1, TODAY)).isEmpty();
        assertThat(core.functions.on(kt1, TODAY.plusDays(1)))
                .containsExactly(new GivenFunction(
                        given,
                        person,
                        "group-director",
                        plan,
                        "core.group-head",
                        ORDER,
                        TODAY.plusDays(1),
                        TODAY.plusDays(2)));
        assertThat(core.functions.on(kt1, TODAY.plusDays(2))).hasSize(1);
        assertThat(core.functions.on(kt1, TODAY.plusDays(3))).isEmpty();
        assertThat(core.functions.from(kt1, person, TODAY)).as("coming").hasSize(1);
        assertThat(core.functions.from(kt1, person, TODAY.plusDays(3)))
                .as("over")
                .isEmpty();
        assertThat(core.functions.on(core.office("KT2"), TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void functionEnds_orIsTakenBackAsNeverBegun_andTheTrailKnows() {
        FunctionId first = give(TODAY, null);
        core.functionDesk.end(keeper, first, TODAY.plusDays(5));
        assertThat(core.functionDesk.of(keeper, person).getFirst().until()).isEqualTo(TODAY.plusDays(5));

        FunctionId second = give(TODAY.plusDays(6), null);
        core.functionDesk.end(keeper, second, TODAY);

        assertThat(core.functionDesk.of(keeper, person))
                .extracting(GivenFunction::id)
                .containsExactly(first);
        assertThat(database.number("select count(*) from core_audit where act like 'core.function.%'"))
                .isEqualTo(4);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.functionDesk.end(keeper, second, TODAY));
        assertThatExceptionOfType(Rejected.class)
                .as("ended earlier")
                .isThrownBy(() -> core.functionDesk.end(keeper, first, TODAY.plusDays(6)));
    }

    @Test
    void theSameFunctionIsNotGivenTwiceForOneDay() {
        give(TODAY, TODAY.plusDays(30));

        assertThat(refused(draft("group-director", plan, "", TODAY.plusDays(30), null)))
                .containsExactly("function");
        give(TODAY.plusDays(31), null);
        assertThat(core.functionDesk.of(keeper, person)).hasSize(2);
    }

    @Test
    void unusableFieldsAreRefusedAtTheField() {
        assertThat(refused(draft("", plan, "", TODAY, null))).containsExactly("function");
        assertThat(refused(draft("ไม่มี", plan, "", TODAY, null))).containsExactly("function");
        assertThat(refused(draft("clerk", null, "", TODAY, null))).containsExactly("unit");
        assertThat(refused(draft("clerk", plan, "", null, null))).containsExactly("from");
        assertThat(refused(draft("clerk", plan, "", TODAY, TODAY.minusDays(1)))).containsExactly("until");
        assertThat(refused(new FunctionDraft(person, "clerk", plan, "", " ", TODAY, null)))
                .containsExactly("order");
        assertThat(refused(new FunctionDraft(new PersonId(99), "clerk", plan, "", ORDER, TODAY, null)))
                .containsExactly("");
        UnitId foreign =
                core.units.findByCode(core.office("KT2"), "PLAN").orElseThrow().id();
        assertThat(refused(draft("clerk", foreign, "", TODAY, null))).containsExactly("unit");
        assertThat(core.functionDesk.of(keeper, person)).isEmpty();
    }

    @Test
    void procurementOfficerHeadIsOfTheWholeOffice_withoutARoleUnlessOneIsChosen() {
        core.functionDesk.give(keeper, draft("procurement-head", null, "", TODAY, null));

        assertThat(core.functions.on(kt1, TODAY))
                .extracting(GivenFunction::unit, GivenFunction::role)
                .containsExactly(org.assertj.core.api.Assertions.tuple(null, ""));
    }

    @Test
    void nobodyGivesOrEndsMoreThanTheOwnRights() {
        assertThat(refused(draft("clerk", plan, "core.office-admin", TODAY, null)))
                .containsExactly("role");
        FunctionId given = give(TODAY, null);
        core.givable.codes.clear();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.functionDesk.end(keeper, given, TODAY.plusDays(1)));
    }

    @Test
    void givingNeedsBothPermissionsForTheWholeOffice() {
        FunctionDraft draft = draft("clerk", plan, "", TODAY, null);
        for (Caller caller : List.of(
                TestCaller.in(kt1).with(People.VIEW, People.EDIT),
                TestCaller.in(kt1).with(People.VIEW, Accounts.MANAGE),
                TestCaller.in(kt1).with(People.VIEW, People.EDIT).inUnit(plan, Accounts.MANAGE),
                TestCaller.in(kt1).with(Offices.CONFIGURE))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.functionDesk.give(caller, draft));
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.functionDesk.of(TestCaller.in(kt1), person));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.functionDesk.of(CoreServices.keeper(core.office("KT2")), person));
    }

    private FunctionId give(LocalDate from, LocalDate until) {
        return core.functionDesk.give(keeper, draft("group-director", plan, "core.group-head", from, until));
    }

    private FunctionDraft draft(String code, UnitId unit, String role, LocalDate from, LocalDate until) {
        return new FunctionDraft(person, code, unit, role, ORDER, from, until);
    }

    private List<String> refused(FunctionDraft draft) {
        try {
            core.functionDesk.give(keeper, draft);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems().stream().map(Problem::field).toList();
        }
    }
}
