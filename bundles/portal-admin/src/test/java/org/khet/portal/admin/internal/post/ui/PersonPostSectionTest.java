package org.khet.portal.admin.internal.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeUnits;

/** Posts of a person with their days and the order, on the page of the person, without a browser. DESIGN picture 16. */
class PersonPostSectionTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final PersonId OFFICER = SampleOffices.personId(KT1, 10);
    private static final PostId HELD = new PostId(32);
    private static final PostId VACANT = new PostId(46);
    private static final String ORDER = "12/2569 ลงวันที่ 18 พฤศจิกายน 2569";
    private final FakePosts posts = new FakePosts()
            .with(new Post(HELD, KT1, "อ 32", "analyst", "", "", null))
            .with(new Post(VACANT, KT1, "46", "supervisor", "", "", null));
    private List<PostHolding> holdings = List.of();
    private List<PostActing> acting = List.of();

    private <T> T answering(Class<T> contract, String method, java.util.function.Supplier<Object> answer) {
        return contract.cast(
                Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, (self, asked, args) -> {
                    if (asked.getName().equals(method) && args[1].equals(OFFICER)) {
                        return answer.get();
                    }
                    throw new AssertionError(asked.getName());
                }));
    }

    private String read(Locale locale) {
        OpenedPage page = new OpenedPage(TestCaller.in(KT1).with(People.VIEW), "10", locale);
        var finder = new PostChoiceLoader(
                FakeUnits.ofSampleOffices(), new FakePeople(), new FakeCodeLists(), Clocks.at("2026-11-20T09:30"));
        return new PersonPostSection(
                        answering(PostRegister.class, "heldBy", () -> holdings),
                        answering(PostActingRegister.class, "ofPerson", () -> acting),
                        posts,
                        finder)
                .of(page, page.texts(), OFFICER)
                .map(OpenedPage::words)
                .orElse("");
    }

    @Test
    void postsStandWithTheirDays_theOneInWhichThePersonActsWithItsOrder_theLatestFirst() {
        holdings = List.of(
                new PostHolding(HELD, OFFICER, LocalDate.of(2019, 10, 1), null, "214/2562"),
                new PostHolding(VACANT, OFFICER, LocalDate.of(2015, 6, 1), LocalDate.of(2019, 9, 30)));
        acting = List.of(new PostActing(
                new PostActingId(1),
                VACANT,
                OFFICER,
                ActingCapacity.IN_POST,
                "",
                null,
                "",
                ActingLimits.NONE,
                ORDER,
                LocalDate.of(2026, 11, 18),
                null));

        String words = read(TextCatalog.THAI);

        assertThat(words)
                .containsSubsequence(
                        "รักษาการในตำแหน่ง",
                        "46",
                        "18 พ.ย. 69",
                        "จนกว่าจะมีผู้ครอง",
                        ORDER,
                        "อ 32",
                        "1 ต.ค. 62",
                        "214/2562",
                        "1 มิ.ย. 58",
                        "30 ก.ย. 62");
        assertThat(read(Locale.ENGLISH)).contains(ORDER).doesNotContain("[admin.");
    }

    @Test
    void whoNeverHadAPostHasNoSection() {
        assertThat(read(TextCatalog.THAI)).isEmpty();
    }
}
