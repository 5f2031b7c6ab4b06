package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** All posts of an office on a day, held or vacant. CORE-17. */
@OnEachDatabase
class PostHolderDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String ORDER = "12/2569 ลงวันที่ 18 พฤศจิกายน 2569";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private UnitId sup;
    private PostId held;
    private PostId vacant;
    private PersonId head;
    private PersonId other;

    PostHolderDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void supervisorsOfOffice1() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        sup = core.units.findByCode(kt1, "SUP").orElseThrow().id();
        vacant = core.postDesk.add(keeper, new PostDraft("46", "supervisor", "", "", sup));
        held = core.postDesk.add(keeper, new PostDraft("5", "supervisor", "", "", sup));
        head = core.peopleDesk.add(keeper, inSup("เจ้าหน้าที่ 19"));
        other = core.peopleDesk.add(keeper, inSup("เจ้าหน้าที่ 20"));
        core.postDesk.putIn(keeper, held, head, TODAY.minusDays(10));
    }

    @Test
    void dayShowsWhoHeldThePost_andWhoActsInTheVacantOne() {
        core.postActing.give(
                keeper,
                vacant,
                new PostActingDraft(
                        other, ActingCapacity.IN_POST, "", "", ActingLimits.NONE, ORDER, TODAY, TODAY.plusDays(2)));

        assertThat(core.posts.seats(kt1, TODAY))
                .extracting(
                        seat -> seat.post().number(),
                        Posts.Seat::holder,
                        seat -> seat.acting() == null ? null : seat.acting().person())
                .containsExactly(tuple("5", head, null), tuple("46", null, other));
        assertThat(core.posts.seats(kt1, TODAY.plusDays(3)))
                .extracting(Posts.Seat::acting)
                .containsOnlyNulls();
        assertThat(core.posts.seats(kt1, TODAY.minusDays(11)))
                .extracting(Posts.Seat::holder)
                .containsOnlyNulls();
        assertThat(core.posts.seats(core.office("KT2"), TODAY)).isEmpty();
    }

    /** For the page of a person: since and until when, also of what is over. DESIGN picture 16. */
    @Test
    void postsOfAPerson_comeWithTheirDays_latestFirst_forWhoMaySeeThePerson() {
        core.postDesk.putOut(keeper, held, TODAY.minusDays(3));
        core.postDesk.putIn(keeper, vacant, head, TODAY.minusDays(2), ORDER);

        assertThat(core.postDesk.heldBy(keeper, head))
                .extracting(PostHolding::post, PostHolding::from, PostHolding::until, PostHolding::order)
                .containsExactly(
                        tuple(vacant, TODAY.minusDays(2), null, ORDER),
                        tuple(held, TODAY.minusDays(10), TODAY.minusDays(3), ""));
        assertThat(core.postDesk.holders(keeper, vacant))
                .extracting(PostHolding::order)
                .containsExactly(ORDER);
        assertThat(core.postDesk.heldBy(keeper, other)).isEmpty();
        UnitId plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        assertThat(core.postDesk.heldBy(TestCaller.in(kt1).inUnit(sup, People.VIEW), head))
                .hasSize(2);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.postDesk.heldBy(TestCaller.in(kt1).inUnit(plan, People.VIEW), head));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.postDesk.heldBy(CoreServices.keeper(core.office("KT2")), head));
    }

    @Test
    void postThatEnded_isSeenOnDaysBeforeOnly() {
        core.postEndings.end(
                keeper,
                vacant,
                core.postDesk.open(keeper, vacant).number(),
                new PostEnding(TODAY, PostEnding.Reason.ABOLISHED, ORDER, null),
                false);

        assertThat(core.posts.seats(kt1, TODAY)).hasSize(2);
        assertThat(core.posts.seats(kt1, TODAY.plusDays(1)))
                .extracting(seat -> seat.post().id())
                .containsExactly(held);
    }

    @Test
    void peopleOfSomeUnitsComeTogether() {
        UnitId plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();

        assertThat(core.people.inUnits(kt1, Set.of(sup, plan)))
                .extracting(Person::id)
                .containsExactly(head, other);
        assertThat(core.people.inUnits(core.office("KT2"), Set.of(sup))).isEmpty();
        assertThat(core.people.inUnits(kt1, Set.of())).isEmpty();
    }

    private PersonDraft inSup(String name) {
        return new PersonDraft("นาย", name, "", "", sup, null, "", "");
    }
}
