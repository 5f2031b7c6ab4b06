package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.PostOrders;
import org.khet.portal.api.post.PostOrders.Content;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** What orders of modules do in the register of posts. Source: core CORE-12; other-groups H-01, HR-03, HR-05. */
@OnEachDatabase
class PostOrderServiceDbTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final TestDatabase database;

    PostOrderServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void postIsMadeHeldByOneChangedAndEnded_eachWithoutTheRightToKeepPeople_anotherOfficeFindsNothing() {
        database.clear();
        CoreServices core = new CoreServices(database);
        var unit = database.unit();
        PostOrders orders = new PostOrderService(
                core.postDesk,
                core.postEndings,
                new PostRecords(new PostRepository(unit), new HolderRepository(unit), new PostActingRepository(unit)),
                new FakeCallers());
        OfficeId office = core.office("KT1");
        Caller keeper = CoreServices.keeper(office);
        PersonId first = core.peopleDesk.add(keeper, CoreServices.person("สมศรี"));
        PersonId second = core.peopleDesk.add(keeper, CoreServices.person("ประเสริฐ"));
        Caller signer = TestCaller.in(office);

        PostId post = orders.make(signer, new Content("อ 90", "lawyer", "knowledge", "practitioner", null));
        orders.putIn(signer, post, first, DAY);
        assertThatExceptionOfType(Rejected.class)
                .as("one post, one holder")
                .isThrownBy(() -> orders.putIn(signer, post, second, DAY.plusDays(9)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("core.post.error.held"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> orders.end(
                        signer, post, new PostEnding(DAY, PostEnding.Reason.ABOLISHED, "คำสั่ง 1/2570", null)));
        orders.putOut(signer, post, DAY.plusDays(8));
        orders.putIn(signer, post, second, DAY.plusDays(9));
        assertThat(orders.holders(office, post)).extracting(PostHolding::person).containsExactly(second, first);

        orders.change(signer, post, new Content("อ 90", "lawyer", "knowledge", "professional", null));
        assertThat(core.posts.find(office, post).map(Post::rank)).contains("professional");
        orders.putOut(signer, post, DAY.plusDays(20));
        orders.end(signer, post, new PostEnding(DAY.plusDays(20), PostEnding.Reason.ABOLISHED, "คำสั่ง 2/2570", null));
        assertThat(core.posts.seats(office, DAY.plusDays(21))).isEmpty();

        Caller stranger = TestCaller.in(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> orders.putOut(stranger, post, DAY));
        assertThat(orders.holders(stranger.office(), post)).isEqualTo(List.of());
    }
}
