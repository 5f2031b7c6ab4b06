package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.Asks;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Another module asks schools; who owes is told, and the asking closes by itself. Source: core CORE-53; policyplan PLAN-78. */
@OnEachDatabase
class AskDaysDbTest {
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 30);
    private final FormsFixture forms;
    private final TestCaller head =
            TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD);
    private final Caller system = new FakeCallers().system(SampleOffices.KT1);

    AskDaysDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        forms.published(DataKindContract.file("service-log"));
    }

    private static AskRequest request(String key, String design) {
        return new AskRequest(
                design,
                "รายงานการให้บริการของโรงเรียน",
                "เพื่อสรุปภาพรวมของเขต",
                FormsFixture.UNIT,
                SampleOffices.personId(SampleOffices.KT1, 13),
                Set.of(new SchoolId(101), new SchoolId(105)),
                CLOSES,
                new RecordLink("documents.letter-out", 7, "ศธ 04999/ว 12"),
                key);
    }

    @Test
    void moduleAsksOnceForAKey_withAFormThatIsInForce() {
        AskRef first = forms.services().gateway().open(head, request("circular 7", "service-log"));
        assertThat(first.asked()).isEqualTo(2);
        assertThat(forms.services().gateway().open(head, request("circular 7", "service-log")))
                .isEqualTo(first);
        assertThat(forms.services().gateway().find(SampleOffices.KT1, "circular 7"))
                .contains(first);
        assertThat(forms.services().gateway().find(SampleOffices.KT2, "circular 7"))
                .isEmpty();
        assertThat(forms.services().gateway().canAsk(SampleOffices.KT1, "service-log"))
                .isTrue();
        assertThat(forms.services().gateway().canAsk(SampleOffices.KT2, "service-log"))
                .isFalse();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.services().gateway().open(head, request("other", "no-such-form")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forms.services()
                        .gateway()
                        .open(TestCaller.in(SampleOffices.KT1), request("other", "service-log")));
    }

    @Test
    void whoOwesIsToldOnceADay_theAskingClosesAfterItsLastDay() {
        AskRef ref = forms.services().gateway().open(head, request("circular 7", "service-log"));
        AskDays days = new AskDays(forms.asks());
        assertThat(days.remind(system, CLOSES.minusDays(4))).isZero();
        assertThat(days.remind(system, CLOSES.minusDays(3))).isEqualTo(2);
        assertThat(days.remind(system, CLOSES.minusDays(3)))
                .as("again the same day")
                .isZero();
        assertThat(forms.records().happenings().types()).contains("forms.answer.owed");
        assertThat(days.close(system, CLOSES)).as("on the last day").isZero();
        assertThat(days.close(system, CLOSES.plusDays(1))).isEqualTo(1);
        assertThat(forms.services().gateway().find(SampleOffices.KT1, "circular 7"))
                .hasValueSatisfying(found -> {
                    assertThat(found.id()).isEqualTo(ref.id());
                    assertThat(found.closed()).isTrue();
                });
        assertThat(days.remind(system, CLOSES)).as("closed").isZero();
    }

    @Test
    void askingThatWasClosedIsOpenedForOneMoreSchool_whatIsOwedIsOwedOnTheNewDay_whatWasSentStays() {
        AskGateway gateway = forms.services().gateway();
        AskRef ref = gateway.open(head, request("round 3", "service-log"));
        Answers kind = forms.asks().answers().kind();
        RecordRow sent = forms.asks().answersOf(system, ref.id()).stream()
                .filter(row -> row.get(kind.school).equals(Optional.of(new SchoolId(101))))
                .findFirst()
                .orElseThrow();
        forms.asks().answers().internal().act(system, sent, kind.send, new RecordDraft().with(kind.sentOn, CLOSES), "");
        assertThat(forms.records().happenings().types())
                .as("whoever asked hears of it")
                .contains(Asks.ANSWERED);
        assertThat(gateway.askedFor(SampleOffices.KT1, sent.id()).map(RecordLink::type))
                .contains("documents.letter-out");
        assertThat(gateway.askedFor(SampleOffices.KT2, sent.id())).isEmpty();
        RecordRow begun = forms.asks().answersOf(system, ref.id()).stream()
                .filter(row -> row.id() != sent.id())
                .findFirst()
                .orElseThrow();
        forms.asks().answers().internal().act(system, begun, kind.begin);
        new AskDays(forms.asks()).close(system, CLOSES.plusDays(1));

        gateway.extend(head, "round 3", Set.of(new SchoolId(105), new SchoolId(102)), CLOSES.plusDays(14));

        assertThat(gateway.find(SampleOffices.KT1, "round 3")).hasValueSatisfying(found -> {
            assertThat(found.closed()).isFalse();
            assertThat(found.asked()).isEqualTo(3);
            assertThat(found.sent()).isEqualTo(1);
        });
        Map<SchoolId, SchoolAnswer> answers = gateway.answers(SampleOffices.KT1, "round 3");
        assertThat(answers).hasSize(3);
        assertThat(answers.get(new SchoolId(101)))
                .isEqualTo(new SchoolAnswer("forms/answers/" + sent.id(), true, Optional.of(CLOSES)));
        assertThat(answers.get(new SchoolId(102)).sent()).isFalse();
        assertThat(forms.asks().answersOf(system, ref.id()))
                .filteredOn(row -> row.state() == kind.asked || row.state() == kind.inWork)
                .hasSize(2)
                .allMatch(row -> row.get(kind.due).equals(CLOSES.plusDays(14)));
        assertThat(gateway.answers(SampleOffices.KT2, "round 3")).isEmpty();
        assertThat(gateway.forms(SampleOffices.KT1)).extracting(AskForm::key).contains("service-log");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        gateway.extend(TestCaller.in(SampleOffices.KT1), "round 3", Set.of(), CLOSES.plusDays(20)));
    }

    /** A round was opened again for one school because of a flood; the other, which forgot, is not let in by that. */
    @Test
    void closedAskingIsOpenedAgainForOneSchool_thatOneIsRemindedAndSends_noOtherDoes_theAskingStaysClosed() {
        AskGateway gateway = forms.services().gateway();
        AskRef ref = gateway.open(head, request("round 4", "service-log"));
        AskDays days = new AskDays(forms.asks());
        forms.clock().pass(Duration.ofDays(11));
        days.close(system, CLOSES.plusDays(1));
        LocalDate until = CLOSES.plusDays(5);

        gateway.reopen(head, "round 4", new SchoolId(105), until);

        assertThat(gateway.find(SampleOffices.KT1, "round 4"))
                .hasValueSatisfying(found -> assertThat(found.closed()).isTrue());
        assertThat(forms.answering().owed(teacher(105)))
                .extracting(RecordRow::id)
                .containsExactly(answerOf(ref, 105).id());
        assertThat(forms.answering().owed(teacher(101))).isEmpty();
        assertThat(days.remind(system, until)).as("the one school only").isEqualTo(1);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> forms.answering().send(teacher(101), answerOf(ref, 101), new RecordDraft()))
                .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo("forms.error.closed"));
        assertThatExceptionOfType(Rejected.class)
                .as("taken, but nothing is filled in")
                .isThrownBy(() -> forms.answering().send(teacher(105), answerOf(ref, 105), new RecordDraft()));
        assertThat(forms.answering().mayAnswer(teacher(105), answerOf(ref, 105)))
                .isTrue();
        assertThat(answerOf(ref, 101).get(forms.asks().answers().kind().due)).isEqualTo(CLOSES);

        forms.clock().pass(Duration.ofDays(5));
        assertThat(forms.answering().mayAnswer(teacher(105), answerOf(ref, 105)))
                .as("after that day")
                .isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> gateway.reopen(teacher(105), "round 4", new SchoolId(105), until));
    }

    /** A round opens a school again after the office reported what came; the other school sent long ago and is opened too. */
    @Test
    void askingThatWasReportedTakesNoAnswerMore_aSchoolThatIsOpenedAgainOwesNone_oneThatSentHearsNothing() {
        AskGateway gateway = forms.services().gateway();
        PersonId clerk = new PersonId(1901);
        forms.people()
                .with(new Person(
                        clerk,
                        SampleOffices.KT1,
                        "นาง",
                        "ธุรการ",
                        "โรงเรียน",
                        "",
                        null,
                        new SchoolId(101),
                        "",
                        "",
                        true));
        AskRef ref = gateway.open(head, request("round 5", "service-log"));
        Answers kind = forms.asks().answers().kind();
        forms.asks()
                .answers()
                .internal()
                .act(system, answerOf(ref, 101), kind.send, new RecordDraft().with(kind.sentOn, CLOSES), "");
        new AskDays(forms.asks()).close(system, CLOSES.plusDays(1));

        assertThat(forms.records().happenings().all())
                .filteredOn(one -> one.type().equals("forms.answer.created"))
                .anySatisfy(one -> assertThat(one.audience().people()).contains(clerk));
        gateway.reopen(head, "round 5", new SchoolId(101), CLOSES.plusDays(20));
        assertThat(forms.records().happenings().all())
                .filteredOn(one -> one.type().equals("forms.answer.reopened"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).isEmpty());
        gateway.reopen(head, "round 5", new SchoolId(105), CLOSES.plusDays(20));
        assertThat(forms.answering().mayAnswer(teacher(105), answerOf(ref, 105)))
                .isTrue();
        report(ref);

        assertThat(forms.answering().mayAnswer(teacher(105), answerOf(ref, 105)))
                .isFalse();
        assertThat(gateway.answers(SampleOffices.KT1, "round 5")).containsOnlyKeys(new SchoolId(101));
        assertThat(answerOf(ref, 105).head().reason()).isEqualTo("รายงานผลแล้ว ไม่รับคำตอบเพิ่ม");
        assertThat(answerOf(ref, 101).state()).as("what was sent stays").isEqualTo(kind.sent);
    }

    @Test
    void schoolThatIsOpenedAgainAfterTheReportOwesNoAnswerAnyMore() {
        AskGateway gateway = forms.services().gateway();
        AskRef ref = gateway.open(head, request("round 6", "service-log"));
        new AskDays(forms.asks()).close(system, CLOSES.plusDays(1));
        report(ref);
        assertThat(gateway.answers(SampleOffices.KT1, "round 6"))
                .as("who did not answer is still told apart")
                .hasSize(2);
        gateway.extend(head, "round 6", Set.of(), CLOSES.plusDays(20));
        assertThat(gateway.find(SampleOffices.KT1, "round 6"))
                .as("a round that closes early opens nothing again")
                .hasValueSatisfying(found -> assertThat(found.closed()).isTrue());
        Answers answer = forms.asks().answers().kind();
        forms.asks()
                .answers()
                .internal()
                .act(
                        system,
                        answerOf(ref, 105),
                        answer.reopen,
                        new RecordDraft().with(answer.openUntil, CLOSES.plusDays(20)),
                        "");
        assertThat(gateway.answers(SampleOffices.KT1, "round 6"))
                .as("opened again before an update excused it")
                .containsOnlyKeys(new SchoolId(101));

        gateway.reopen(head, "round 6", new SchoolId(105), CLOSES.plusDays(20));

        assertThat(gateway.answers(SampleOffices.KT1, "round 6")).containsOnlyKeys(new SchoolId(101));
        assertThat(answerOf(ref, 105).state()).isEqualTo(forms.asks().answers().kind().excused);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> gateway.reopen(teacher(105), "round 6", new SchoolId(101), CLOSES));
    }

    private void report(AskRef ref) {
        Askings kind = forms.asks().askings().kind();
        RecordRow concluded = forms.asks()
                .askings()
                .internal()
                .act(
                        system,
                        forms.asks().asking(SampleOffices.KT1, ref.id()),
                        kind.conclude,
                        new RecordDraft().with(kind.conclusion, "โรงเรียนให้บริการครบทุกแห่ง"),
                        "");
        forms.asks()
                .askings()
                .internal()
                .act(
                        system,
                        concluded,
                        kind.report,
                        new RecordDraft()
                                .with(kind.decision, "ให้ดำเนินการต่อ")
                                .with(
                                        kind.reports,
                                        List.of(new RecordDraft()
                                                .with(kind.body, "ที่ประชุมผู้บริหาร")
                                                .with(
                                                        kind.reportedOn,
                                                        OfficeTime.day(
                                                                forms.clock().instant())))),
                        "");
    }

    private RecordRow answerOf(AskRef ref, long school) {
        return forms.asks().answersOf(system, ref.id()).stream()
                .filter(row -> row.get(forms.asks().answers().kind().school).equals(Optional.of(new SchoolId(school))))
                .findFirst()
                .orElseThrow();
    }

    private static TestCaller teacher(long school) {
        return TestCaller.in(SampleOffices.KT1).inSchool(new SchoolId(school), FormsPermissions.ANSWER_GIVE);
    }

    @Test
    void schoolThatIsExcusedOwesNothingAndReadsWhy_oneThatSentStays_nothingIsDoneWithoutTheRight() {
        AskGateway gateway = forms.services().gateway();
        AskRef ref = gateway.open(head, request("letter 9", "service-log"));
        SchoolId excused = new SchoolId(105);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> gateway.excuse(TestCaller.in(SampleOffices.KT1), "letter 9", excused, "ยุบรวม"));

        gateway.excuse(head, "letter 9", excused, "โรงเรียนรวมกับโรงเรียนข้างเคียงแล้ว");
        gateway.excuse(head, "letter 9", excused, "อีกครั้ง");
        gateway.excuse(head, "no such key", excused, "ไม่มี");

        Answers kind = forms.asks().answers().kind();
        assertThat(gateway.answers(SampleOffices.KT1, "letter 9")).containsOnlyKeys(new SchoolId(101));
        assertThat(forms.asks().answersOf(system, ref.id()))
                .filteredOn(row -> row.get(kind.school).equals(Optional.of(excused)))
                .singleElement()
                .satisfies(row -> assertThat(row.head().reason()).isEqualTo("โรงเรียนรวมกับโรงเรียนข้างเคียงแล้ว"));
    }
}
