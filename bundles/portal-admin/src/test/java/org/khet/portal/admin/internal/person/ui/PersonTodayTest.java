package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakePeople;

/** Who is there today and in which posts, on the page of a person, without a browser. Source: core B-05, CORE-17. */
class PersonTodayTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FakePeople people = new FakePeople();
    private final FakeActing acting = new FakeActing();

    /** Post 2 of a deputy is held by person 2, the vacant post 46 has person 2 acting in it. */
    private record DeputysPosts() implements Posts {
        @Override
        public List<Seat> seats(OfficeId office, LocalDate day) {
            PersonId deputy = SampleOffices.personId(office, 2);
            PostId vacant = new PostId(46);
            return List.of(
                    new Seat(new Post(new PostId(2), office, "2", "office-deputy", "", "", null), deputy, null),
                    new Seat(
                            new Post(vacant, office, "46", "supervisor", "", "", null),
                            null,
                            new PostActing(
                                    new PostActingId(1),
                                    vacant,
                                    deputy,
                                    ActingCapacity.IN_POST,
                                    "",
                                    null,
                                    "",
                                    ActingLimits.NONE,
                                    "12/2569 ลงวันที่ 18 พฤศจิกายน 2569",
                                    TODAY,
                                    null)));
        }

        @Override
        public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(OfficeId office, PostId post) {
            return Optional.empty();
        }

        @Override
        public List<PostActing> acting(OfficeId office, LocalDate day) {
            return List.of();
        }
    }

    private Person person(int number) {
        return people.find(KT1, SampleOffices.personId(KT1, number)).orElseThrow();
    }

    private List<String> read(int number, Locale locale) {
        var page = new OpenedPage(TestCaller.in(KT1), "", locale);
        var today = new PersonToday(acting, new DeputysPosts(), people, Clocks.at("2026-11-20T09:30"));
        return OpenedPage.below(today.of(page.texts(), person(number)))
                .map(part -> part.getElement().getText())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void whoIsThereIsSaid_withThePostHeld_andTheOneInWhichThePersonActs() {
        assertThat(read(2, TextCatalog.THAI)).contains("อยู่ปฏิบัติงาน", "2", "46", "รักษาการในตำแหน่งเลขที่");
        assertThat(read(13, TextCatalog.THAI))
                .contains("อยู่ปฏิบัติงาน", "ไม่ได้ครองตำแหน่งใด")
                .doesNotContain("รักษาการในตำแหน่งเลขที่");
    }

    @Test
    void whoIsAway_isSaidUntilWhen_andWhoActs_fromTheHalfDayOn() {
        PersonId director = SampleOffices.personId(KT1, 1);
        acting.away(
                KT1,
                director,
                HalfDay.morning(TODAY),
                HalfDay.afternoon(LocalDate.of(2026, 11, 24)),
                new Decider(
                        director,
                        SampleOffices.personId(KT1, 2),
                        ActingCapacity.ACTING,
                        1,
                        ActingLimits.NONE,
                        "3/2569"));
        acting.away(KT1, SampleOffices.personId(KT1, 13), HalfDay.afternoon(TODAY), HalfDay.afternoon(TODAY), null);

        assertThat(read(1, TextCatalog.THAI))
                .anyMatch(words -> words.startsWith("ไม่อยู่ถึง ")
                        && words.endsWith("ผู้แทนคือ" + person(2).fullName()));
        assertThat(read(13, TextCatalog.THAI)).as("away from noon on").contains("อยู่ปฏิบัติงาน");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            assertThat(String.join(" ", read(2, locale))).doesNotContain("[admin.");
        }
    }
}
