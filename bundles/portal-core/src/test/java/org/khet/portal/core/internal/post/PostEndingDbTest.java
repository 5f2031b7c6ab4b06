package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostRegister.Filter;
import org.khet.portal.api.admin.post.PostRegister.PostStatus;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostEnding.Reason;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Posts that are abolished, merged or transferred. CORE-12. */
@OnEachDatabase
class PostEndingDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ORDER = "3/2569 ลงวันที่ 1 พฤศจิกายน 2569";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private UnitId plan;
    private PostId post;
    private PostId other;

    PostEndingDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoPosts() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        post = post("อ 30");
        other = post("อ 31");
    }

    @Test
    void abolishedPostLeavesTheListsAfterItsLastDay_andKeepsItsHistoryAndItsNumber() {
        PersonId person = person("เจ้าหน้าที่ 08");
        core.postDesk.putIn(keeper, post, person, TODAY.minusYears(1));
        core.postDesk.putOut(keeper, post, TODAY.minusDays(1));

        end(Reason.ABOLISHED, null, false);

        assertThat(listed(PostStatus.ANY)).as("last day").containsExactly("อ 30", "อ 31");
        core.clock.set("2026-11-21T00:00");
        assertThat(listed(PostStatus.ANY)).containsExactly("อ 31");
        assertThat(listed(PostStatus.VACANT)).containsExactly("อ 31");
        assertThat(listed(PostStatus.ENDED)).containsExactly("อ 30");
        assertThat(core.postDesk.open(keeper, post).value().ending())
                .isEqualTo(new PostEnding(TODAY, Reason.ABOLISHED, ORDER, null));
        assertThat(core.postDesk.holders(keeper, post))
                .extracting(PostHolding::person)
                .containsExactly(person);
        assertThat(refused(() -> post("อ ๓๐"))).containsExactly("core.post.error.taken");
        assertThat(refused(() -> core.postDesk.putIn(keeper, post, person, TODAY.plusDays(1))))
                .containsExactly("core.post.error.ended");
        assertThat(refused(() -> core.postDesk.edit(
                        keeper, post, edition(post), new PostDraft("อ 99", "supervisor", "", "", plan))))
                .containsExactly("core.post.error.ended");
        assertThat(core.posts.decider(kt1, post, HalfDay.morning(TODAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void whileSomebodyHoldsOrActsInIt_itEndsOnlyTogetherWithThat() {
        PersonId person = person("เจ้าหน้าที่ 08");
        core.postDesk.putIn(keeper, post, person, TODAY.minusYears(1));
        act(other);
        assertThat(refused(() -> end(Reason.ABOLISHED, null, false))).containsExactly("core.post.error.in-use");
        assertThat(refused(() ->
                        core.postEndings.end(keeper, other, edition(other), ending(Reason.ABOLISHED, null), false)))
                .containsExactly("core.post.error.in-use");
        assertThat(core.postDesk.open(keeper, post).value().ending()).isNull();

        end(Reason.ABOLISHED, null, true);
        core.postEndings.end(keeper, other, edition(other), ending(Reason.ABOLISHED, null), true);

        assertThat(core.postDesk.holders(keeper, post))
                .extracting(PostHolding::until)
                .containsExactly(TODAY);
        assertThat(core.postActing.of(keeper, other))
                .extracting(PostActing::until)
                .containsExactly(TODAY);
        assertThat(core.functions.on(kt1, TODAY.plusDays(1))).isEmpty();
        assertThat(database.number("select count(*) from core_audit where act = 'core.post.ended'"))
                .isEqualTo(2);
    }

    @Test
    void mergedPostNamesTheOneThatGoesOn() {
        assertThat(refused(() -> end(Reason.MERGED, null, false))).containsExactly("core.error.needed");
        assertThat(refused(() -> end(Reason.MERGED, post, false))).containsExactly("core.post.error.into");
        assertThat(refused(() -> end(Reason.ABOLISHED, other, false))).containsExactly("core.post.error.abolished");
        PostId foreign = core.postDesk.add(
                CoreServices.keeper(core.office("KT2")), new PostDraft("1", "supervisor", "", "", null));
        assertThat(refused(() -> end(Reason.TRANSFERRED, foreign, false))).containsExactly("core.post.error.into");

        end(Reason.MERGED, other, false);

        assertThat(core.postDesk.open(keeper, post).value().ending().into()).isEqualTo(other);
        assertThat(refused(() -> end(Reason.ABOLISHED, null, false))).containsExactly("core.post.error.ended");
        assertThat(refused(
                        () -> core.postEndings.end(keeper, other, edition(other), ending(Reason.MERGED, post), false)))
                .as("into one that has ended")
                .containsExactly("core.post.error.into");
    }

    @Test
    void actingDoesNotGoBeyondTheLastDay_andAnEndingIsTakenBack() {
        end(Reason.ABOLISHED, null, false);
        assertThat(refused(() -> act(post))).containsExactly("core.post.error.ends");

        core.postEndings.takeBack(keeper, post, edition(post));

        act(post);
        core.clock.set("2026-11-21T00:00");
        assertThat(listed(PostStatus.ANY)).containsExactly("อ 30", "อ 31");
        assertThat(refused(() -> core.postEndings.takeBack(keeper, post, edition(post))))
                .containsExactly("core.post.error.goes-on");
    }

    @Test
    void endedPostStaysInItsUnitWhenTheUnitEnds_andActingThereEnds() {
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        end(Reason.ABOLISHED, null, false);
        act(other);

        core.unitDesk.end(
                keeper, plan, core.unitDesk.open(keeper, plan).number(), new UnitEnding(TODAY.plusDays(9), ict, false));

        assertThat(core.postDesk.open(keeper, post).value().unit()).isEqualTo(plan);
        assertThat(core.postDesk.open(keeper, other).value().unit()).isEqualTo(ict);
        assertThat(core.postActing.of(keeper, other))
                .extracting(PostActing::until)
                .containsExactly(TODAY.plusDays(9));
    }

    @Test
    void needsTheRightForTheWholeOffice_theOwnOffice_andTheLatestEdition() {
        PostEnding ending = ending(Reason.ABOLISHED, null);
        int seen = edition(post);
        for (Caller caller : List.of(
                TestCaller.in(kt1).with(People.VIEW), TestCaller.in(kt1).inUnit(plan, People.VIEW, People.EDIT))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> core.postEndings.end(caller, post, seen, ending, true));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> core.postEndings.takeBack(caller, post, seen));
        }
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> core.postEndings.end(CoreServices.keeper(core.office("KT2")), post, seen, ending, true));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.postEndings.end(keeper, post, seen + 1, ending, true));
        assertThat(core.postDesk.open(keeper, post).value().ending()).isNull();
    }

    private void end(Reason reason, @Nullable PostId into, boolean vacate) {
        core.postEndings.end(keeper, post, edition(post), ending(reason, into), vacate);
    }

    private static PostEnding ending(Reason reason, @Nullable PostId into) {
        return new PostEnding(TODAY, reason, ORDER, into);
    }

    private void act(PostId where) {
        core.postActing.give(
                keeper,
                where,
                new PostActingDraft(
                        person("ผู้รักษาการ"),
                        ActingCapacity.IN_POST,
                        "group-director",
                        "core.group-head",
                        ActingLimits.NONE,
                        ORDER,
                        TODAY,
                        null));
    }

    private int edition(PostId key) {
        return core.postDesk.open(keeper, key).number();
    }

    private PostId post(String number) {
        return core.postDesk.add(keeper, new PostDraft(number, "supervisor", "", "", plan));
    }

    private PersonId person(String name) {
        return core.peopleDesk.add(keeper, CoreServices.person(name));
    }

    private List<String> listed(PostStatus standing) {
        return core
                .postDesk
                .page(keeper, new Filter("", Set.of(), standing), new PageRequest(0, 50, List.of()))
                .stream()
                .map(one -> one.post().number())
                .toList();
    }

    private static List<String> refused(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems().stream().map(Problem::key).toList();
        }
    }
}
