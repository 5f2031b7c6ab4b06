package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.post.PostRegister.Filter;
import org.khet.portal.api.admin.post.PostRegister.Listed;
import org.khet.portal.api.admin.post.PostRegister.PostStatus;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Posts of an office and who holds them. CORE-12. */
@OnEachDatabase
class PostServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private Caller keeper;
    private UnitId plan;
    private UnitId sup;

    PostServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        plan = core.units.findByCode(kt1, "PLAN").orElseThrow().id();
        sup = core.units.findByCode(kt1, "SUP").orElseThrow().id();
    }

    @Test
    void postIsVacantUntilSomebodyComes_andAgainAfterTheLastDay() {
        PostId post = post("46", sup);
        PersonId person = person("เจ้าหน้าที่ 19");
        assertThat(listed(PostStatus.VACANT)).containsExactly("46");

        core.postDesk.putIn(keeper, post, person, TODAY);
        assertThat(listed(PostStatus.HELD)).containsExactly("46");
        assertThat(page(Filter.ALL).getFirst().holding()).isEqualTo(new PostHolding(post, person, TODAY, null));

        core.postDesk.putOut(keeper, post, TODAY.plusDays(10));
        core.clock.set("2026-11-30T23:59");
        assertThat(listed(PostStatus.VACANT)).as("last day").isEmpty();
        core.clock.set("2026-12-01T00:00");
        assertThat(listed(PostStatus.VACANT)).containsExactly("46");
        assertThat(core.postDesk.holders(keeper, post))
                .containsExactly(new PostHolding(post, person, TODAY, TODAY.plusDays(10)));
    }

    @Test
    void twoHoldersOnOneDayAreRefused_alsoWhenTheSecondComesEarlier() {
        PostId post = post("อ 30", plan);
        core.postDesk.putIn(keeper, post, person("คนแรก"), TODAY);
        PersonId second = person("คนที่สอง");

        for (LocalDate day : List.of(TODAY, TODAY.plusYears(1), TODAY.minusYears(1))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> core.postDesk.putIn(keeper, post, second, day))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::key)
                            .containsExactly("core.post.error.held"));
        }
        core.postDesk.putOut(keeper, post, TODAY);
        assertThatExceptionOfType(Rejected.class)
                .as("his last day")
                .isThrownBy(() -> core.postDesk.putIn(keeper, post, second, TODAY));
        core.postDesk.putIn(keeper, post, second, TODAY.plusDays(1));
        assertThat(core.postDesk.holders(keeper, post))
                .extracting(PostHolding::person)
                .first()
                .isEqualTo(second);
    }

    @Test
    void ofTwoWhoAreSavedAtTheSameTimeOneIsPutIn() throws Exception {
        PostId post = post("อ 31", plan);
        List<PersonId> both = List.of(person("คนแรก"), person("คนที่สอง"));
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> saved = both.stream()
                    .map(one -> threads.submit((Callable<Boolean>) () -> {
                        start.await();
                        return isPutIn(post, one);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(saved.getFirst().get(), saved.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(core.postDesk.holders(keeper, post)).hasSize(1);
    }

    private boolean isPutIn(PostId post, PersonId person) {
        try {
            core.postDesk.putIn(keeper, post, person, TODAY);
            return true;
        } catch (Rejected | Outdated refused) {
            return false;
        }
    }

    @Test
    void whoLeavesTheOfficeHoldsNoPostAfterwards() {
        PostId post = post("อ 32", plan);
        PersonId person = person("เจ้าหน้าที่ 10");
        core.postDesk.putIn(keeper, post, person, TODAY.minusYears(3));
        core.peopleDesk.leave(keeper, person, TODAY);

        assertThat(listed(PostStatus.HELD)).as("last day").containsExactly("อ 32");
        core.clock.set("2026-11-21T00:01");
        assertThat(listed(PostStatus.VACANT)).containsExactly("อ 32");
        assertThat(page(Filter.ALL).getFirst().holding()).isNull();
        assertThat(core.postDesk.holders(keeper, post).getFirst().until()).isEqualTo(TODAY);
        assertThatExceptionOfType(Rejected.class)
                .as("left")
                .isThrownBy(() -> core.postDesk.putIn(keeper, post, person, TODAY.plusDays(1)));
        core.postDesk.putIn(keeper, post, person("คนใหม่"), TODAY.plusDays(1));
        assertThat(listed(PostStatus.HELD)).containsExactly("อ 32");
    }

    @Test
    void aHoldingEnteredByMistakeIsTakenBack() {
        PostId post = post("อ 33", plan);
        core.postDesk.putIn(keeper, post, person("ผิดคน"), TODAY);

        core.postDesk.putOut(keeper, post, TODAY.minusDays(1));

        assertThat(core.postDesk.holders(keeper, post)).isEmpty();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> core.postDesk.putOut(keeper, post, TODAY));
    }

    @Test
    void numberIsOneHoweverItIsTyped_andFourStandsBeforeThirty() {
        post("อ ๓๐", plan);
        post("อ4", plan);
        post("45", sup);

        assertThat(page(Filter.ALL)).extracting(one -> one.post().number()).containsExactly("45", "อ 4", "อ 30");
        for (String typed : List.of("อ 30", "อ๓๐", " อ   30 ")) {
            assertThatExceptionOfType(Rejected.class)
                    .as(typed)
                    .isThrownBy(() -> post(typed, sup))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::field)
                            .containsExactly("number"));
        }
        assertThat(core.postDesk.add(CoreServices.keeper(core.office("KT2")), draft("อ 30", null)))
                .as("another office")
                .isNotNull();
    }

    @Test
    void postIsFoundByNumberLineUnitAndHolder() {
        PostId analyst = post("อ 34", plan);
        core.postDesk.add(keeper, new PostDraft("45", "supervisor", "", "senior-professional", sup));
        core.postDesk.putIn(keeper, analyst, person("สมปอง"), TODAY);

        assertThat(found("๓๔")).containsExactly("อ 34");
        assertThat(found("ศึกษานิเทศก์")).containsExactly("45");
        assertThat(found("สมป")).containsExactly("อ 34");
        assertThat(found("%")).isEmpty();
        assertThat(page(new Filter("", Set.of(sup), PostStatus.ANY)))
                .extracting(one -> one.post().number())
                .containsExactly("45");
        assertThat(core.postDesk.count(keeper, new Filter("", Set.of(), PostStatus.VACANT)))
                .isEqualTo(1);
    }

    @Test
    void codesComeFromTheListsOfTheOffice_anEndedOneStaysWhereItStands() {
        PostId post = core.postDesk.add(keeper, new PostDraft("7", "carpenter", "", "", null));
        core.codes.replace(
                keeper,
                PostLists.LINES,
                core.codes.of(kt1, PostLists.LINES).stream()
                        .map(one -> one.code().equals("carpenter")
                                ? new Code(one.code(), null, one.thai(), one.english(), false)
                                : one)
                        .toList());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.postDesk.add(keeper, new PostDraft("8", "carpenter", "", "", null)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.postDesk.add(keeper, new PostDraft("8", "ไม่มี", "", "", null)));
        var opened = core.postDesk.open(keeper, post);
        core.postDesk.edit(keeper, post, opened.number(), new PostDraft("7 ก", "carpenter", "general", "", plan));
        assertThat(core.postDesk.open(keeper, post).value())
                .isEqualTo(new Post(post, kt1, "7 ก", "carpenter", "general", "", plan));
    }

    @Test
    void secondSaverIsTold_nothingIsLost() {
        PostId post = post("1", null);
        var opened = core.postDesk.open(keeper, post);
        core.postDesk.edit(keeper, post, opened.number(), draft("2", null));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.postDesk.edit(keeper, post, opened.number(), draft("3", null)));
        assertThat(core.postDesk.open(keeper, post).value().number()).isEqualTo("2");
    }

    @Test
    void whoReachesOneUnitSeesAndChangesItsPostsOnly() {
        PostId own = post("อ 30", plan);
        PostId other = post("45", sup);
        var head = TestCaller.in(kt1).inUnit(plan, People.VIEW, People.EDIT);

        assertThat(core.postDesk.page(head, Filter.ALL, PAGE))
                .extracting(one -> one.post().id())
                .containsExactly(own);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.postDesk.open(head, other));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.postDesk.putOut(head, other, TODAY));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.postDesk.add(head, draft("9", sup)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.postDesk.page(TestCaller.in(kt1), Filter.ALL, PAGE));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.postDesk.add(TestCaller.in(kt1).with(People.VIEW), draft("9", plan)));
    }

    @Test
    void unitAndPersonOfAnotherOfficeAreRefused() {
        OfficeId kt2 = core.office("KT2");
        PersonId stranger = core.peopleDesk.add(CoreServices.keeper(kt2), CoreServices.person("คนเขตสอง"));
        PostId post = post("1", null);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> core.postDesk.putIn(keeper, post, stranger, TODAY));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.postDesk.add(CoreServices.keeper(kt2), draft("1", plan)));
    }

    private PostId post(String number, UnitId unit) {
        return core.postDesk.add(keeper, draft(number, unit));
    }

    private static PostDraft draft(String number, UnitId unit) {
        return new PostDraft(number, "policy-analyst", "knowledge", "professional", unit);
    }

    private PersonId person(String firstName) {
        return core.peopleDesk.add(keeper, CoreServices.person(firstName));
    }

    private List<Listed> page(Filter filter) {
        return core.postDesk.page(keeper, filter, PAGE);
    }

    private List<String> listed(PostStatus standing) {
        return page(new Filter("", Set.of(), standing)).stream()
                .map(one -> one.post().number())
                .toList();
    }

    private List<String> found(String text) {
        return page(new Filter(text, Set.of(), PostStatus.ANY)).stream()
                .map(one -> one.post().number())
                .toList();
    }
}
