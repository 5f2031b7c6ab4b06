package org.khet.personnel.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.appointment.MoveRequestKind;
import org.khet.personnel.internal.appointment.MoveRoundKind;
import org.khet.personnel.internal.appointment.PlacementKind;
import org.khet.personnel.internal.appointment.PlacementSort;
import org.khet.personnel.internal.post.PostKind;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Teachers of different schools who exchange their posts (สับเปลี่ยนตำแหน่ง). Source: other-groups H-01, HR-05, HR-06. */
@OnEachDatabase
class ExchangeStoriesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestCaller OFFICER = PersonnelFixture.officer(16);
    private final TestDatabase database;
    private PersonnelFixture at;
    private RecordRow[] posts = {};

    ExchangeStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new PersonnelFixture(new RecordFixture(database));
    }

    @BeforeEach
    void twoTeachersOfTwoSchools() {
        database.clear();
        at = PersonnelFixture.free(new RecordFixture(database));
        posts = new RecordRow[] {taught(21, 5, "1001"), taught(22, 6, "2001")};
    }

    private RecordRow hers() {
        return posts[0];
    }

    private RecordRow his() {
        return posts[1];
    }

    private RecordRow taught(int person, int school, String number) {
        PostKind kind = at.records.posts.kind();
        at.file(person, LocalDate.of(1986, 1, 1));
        RecordRow post = at.records.posts.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, school))
                        .with(kind.number, number)
                        .with(kind.line, "TEACHER")
                        .with(kind.subject, "MATH")
                        .with(kind.quota, "SCHOOL"));
        ordered(proposed(PlacementSort.MOVE, person, post), "1/2570", TODAY.minusDays(10));
        return post;
    }

    private RecordRow proposed(PlacementSort sort, int person, RecordRow post) {
        PlacementKind kind = at.records.placements.kind();
        return at.records.placements.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.sort, sort)
                        .with(kind.person, PersonnelFixture.key(person))
                        .with(kind.post, post.id())
                        .with(kind.body, "PROVINCE"));
    }

    private RecordRow ordered(RecordRow proposal, String number, LocalDate from) {
        PlacementKind kind = at.records.placements.kind();
        return at.records.placements.act(
                OFFICER,
                proposal,
                kind.order,
                new RecordDraft()
                        .with(kind.orderNo, number)
                        .with(kind.orderOn, TODAY)
                        .with(kind.effectiveOn, from),
                "");
    }

    private static List<String> refused(ThrowingCallable work) {
        return catchThrowableOfType(Rejected.class, work).problems().stream()
                .map(one -> one.field() + " " + one.key())
                .toList();
    }

    /** Who holds the posts of the two. */
    private List<Integer> holders() {
        PostKind kind = at.records.posts.kind();
        return Stream.of(posts)
                .map(post -> at.records
                        .posts
                        .open(OFFICER, post.id())
                        .get(kind.holder)
                        .map(one -> (int) (one.value() % 1000))
                        .orElse(0))
                .toList();
    }

    private String state(RecordRow placement) {
        return at.records.placements.open(OFFICER, placement.id()).state().name();
    }

    private void haveExchanged(LocalDate day) {
        assertThat(holders()).containsExactly(22, 21);
        var files = at.records.files.kind();
        RecordRow file = at.records
                .fileChanges
                .file(SampleOffices.KT1, PersonnelFixture.key(21))
                .orElseThrow();
        assertThat(file.get(files.school)).contains(SampleOffices.schoolId(SampleOffices.KT1, 6));
        assertThat(file.lines(files.history).getLast())
                .extracting(
                        line -> line.get(files.historyOn),
                        line -> line.get(files.before),
                        line -> line.get(files.after),
                        line -> line.get(files.source))
                .containsExactly(day, "1001", "2001", "7/2570");
    }

    @Test
    void twoTeachersExchangeTheirPostsByOneOrder_aThirdComesIntoNeither() {
        assertThat(refused(() -> proposed(PlacementSort.MOVE, 21, his())))
                .as("a move needs a free post")
                .containsExactly("post_record personnel.error.post-held");
        assertThat(refused(() -> proposed(PlacementSort.EXCHANGE, 11, his())))
                .as("whoever holds none exchanges none")
                .containsExactly("person personnel.error.holds-none");
        assertThat(refused(() -> proposed(PlacementSort.EXCHANGE, 21, hers())))
                .containsExactly("post_record personnel.error.post-held");
        RecordRow she = proposed(PlacementSort.EXCHANGE, 21, his());
        assertThat(refused(() -> ordered(she, "7/2570", TODAY)))
                .as("nothing says yet that he goes")
                .containsExactly("post_record personnel.error.post-held");

        RecordRow he = proposed(PlacementSort.EXCHANGE, 22, hers());
        RecordRow first = ordered(she, "7/2570", TODAY);
        assertThat(state(first)).as("waits for the other half").isEqualTo("COMING");
        assertThat(holders()).containsExactly(21, 22);
        RecordRow third = taught(11, 7, "3001");
        RecordRow late = proposed(PlacementSort.EXCHANGE, 11, hers());
        assertThat(refused(() -> proposed(PlacementSort.EXCHANGE, 11, his())))
                .containsExactly("post_record personnel.error.post-promised");
        assertThat(refused(() -> ordered(he, "7/2570", TODAY.plusDays(1))))
                .as("she comes into his post a day before")
                .containsExactly("effective_on personnel.error.post-promised");
        assertThat(refused(() -> ordered(he, "7/2570", TODAY.minusDays(1))))
                .as("she is still there on that day")
                .containsExactly("post_record personnel.error.post-held");

        RecordRow second = ordered(he, "7/2570", TODAY);
        assertThat(List.of(state(first), state(second))).containsExactly("PASSED", "PASSED");
        haveExchanged(TODAY);
        assertThat(refused(() -> ordered(late, "8/2570", TODAY)))
                .containsExactly("post_record personnel.error.post-held");
        assertThat(at.records.posts.open(OFFICER, third.id()).get(at.records.posts.kind().holder))
                .contains(PersonnelFixture.key(11));
    }

    @Test
    void exchangeOfADayToComeActsInItsMorning_allAtOnce_threeInACircleToo() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        RecordRow third = taught(11, 7, "3001");
        RecordRow she = proposed(PlacementSort.EXCHANGE, 21, his());
        RecordRow he = proposed(PlacementSort.EXCHANGE, 22, third);
        assertThat(refused(() -> ordered(she, "7/2570", first)))
                .as("the way does not come back to her post")
                .containsExactly("post_record personnel.error.post-held");
        RecordRow other = proposed(PlacementSort.EXCHANGE, 11, hers());
        List<RecordRow> all =
                List.of(ordered(she, "7/2570", first), ordered(he, "7/2570", first), ordered(other, "7/2570", first));
        assertThat(all).extracting(this::state).containsOnly("COMING");
        at.clock.set("2026-11-30T05:30");
        assertThat(at.tasks.turn(SampleOffices.KT1)).as("the day before").isZero();
        at.clock.set("2026-12-03T05:30");
        assertThat(at.tasks.turn(SampleOffices.KT1)).isEqualTo(3);
        assertThat(at.tasks.turn(SampleOffices.KT1)).as("once").isZero();
        assertThat(all).extracting(this::state).containsOnly("PASSED");
        assertThat(holders()).containsExactly(11, 21);
    }

    @Test
    void twoWhoAskedToBeMovedInOneRoundAreOrderedIntoEachOthersPosts() {
        MoveRoundKind rounds = at.records.moveRounds.kind();
        RecordRow round = at.records.moveRounds.create(
                OFFICER,
                new RecordDraft()
                        .with(rounds.year, FiscalYear.of(TODAY))
                        .with(rounds.title, "รอบที่ 1")
                        .with(rounds.body, "PROVINCE")
                        .with(rounds.opensOn, TODAY.minusDays(3))
                        .with(rounds.closesOn, TODAY)
                        .with(
                                rounds.criteria,
                                List.of(new RecordDraft()
                                        .with(rounds.criterion, "ระยะเวลาปฏิบัติงาน")
                                        .with(rounds.mostPoints, new BigDecimal("20.00")))));
        RecordRow she = scored(round, 21, 6);
        RecordRow he = scored(round, 22, 5);
        at.clock.set("2026-11-21T08:30");
        at.records.moveRounds.act(
                OFFICER,
                at.records.moveRounds.act(OFFICER, at.records.moveRounds.open(OFFICER, round.id()), rounds.putUp),
                rounds.resolve,
                new RecordDraft().with(rounds.resolutionNo, "6/2569").with(rounds.resolutionOn, TODAY),
                "");
        MoveRequestKind kind = at.records.moveRequests.kind();
        RecordRow first = moved(she, his());
        assertThat(first.state()).isEqualTo(kind.coming);
        assertThat(moved(he, hers()).state()).isEqualTo(kind.moved);
        assertThat(at.records.moveRequests.open(OFFICER, first.id()).state()).isEqualTo(kind.moved);
        haveExchanged(TODAY);
    }

    private RecordRow moved(RecordRow request, RecordRow post) {
        MoveRequestKind kind = at.records.moveRequests.kind();
        RecordDraft asked = new RecordDraft()
                .with(kind.post, post.id())
                .with(kind.orderNo, "7/2570")
                .with(kind.effectiveOn, TODAY);
        return at.records.moveRequests.act(OFFICER, request, kind.move, asked, "");
    }

    private RecordRow scored(RecordRow round, int person, int school) {
        MoveRequestKind kind = at.records.moveRequests.kind();
        TestCaller teacher = PersonnelFixture.staff(person);
        RecordRow asked = at.records.moveRequests.create(
                teacher,
                new RecordDraft()
                        .with(kind.round, round.id())
                        .with(kind.person, teacher.person())
                        .with(kind.reasons, "กลับภูมิลำเนา")
                        .with(
                                kind.wishes,
                                List.of(new RecordDraft()
                                        .with(kind.wish, SampleOffices.schoolId(SampleOffices.KT1, school)))));
        RecordDraft scores = new RecordDraft()
                .with(
                        kind.scores,
                        List.of(new RecordDraft()
                                .with(kind.criterion, "ระยะเวลาปฏิบัติงาน")
                                .with(kind.points, new BigDecimal("18.50"))));
        return at.records.moveRequests.act(
                OFFICER, at.records.moveRequests.act(teacher, asked, kind.submit), kind.rate, scores, "");
    }
}
