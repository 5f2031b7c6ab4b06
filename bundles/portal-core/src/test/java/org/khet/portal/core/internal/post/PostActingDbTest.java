package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostRegister.Filter;
import org.khet.portal.api.admin.post.PostRegister.PostStatus;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Acting in a vacant post by order. CORE-12, CORE-13. */
@OnEachDatabase
class PostActingDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ORDER = "12/2569 ลงวันที่ 18 พฤศจิกายน 2569";
    private static final ActingLimits LIMITS =
            new ActingLimits("เรื่องทั่วไปของกลุ่ม", new BigDecimal("50000.00"), Set.of("ict"));
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private UnitId sup;
    private PostId post;
    private PersonId person;

    PostActingDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void vacantPostOfTheHead() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        sup = core.units.findByCode(kt1, "SUP").orElseThrow().id();
        post = core.postDesk.add(keeper, new PostDraft("46", "supervisor", "", "", sup));
        person = person("เจ้าหน้าที่ 19");
    }

    @Test
    void actsFromTheFirstToTheLastDay_inThatCapacity_withinTheLimitsOfTheOrder() {
        give(draft(TODAY.plusDays(1), TODAY.plusDays(3)));

        assertThat(decider(TODAY)).isEmpty();
        assertThat(core.posts.decider(kt1, post, HalfDay.morning(TODAY.plusDays(1))))
                .contains(new PostDecider(post, person, ActingCapacity.IN_POST, LIMITS, ORDER));
        assertThat(decider(TODAY.plusDays(3))).containsExactly(person);
        assertThat(decider(TODAY.plusDays(4))).isEmpty();
        assertThat(core.posts.acting(core.office("KT2"), TODAY.plusDays(1))).isEmpty();
        assertThat(core.happenings.all())
                .filteredOn(one -> one.type().equals(PostActingRegister.ACTING))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.audience().people()).containsExactly(person);
                    assertThat(told.facts()).containsEntry("post", "46").containsEntry("day", "2026-11-21");
                });
    }

    @Test
    void answersForTheHeadOfTheUnit_withTheRightsOfTheRole() {
        PostActingId acting = give(draft(TODAY, null));

        assertThat(core.functions.on(kt1, TODAY))
                .extracting(
                        GivenFunction::person,
                        GivenFunction::code,
                        GivenFunction::unit,
                        GivenFunction::role,
                        GivenFunction::as,
                        GivenFunction::limits)
                .containsExactly(
                        tuple(person, "group-director", sup, "core.group-head", ActingCapacity.IN_POST, LIMITS));
        assertThat(core.functions.from(kt1, person, TODAY)).hasSize(1);
        core.postActing.end(keeper, acting, TODAY);
        assertThat(core.functions.from(kt1, person, TODAY.plusDays(1))).isEmpty();
        assertThat(core.functions.on(kt1, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void holderComes_actingEndsTheDayBefore_andWhoActedIsTold() {
        give(draft(TODAY, null));
        PersonId holder = person("ผู้ได้รับแต่งตั้ง");

        core.postDesk.putIn(keeper, post, holder, TODAY.plusDays(10));

        assertThat(core.postActing.of(keeper, post))
                .extracting(PostActing::until)
                .containsExactly(TODAY.plusDays(9));
        assertThat(decider(TODAY.plusDays(9))).containsExactly(person);
        assertThat(decider(TODAY.plusDays(10))).containsExactly(holder);
        assertThat(core.functions.on(kt1, TODAY.plusDays(10))).isEmpty();
        assertThat(core.happenings.types()).contains(PostActingRegister.RELIEVED);
        assertThat(database.number("select count(*) from core_audit where act = 'core.post.acting-ended'"))
                .isEqualTo(1);
    }

    @Test
    void neverTwoOnOneDay_norBesideAHolder() {
        give(draft(TODAY, TODAY.plusDays(9)));
        PersonId second = person("อีกคน");
        assertThat(refused(draftOf(second, TODAY.plusDays(9), null))).containsExactly("core.post.error.acts");
        give(draftOf(second, TODAY.plusDays(10), TODAY.plusDays(19)));

        core.postDesk.putIn(keeper, post, person("ผู้ครอง"), TODAY.plusDays(30));
        assertThat(refused(draftOf(second, TODAY.plusDays(20), null))).containsExactly("core.post.error.comes");
        assertThat(refused(draftOf(second, TODAY.plusDays(31), null))).containsExactly("core.post.error.occupied");
        assertThat(core.postActing.of(keeper, post)).hasSize(2);
    }

    @Test
    void whoActsIsAbsent_theNextSuperiorDecides_nobodyActsForOneWhoActs() {
        give(draft(TODAY, null));
        core.actingDesk.add(
                keeper,
                new DeputyDraft(
                        person, person("ผู้แทน"), 1, ActingCapacity.ACTING, ActingLimits.NONE, ORDER, TODAY, null));
        core.absences.note(
                keeper, new AbsenceDraft(person, HalfDay.morning(TODAY), HalfDay.morning(TODAY), "leave", ""));

        assertThat(core.posts.decider(kt1, post, HalfDay.morning(TODAY))).isEmpty();
        assertThat(core.posts.decider(kt1, post, HalfDay.afternoon(TODAY)).map(PostDecider::person))
                .contains(person);
    }

    @Test
    void holderOfAPostIsAbsent_theDeputyDecidesWhatThePostDecides() {
        PersonId deputy = person("ผู้แทน");
        core.postDesk.putIn(keeper, post, person, TODAY);
        core.actingDesk.add(
                keeper,
                new DeputyDraft(person, deputy, 1, ActingCapacity.ACTING, ActingLimits.NONE, ORDER, TODAY, null));
        core.absences.note(
                keeper, new AbsenceDraft(person, HalfDay.morning(TODAY), HalfDay.afternoon(TODAY), "leave", ""));

        assertThat(core.posts.decider(kt1, post, HalfDay.morning(TODAY)))
                .contains(new PostDecider(post, deputy, ActingCapacity.ACTING, ActingLimits.NONE, ORDER));
        assertThat(decider(TODAY.plusDays(1))).containsExactly(person);
    }

    @Test
    void whoLeavesTheOfficeActsNoLonger() {
        give(draft(TODAY.minusDays(5), null));
        core.peopleDesk.leave(keeper, person, TODAY);

        assertThat(decider(TODAY)).containsExactly(person);
        assertThat(decider(TODAY.plusDays(1))).isEmpty();
        assertThat(core.posts.acting(kt1, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void listAndPageOfTodaySayWhoActs_whileThePostStaysVacant() {
        give(draft(TODAY, TODAY));

        assertThat(core.postDesk.page(
                        keeper, new Filter("", Set.of(), PostStatus.VACANT), new PageRequest(0, 9, List.of())))
                .singleElement()
                .satisfies(one -> assertThat(one.acting()).isNotNull());
        Caller colleague = TestCaller.in(kt1).inUnit(sup, ActingRegister.VIEW);
        assertThat(core.postActing.today(colleague))
                .extracting(PostActing::person)
                .containsExactly(person);
        assertThat(core.postActing.ofPerson(keeper, person)).hasSize(1);
        core.clock.set("2026-11-21T00:00");
        assertThat(core.postActing.today(colleague)).isEmpty();
    }

    @Test
    void unusableFieldsAreRefused() {
        PostActingDraft good = draft(TODAY, null);
        assertThat(refused(with(good, ActingCapacity.ON_BEHALF, "group-director", ORDER)))
                .containsExactly("core.post.error.capacity");
        assertThat(refused(with(good, ActingCapacity.OWN, "group-director", ORDER)))
                .containsExactly("core.post.error.capacity");
        assertThat(refused(with(good, ActingCapacity.IN_POST, "ไม่มี", ORDER))).containsExactly("core.post.error.code");
        assertThat(refused(with(good, ActingCapacity.IN_POST, "", " "))).containsExactly("core.error.needed");
        assertThat(refused(draft(TODAY, TODAY.minusDays(1)))).containsExactly("core.function.error.until");
        assertThat(refused(draft(null, null))).containsExactly("core.error.needed");
        Caller oneself = CoreServices.keeper(kt1).as(person, "เจ้าหน้าที่ 19");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.postActing.give(oneself, post, good))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("core.absence.error.gain"));
        assertThat(refused(draftOf(new PersonId(99), TODAY, null))).containsExactly("core.post.error.person");
        core.givable.codes.clear();
        assertThat(refused(good)).containsExactly("core.function.error.role");
        assertThat(core.postActing.of(keeper, post)).isEmpty();
    }

    @Test
    void givingNeedsBothPermissionsForTheWholeOffice_andAnotherOfficeFindsNothing() {
        PostActingId acting = give(draft(TODAY, null));
        for (Caller caller : List.of(
                TestCaller.in(kt1).with(People.VIEW, People.EDIT),
                TestCaller.in(kt1).with(People.VIEW, Accounts.MANAGE),
                TestCaller.in(kt1).with(Accounts.MANAGE).inUnit(sup, People.EDIT),
                TestCaller.in(kt1).with(Offices.CONFIGURE))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> core.postActing.give(caller, post, draft(TODAY, null)));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.postActing.end(caller, acting, TODAY));
        }
        UnitId plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.postActing.of(TestCaller.in(kt1).inUnit(plan, People.VIEW), post));
        Caller stranger = CoreServices.keeper(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.postActing.of(stranger, post));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.postActing.end(stranger, acting, TODAY));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.postActing.give(stranger, post, draft(TODAY, null)));
    }

    @Test
    void postDoesNotMoveWhileSomebodyActsInIt_sinceTheOrderNamesItsUnit() {
        give(draft(TODAY, null));
        UnitId plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        var opened = core.postDesk.open(keeper, post);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.postDesk.edit(
                        keeper, post, opened.number(), new PostDraft("46", "supervisor", "", "", plan)))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("core.post.error.acting"));
    }

    private List<PersonId> decider(LocalDate day) {
        return core.posts.decider(kt1, post, HalfDay.morning(day)).map(PostDecider::person).stream()
                .toList();
    }

    private PostActingId give(PostActingDraft draft) {
        return core.postActing.give(keeper, post, draft);
    }

    private PostActingDraft draft(LocalDate from, LocalDate until) {
        return draftOf(person, from, until);
    }

    private static PostActingDraft draftOf(PersonId who, LocalDate from, LocalDate until) {
        return new PostActingDraft(
                who, ActingCapacity.IN_POST, "group-director", "core.group-head", LIMITS, ORDER, from, until);
    }

    private static PostActingDraft with(PostActingDraft good, ActingCapacity as, String function, String order) {
        return new PostActingDraft(
                good.person(), as, function, good.role(), good.limits(), order, good.from(), good.until());
    }

    private PersonId person(String name) {
        return core.peopleDesk.add(keeper, CoreServices.person(name));
    }

    private List<String> refused(PostActingDraft draft) {
        try {
            give(draft);
            return List.of();
        } catch (Rejected rejected) {
            return keys(rejected);
        }
    }

    private static List<String> keys(Rejected rejected) {
        return rejected.problems().stream().map(Problem::key).toList();
    }
}
