package org.khet.policyplan.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.TODAY;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.AgendaSample;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.EntitledPer;
import org.khet.policyplan.internal.allocation.EntitlementKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;

/** Requests of schools and the office's own. Source: policyplan C.1b E-05, R-20, R-21, PLAN-23 to 28, 81, 92, 97. */
@OnEachDatabase
class RequestDbTest {
    private static final PageRequest FIRST = new PageRequest(0, 20, List.of());

    private final TestDatabase database;
    private SampleRegisters office;
    private RequestRegisters registers;
    private RecordService<RequestKind> requests;
    private RequestKind kind;

    RequestDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        registers = office.registers.requests();
        requests = registers.requests();
        kind = requests.kind();
    }

    private RecordRow round(String sort, LocalDate due) {
        RequestRoundKind round = registers.rounds().kind();
        RecordRow made = registers
                .rounds()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(round.year, YEAR.next())
                                .with(round.sort, sort)
                                .with(round.name, "คำขอปี 2571 " + sort)
                                .with(round.criteria, "ตามความจำเป็นและผลกระทบต่อผู้เรียน")
                                .with(round.opensOn, LocalDate.of(2026, 11, 1))
                                .with(round.dueOn, due));
        return office.act(registers.rounds(), office.budget(), made, round.openIt);
    }

    /** Schools and officers of other groups choose the round in the form; a round that is only planned is not a school's yet. */
    @Test
    void openRoundIsFoundBySchoolsAndByOfficersOfOtherGroups() {
        RecordRow open = round("YEARLY", LocalDate.of(2026, 12, 1));
        var officer = TestCaller.of(OFFICE, 12)
                .inUnit(SampleOffices.unit(OFFICE, "ICT").id(), SampleRegisters.permissions("core.group-head"));

        assertThat(registers.rounds().page(office.schoolHead(5), RecordFilter.ALL, FIRST))
                .extracting(RecordRow::id)
                .containsExactly(open.id());
        assertThat(registers.rounds().page(officer, RecordFilter.ALL, FIRST))
                .extracting(RecordRow::id)
                .containsExactly(open.id());

        office.act(registers.rounds(), office.budget(), open, registers.rounds().kind().close);
        assertThat(registers.rounds().page(office.schoolHead(5), RecordFilter.ALL, FIRST))
                .as("a closed round stays beside the requests that were made in it")
                .hasSize(1);
    }

    private RecordDraft draft(RecordRow round, int school, String sort, int priority) {
        return new RecordDraft()
                .with(kind.round, round.id())
                .with(kind.sort, sort)
                .with(kind.school, SampleRegisters.school(school))
                .with(kind.priority, priority)
                .with(kind.expenditure, "3")
                .with(kind.item, "ซ่อมแซมห้องเรียน")
                .with(kind.quantity, baht("2"))
                .with(kind.measure, "ห้อง")
                .with(kind.price, baht("85000.00"))
                .with(kind.reason, "หลังคารั่วทั้งสองห้อง นักเรียนเรียนไม่ได้เมื่อฝนตก");
    }

    private RecordRow agreed(RecordRow round, int school, String sum) {
        return agreed(school, sum, draft(round, school, "YEARLY", 1));
    }

    private RecordRow agreed(int school, String sum, RecordDraft draft) {
        RecordRow made = requests.create(office.schoolHead(school), draft);
        RecordRow sent = office.act(requests, office.schoolHead(school), made, kind.send);
        RecordRow analysed = office.act(
                requests,
                office.budget(),
                sent,
                kind.analyse,
                new RecordDraft()
                        .with(kind.targetQuantity, "2 ห้องใช้ได้")
                        .with(kind.targetQuality, "ผ่านการตรวจความปลอดภัย"),
                "");
        return office.act(
                requests,
                office.secretary(),
                analysed,
                kind.agree,
                new RecordDraft()
                        .with(kind.committeeAmount, baht(sum))
                        .with(kind.committeeReason, "พื้นที่น้อยกว่าที่ขอ"),
                "");
    }

    private RecordRow submission(RecordRow... of) {
        return submission("YEARLY", of);
    }

    private RecordRow submission(String sort, RecordRow... of) {
        SubmissionKind submission = registers.submissions().kind();
        return registers
                .submissions()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(submission.year, YEAR.next())
                                .with(submission.sort, sort)
                                .with(submission.title, "คำของบประมาณประจำปี 2571")
                                .with(submission.body, "OBEC")
                                .with(
                                        submission.lines,
                                        List.of(of).stream()
                                                .map(one -> new RecordDraft().with(submission.request, one.id()))
                                                .toList()));
    }

    @Test
    void twoRoomsAt85000Are170000_summedBySchoolAndType_negativeIsRefused() {
        RecordRow round = round("YEARLY", LocalDate.of(2026, 11, 30));
        RecordRow made = requests.create(office.schoolHead(1), draft(round, 1, "YEARLY", 1));

        assertThat(made.get(kind.amount)).isEqualByComparingTo("170000.00");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> requests.create(
                        office.schoolHead(1), draft(round, 1, "YEARLY", 2).with(kind.price, baht("-1"))));
        for (String quantity : List.of("-2", "0")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> requests.create(
                            office.schoolHead(1), draft(round, 1, "YEARLY", 2).with(kind.quantity, baht(quantity))));
        }
        assertThatExceptionOfType(Rejected.class)
                .as("every request has an expenditure type")
                .isThrownBy(() -> requests.create(
                        office.schoolHead(1), draft(round, 1, "YEARLY", 2).with(kind.expenditure, null)));
        assertThatExceptionOfType(Rejected.class)
                .as("a priority stands once")
                .isThrownBy(() -> requests.create(office.schoolHead(1), draft(round, 1, "YEARLY", 1)));
        RecordRow odd = requests.create(
                office.schoolHead(1),
                draft(round, 1, "YEARLY", 2)
                        .with(kind.expenditure, "4")
                        .with(kind.quantity, baht("2.50"))
                        .with(kind.price, baht("1250.05")));
        assertThat(odd.get(kind.amount)).as("3,125.125, half up").isEqualByComparingTo("3125.13");
        requests.create(office.schoolHead(2), draft(round, 2, "YEARLY", 1));
        var first = kind.school.is(SampleRegisters.school(1));
        assertThat(asked(RecordFilter.of(first))).isEqualByComparingTo("173125.13");
        assertThat(asked(RecordFilter.of(kind.expenditure.is("3")))).isEqualByComparingTo("340000.00");
        assertThat(asked(RecordFilter.of(kind.expenditure.is("4")))).isEqualByComparingTo("3125.13");
        assertThat(asked(RecordFilter.of(first, kind.expenditure.is("3")))).isEqualByComparingTo("170000.00");
        RecordRow fewer =
                requests.change(office.schoolHead(1), odd, RecordDraft.of(odd).with(kind.quantity, baht("1")));
        assertThat(fewer.get(kind.amount)).as("computed anew").isEqualByComparingTo("1250.05");
    }

    private BigDecimal asked(RecordFilter filter) {
        return Objects.requireNonNull(requests.sums(office.budget(), filter).get(kind.amount));
    }

    @Test
    void schoolNeverSeesAnothersRequestNorWritesOne() {
        RecordRow round = round("YEARLY", LocalDate.of(2026, 11, 30));
        RecordRow others = requests.create(office.schoolHead(2), draft(round, 2, "YEARLY", 1));

        assertThat(requests.all(office.schoolHead(1), RecordFilter.ALL)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> requests.open(office.schoolHead(1), others.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> requests.create(office.schoolHead(1), draft(round, 2, "YEARLY", 2)));
    }

    @Test
    void urgentNeedsItsDay_afterTheDueDayItIsMarkedLate_inAClosedRoundRefused() {
        RecordRow urgent = round("URGENT", LocalDate.of(2026, 11, 19));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> requests.create(office.schoolHead(1), draft(urgent, 1, "URGENT", 1)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("need_by"));
        RecordRow made = requests.create(
                office.schoolHead(1), draft(urgent, 1, "URGENT", 1).with(kind.needBy, LocalDate.of(2026, 12, 1)));
        RecordRow second = requests.create(
                office.schoolHead(1), draft(urgent, 1, "URGENT", 2).with(kind.needBy, LocalDate.of(2026, 12, 1)));

        RecordRow sent = office.act(requests, office.schoolHead(1), made, kind.send);

        assertThat(sent.get(kind.late)).isTrue();
        assertThat(sent.get(kind.number)).isPresent();
        office.act(
                registers.rounds(), office.budget(), urgent, registers.rounds().kind().close);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(requests, office.schoolHead(1), second, kind.send));
        assertThat(requests.all(office.budget(), RecordFilter.ALL.in("urgent"))).hasSize(1);
    }

    @Test
    void committeeAgreesToNoMoreThanAsked_lessNeedsAReason() {
        RecordRow round = round("YEARLY", LocalDate.of(2026, 11, 30));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> agreed(round, 1, "170000.01"));
        assertThat(agreed(round, 2, "150000.00").get(kind.committeeAmount)).contains(baht("150000.00"));

        assertThat(RequestComparison.of(kind, requests.all(office.budget(), RecordFilter.ALL)))
                .as("both ask for the same and stand together")
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.name()).isEqualTo("ซ่อมแซมห้องเรียน");
                    assertThat(item.requests()).hasSize(2);
                    assertThat(item.lowest()).isEqualByComparingTo("85000.00");
                    assertThat(item.asked()).isEqualByComparingTo("340000.00");
                    assertThat(item.agreed()).isEqualByComparingTo("150000.00");
                });
    }

    @Test
    void requestOfTheOfficeStandsOnTheAgenda_whatIsResolvedComesBackToIt() {
        AgendaSample agenda = AgendaSample.of(office);
        RecordRow round = round("YEARLY", LocalDate.of(2026, 11, 30));
        SubmissionKind submission = registers.submissions().kind();
        RecordRow made = submission(agreed(round, 1, "150000.00"));
        office.act(registers.submissions(), office.budget(), made, submission.putUp);
        assertThat(agenda.open)
                .singleElement()
                .satisfies(one -> assertThat(one.body()).isEqualTo("AREA"));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow back = registers.submissions().find(OFFICE, made.id()).orElseThrow();
        assertThat(back.state()).isEqualTo(submission.agreed);
        assertThat(back.get(submission.resolutionNo)).isEqualTo("5/2569");
        assertThat(back.get(submission.resolutionOn)).contains(LocalDate.of(2026, 11, 18));
    }

    @Test
    void officeSendsItsRequestAfterTheResolutionOnly_thenWhatWasGrantedIsRecorded() {
        RecordRow round = round("YEARLY", LocalDate.of(2026, 11, 30));
        RecordRow one = agreed(round, 1, "150000.00");
        RecordRow two = agreed(round, 2, "170000.00");
        SubmissionKind submission = registers.submissions().kind();
        RecordRow made = submission(one, two);
        RecordDraft letter =
                new RecordDraft().with(submission.sentNo, "ศธ 04999/120").with(submission.sentOn, TODAY);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> office.act(registers.submissions(), office.budget(), made, submission.send, letter, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.not-resolved"));
        RecordRow up = office.act(registers.submissions(), office.budget(), made, submission.putUp);
        RecordRow resolved = office.act(
                registers.submissions(),
                office.secretary(),
                up,
                submission.resolve,
                new RecordDraft().with(submission.resolutionNo, "4/2569").with(submission.resolutionOn, TODAY),
                "");
        RecordRow sent = office.act(registers.submissions(), office.budget(), resolved, submission.send, letter, "");

        assertThat(sent.get(submission.total)).isEqualByComparingTo("320000.00");
        RecordRow answered = office.act(
                requests,
                office.budget(),
                one,
                kind.answer,
                new RecordDraft().with(kind.grantedAmount, baht("100000.00")),
                "");
        assertThat(answered.state()).isEqualTo(kind.partGranted);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(registers.submissions(), office.budget(), sent, submission.close));
        office.act(
                requests,
                office.budget(),
                two,
                kind.answer,
                new RecordDraft().with(kind.grantedAmount, baht("170000.00")),
                "");
        office.act(registers.submissions(), office.budget(), sent, submission.close);
        assertThat(requests.sums(office.budget(), RecordFilter.ALL))
                .containsEntry(kind.amount, baht("340000.00"))
                .containsEntry(kind.committeeAmount, baht("320000.00"))
                .containsEntry(kind.grantedAmount, baht("270000.00"));
    }

    @Test
    void urgentRequestMayGoFirstWhereTheOfficeAllowsIt_yearlyOnesDoNotGoWithIt() {
        office.settings.put(OFFICE, PolicyplanSettings.URGENT_RATIFY_LATER, true, LocalDate.of(2026, 10, 1));
        RecordRow yearly = agreed(round("YEARLY", LocalDate.of(2026, 11, 30)), 1, "150000.00");
        RecordRow urgent = agreed(
                2,
                "150000.00",
                draft(round("URGENT", LocalDate.of(2026, 11, 30)), 2, "URGENT", 1)
                        .with(kind.needBy, LocalDate.of(2026, 12, 1)));
        SubmissionKind submission = registers.submissions().kind();
        assertThatExceptionOfType(Rejected.class)
                .as("past the committee")
                .isThrownBy(() -> submission("URGENT", urgent, yearly))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("policyplan.error.request-not-urgent"));
        RecordRow made = submission("URGENT", urgent);

        RecordRow sent = office.act(
                registers.submissions(),
                office.budget(),
                made,
                submission.send,
                new RecordDraft().with(submission.sentNo, "ศธ 04999/121").with(submission.sentOn, TODAY),
                "");

        assertThat(sent.state()).isEqualTo(submission.sentFirst);
        answer(urgent);
        assertThatExceptionOfType(Outdated.class)
                .as("to be ratified before")
                .isThrownBy(() -> office.act(registers.submissions(), office.budget(), sent, submission.close));
        RecordRow ratified = office.act(
                registers.submissions(),
                office.secretary(),
                sent,
                submission.ratify,
                new RecordDraft().with(submission.resolutionNo, "6/2569").with(submission.resolutionOn, TODAY),
                "");
        assertThat(ratified.get(submission.resolutionNo)).isEqualTo("6/2569");
        assertThat(ratified.get(submission.sentNo)).isEqualTo("ศธ 04999/121");
        assertThat(office.act(registers.submissions(), office.budget(), ratified, submission.close)
                        .state())
                .isEqualTo(submission.answered);
    }

    private void answer(RecordRow request) {
        office.act(
                requests,
                office.budget(),
                request,
                kind.answer,
                new RecordDraft().with(kind.grantedAmount, baht("100000.00")),
                "");
    }

    /** What was sent first stands on the agenda of the area committee; what is resolved there ratifies it. Source: R-21, PLAN-72. */
    @Test
    void urgentRequestThatWentFirstIsRatifiedByTheMeeting() {
        office.settings.put(OFFICE, PolicyplanSettings.URGENT_RATIFY_LATER, true, LocalDate.of(2026, 10, 1));
        AgendaSample agenda = AgendaSample.of(office);
        SubmissionKind submission = registers.submissions().kind();
        RecordRow sent = office.act(
                registers.submissions(),
                office.budget(),
                submission(
                        "URGENT",
                        agreed(
                                2,
                                "150000.00",
                                draft(round("URGENT", LocalDate.of(2026, 11, 30)), 2, "URGENT", 1)
                                        .with(kind.needBy, LocalDate.of(2026, 12, 1)))),
                submission.send,
                new RecordDraft().with(submission.sentNo, "ศธ 04999/121").with(submission.sentOn, TODAY),
                "");
        RecordRow proposed = office.act(registers.submissions(), office.budget(), sent, submission.propose);
        assertThat(proposed.state()).isEqualTo(submission.sentFirst);
        assertThat(agenda.open)
                .singleElement()
                .satisfies(one -> assertThat(one.body()).isEqualTo("AREA"));

        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));

        RecordRow back = registers.submissions().find(OFFICE, sent.id()).orElseThrow();
        assertThat(back.state()).isEqualTo(submission.sent);
        assertThat(back.get(submission.resolutionNo)).isEqualTo("5/2569");
        assertThat(back.get(submission.resolutionOn)).contains(LocalDate.of(2026, 11, 18));
    }

    @Test
    void requestLiesInOneSubmissionThatIsNotSent() {
        RecordRow one = agreed(round("YEARLY", LocalDate.of(2026, 11, 30)), 1, "150000.00");
        SubmissionKind submission = registers.submissions().kind();
        RecordRow first = submission(one);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> submission(one))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.request-elsewhere");
                    assertThat(refused.problems().getFirst().args()).contains("คำของบประมาณประจำปี 2571");
                });
        RecordRow changed = registers
                .submissions()
                .change(office.budget(), first, RecordDraft.of(first).with(submission.title, "คำขอปี 2571 ฉบับแก้ไข"));
        assertThat(changed.get(submission.title)).as("its own stays").isEqualTo("คำขอปี 2571 ฉบับแก้ไข");
    }

    @Test
    void analysisThatTheDirectorReturnsGoesThroughASecondPass_bothStandInItsHistory() {
        AnalysisKind analysis = registers.analyses().kind();
        RecordService<AnalysisKind> analyses = registers.analyses();
        RecordRow made = analyses.create(
                office.budget(),
                new RecordDraft()
                        .with(analysis.year, YEAR)
                        .with(analysis.title, "วิเคราะห์งบประมาณรายจ่ายปี 2570")
                        .with(analysis.committee, "คณะกรรมการวิเคราะห์งบประมาณ")
                        .with(analysis.orderNo, "377/2569")
                        .with(
                                analysis.items,
                                List.of(new RecordDraft()
                                        .with(analysis.programme, "แผนงานพื้นฐาน")
                                        .with(analysis.expenditure, "2")
                                        .with(analysis.amount, baht("1530000.00"))
                                        .with(analysis.opinion, "คุ้มค่า"))));
        RecordDraft conclusion = new RecordDraft().with(analysis.conclusion, "ควรคงวงเงินเดิม");
        RecordRow atCommittee = office.act(analyses, office.budget(), made, analysis.toCommittee);
        RecordRow asked = office.act(analyses, office.budget(), atCommittee, analysis.ask, conclusion, "");
        RecordRow back = office.act(
                analyses, office.head(), asked, analysis.giveBack, new RecordDraft(), "ขอผลกระทบต่อตัวชี้วัดเพิ่ม");
        assertThat(back.get(analysis.pass)).isEqualTo(2);
        RecordRow again = office.act(analyses, office.budget(), back, analysis.ask, conclusion, "");
        TypedDecision.bothWays(office.records::answer, analyses, office.head(), again, TODAY);

        assertThat(analyses.steps(office.budget(), made.id()))
                .extracting(step -> step.action() + " " + step.words())
                .contains("return ขอผลกระทบต่อตัวชี้วัดเพิ่ม")
                .endsWith("grant อนุมัติ");
    }

    @Test
    void urgentGoesToTheTopOfTheList() {
        RecordRow yearly = round("YEARLY", LocalDate.of(2026, 11, 30));
        RecordRow urgent = round("URGENT", LocalDate.of(2026, 11, 30));
        requests.create(office.schoolHead(1), draft(yearly, 1, "YEARLY", 1));
        RecordRow first = requests.create(
                office.schoolHead(2), draft(urgent, 2, "URGENT", 9).with(kind.needBy, LocalDate.of(2026, 12, 1)));

        assertThat(requests.page(office.budget(), RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                .first()
                .extracting(RecordRow::id)
                .isEqualTo(first.id());
        assertThatExceptionOfType(Rejected.class)
                .as("urgent says why")
                .isThrownBy(() -> requests.create(
                        office.schoolHead(2),
                        draft(urgent, 2, "URGENT", 3)
                                .with(kind.needBy, LocalDate.of(2026, 12, 1))
                                .with(kind.reason, "")));
    }

    @Test
    void analysisIsReportedWithItsResolution_andEverybodyConcernedIsTold() {
        AnalysisKind analysis = registers.analyses().kind();
        RecordService<AnalysisKind> analyses = registers.analyses();
        RecordRow made = analyses.create(
                office.budget(),
                new RecordDraft()
                        .with(analysis.year, YEAR)
                        .with(analysis.title, "วิเคราะห์งบประมาณรายจ่ายปี 2570")
                        .with(analysis.committee, "คณะกรรมการวิเคราะห์งบประมาณ")
                        .with(analysis.orderNo, "377/2569")
                        .with(
                                analysis.items,
                                List.of(new RecordDraft()
                                        .with(analysis.programme, "แผนงานพื้นฐาน")
                                        .with(analysis.expenditure, "2")
                                        .with(analysis.amount, baht("1530000.00"))
                                        .with(analysis.opinion, "คุ้มค่า"))));
        RecordRow atCommittee = office.act(analyses, office.budget(), made, analysis.toCommittee);
        RecordRow asked = office.act(
                analyses,
                office.budget(),
                atCommittee,
                analysis.ask,
                new RecordDraft().with(analysis.conclusion, "ควรคงวงเงินเดิม"),
                "");
        RecordRow agreed = office.act(
                analyses,
                office.head(),
                asked,
                analysis.grant,
                new RecordDraft()
                        .with(analysis.decisionNo, "นผ 9/2570")
                        .with(analysis.decisionOn, TODAY)
                        .with(analysis.decisionFile, office.paper()),
                "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(analyses, office.budget(), agreed, analysis.report));
        assertThatExceptionOfType(Rejected.class)
                .as("before the director agreed")
                .isThrownBy(() -> office.act(
                        analyses,
                        office.budget(),
                        agreed,
                        analysis.report,
                        new RecordDraft()
                                .with(analysis.resolutionNo, "5/2569")
                                .with(analysis.resolutionOn, TODAY.minusDays(1)),
                        ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                Problem.of(analysis.resolutionOn.name(), "policyplan.error.before-decision", TODAY)));
        assertThat(analyses.page(office.schoolHead(5), RecordFilter.ALL, FIRST))
                .as("what is not reported is not the schools' yet")
                .isEmpty();

        RecordRow reported = office.act(
                analyses,
                office.budget(),
                agreed,
                analysis.report,
                new RecordDraft().with(analysis.resolutionNo, "5/2569").with(analysis.resolutionOn, TODAY),
                "");

        assertThat(reported.state()).isEqualTo(analysis.reported);
        assertThat(office.records.happenings().all())
                .filteredOn(happening -> happening.type().equals("policyplan.analysis.reported"))
                .hasSize(1)
                .allSatisfy(happening ->
                        assertThat(happening.audience().permissions()).contains(PolicyplanPermissions.REQUEST_VIEW));
        var officer = TestCaller.of(OFFICE, 12)
                .inUnit(SampleOffices.unit(OFFICE, "ICT").id(), SampleRegisters.permissions("core.group-head"));
        assertThat(List.of(
                        analyses.open(officer, made.id()).get(analysis.resolutionNo),
                        analyses.open(office.schoolHead(5), made.id()).get(analysis.resolutionNo)))
                .as("groups and schools that were asked read it")
                .containsExactly("5/2569", "5/2569");
    }

    /** Source: policyplan P24 step 6, PLAN-28. */
    @Test
    void analysisStandsOnTheAgendaOfTheAreaCommittee_sentBackItIsAnotherPass_resolvedItIsReported() {
        AgendaSample agenda = AgendaSample.of(office);
        AnalysisKind analysis = registers.analyses().kind();
        RecordService<AnalysisKind> analyses = registers.analyses();
        RecordRow made = analyses.create(
                office.budget(),
                new RecordDraft()
                        .with(analysis.year, YEAR)
                        .with(analysis.title, "วิเคราะห์งบประมาณรายจ่ายปี 2570")
                        .with(analysis.committee, "คณะกรรมการวิเคราะห์งบประมาณ")
                        .with(analysis.orderNo, "377/2569")
                        .with(
                                analysis.items,
                                List.of(new RecordDraft()
                                        .with(analysis.programme, "แผนงานพื้นฐาน")
                                        .with(analysis.expenditure, "2")
                                        .with(analysis.amount, baht("1530000.00"))
                                        .with(analysis.opinion, "คุ้มค่า"))));
        putBeforeTheArea(office.act(analyses, office.budget(), made, analysis.toCommittee));
        assertThat(agenda.open)
                .singleElement()
                .satisfies(one -> assertThat(one.body()).isEqualTo("AREA"));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.RETURNED));
        RecordRow back = analyses.find(OFFICE, made.id()).orElseThrow();
        assertThat(back.state()).isEqualTo(analysis.atCommittee);
        assertThat(back.get(analysis.pass)).isEqualTo(2);

        putBeforeTheArea(back);
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow reported = analyses.find(OFFICE, made.id()).orElseThrow();
        assertThat(reported.state()).isEqualTo(analysis.reported);
        assertThat(reported.get(analysis.resolutionNo)).isEqualTo("5/2569");
        assertThat(office.records.happenings().all())
                .filteredOn(happening -> happening.type().equals("policyplan.analysis.resolved"))
                .singleElement()
                .satisfies(happening ->
                        assertThat(happening.audience().permissions()).contains(PolicyplanPermissions.REQUEST_VIEW));
    }

    private void putBeforeTheArea(RecordRow atCommittee) {
        RecordService<AnalysisKind> analyses = registers.analyses();
        AnalysisKind analysis = analyses.kind();
        RecordRow asked = office.act(
                analyses,
                office.budget(),
                atCommittee,
                analysis.ask,
                new RecordDraft().with(analysis.conclusion, "ควรคงวงเงินเดิม"),
                "");
        RecordRow agreed = office.act(
                analyses,
                office.head(),
                asked,
                analysis.grant,
                new RecordDraft()
                        .with(analysis.decisionNo, "นผ 9/2570")
                        .with(analysis.decisionOn, LocalDate.of(2026, 11, 17))
                        .with(analysis.decisionFile, office.paper()),
                "");
        office.act(analyses, office.budget(), agreed, analysis.putUp);
    }

    /** Of a school that was merged on 15 November nothing new is asked, and nobody is entitled there any more. Source: R-31, PLAN-66. */
    @Test
    void schoolThatEndedAsksForNothing_nobodyIsEntitledThere() {
        RecordRow open = round("YEARLY", LocalDate.of(2026, 12, 15));
        RecordRow before = requests.create(office.schoolHead(2), draft(open, 2, "YEARLY", 1));
        var supports = registers.supports();
        SupportKind support = supports.kind();
        RecordDraft asked = new RecordDraft()
                .with(support.school, SampleRegisters.school(2))
                .with(support.body, "อบต.ตัวอย่าง")
                .with(support.project, "ซ่อมหลังคา")
                .with(support.asked, baht("50000.00"));
        RecordRow checked =
                office.act(supports, office.budget(), supports.create(office.budget(), asked), support.check);
        var entitlements = office.registers.allocations().entitlements();
        EntitlementKind entitlement = entitlements.kind();
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordDraft clerk = new RecordDraft()
                .with(entitlement.item, item.id())
                .with(entitlement.school, SampleRegisters.school(2))
                .with(entitlement.post, "ธ 2")
                .with(entitlement.ownRate, baht("15000.00"))
                .with(entitlement.ownPer, EntitledPer.MONTH)
                .with(entitlement.social, false)
                .with(entitlement.start, LocalDate.of(2026, 10, 1));
        RecordRow hired = entitlements.create(office.budget(), clerk);
        FiscalYear year = SampleRegisters.YEAR;
        RecordContext now =
                new RecordContext(office.budget(), Clocks.at("2026-11-20T09:30").instant(), SampleRegisters.TODAY);

        ends(2, LocalDate.of(2026, 12, 31));
        assertThat(office.registers.allocations().entitled(now, item.id(), year))
                .as("until December")
                .extracting(part -> part.sum().toPlainString())
                .containsExactly("45000.00");
        ends(2, LocalDate.of(2026, 11, 15));

        closed(() -> requests.create(office.schoolHead(2), draft(open, 2, "YEARLY", 2)), kind.school);
        closed(() -> office.act(requests, office.schoolHead(2), before, kind.send), kind.school);
        closed(() -> supports.create(office.budget(), asked.with(support.project, "ซ่อมรั้ว")), support.school);
        closed(() -> office.act(supports, office.budget(), checked, support.ask), support.school);
        closed(() -> entitlements.create(office.budget(), clerk.with(entitlement.post, "ธ 3")), entitlement.school);
        assertThat(office.registers.allocations().entitled(now, item.id(), year))
                .isEmpty();
        entitlements.change(office.budget(), hired, RecordDraft.of(hired).with(entitlement.note, "ย้ายไปโรงเรียนหลัก"));
        requests.create(office.schoolHead(1), draft(open, 1, "YEARLY", 1));
    }

    private void ends(int number, LocalDate until) {
        School open = office.schools
                .find(SampleRegisters.OFFICE, SampleRegisters.school(number))
                .orElseThrow();
        office.schools.with(new School(
                open.id(),
                open.office(),
                open.name(),
                open.shortName(),
                open.codes(),
                open.district(),
                open.network(),
                open.phone(),
                SchoolStatus.MERGED,
                until));
    }

    private static void closed(ThrowingCallable call, Field<?> field) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.school-closed");
            assertThat(refused.problems().getFirst().field()).isEqualTo(field.name());
        });
    }

    /** Eight houses at 4,000 for twelve months are asked for as one sum; the plot that ends in March costs six months. Source: PLAN-38, 39. */
    @Test
    void rentsOfTheYearAreAskedForAsListed_houses384000_plots16500() {
        RecordRow house = office.item("13", "ค่าเช่าบ้าน", BudgetItemSort.RENT, "2", false);
        for (int number = 1; number <= 8; number++) {
            entitled(house, "บ้านเลขที่ " + number, "4000.00", null);
        }
        RecordRow land = office.item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false);
        entitled(land, "แปลง 1", "500.00", null);
        entitled(land, "แปลง 2", "800.00", null);
        entitled(land, "แปลง 3", "300.00", LocalDate.of(2027, 12, 31));
        entitled(land, "แปลง 4", "900.00", LocalDate.of(2026, 12, 31));
        RecordRow round = round("YEARLY", LocalDate.of(2026, 12, 15));

        ask(round, house);
        ask(round, land);

        List<RecordRow> asked = requests.all(office.budget(), RecordFilter.of(kind.round.is(round.id())));
        assertThat(asked)
                .extracting(row -> row.get(kind.item) + " " + row.get(kind.measure) + " "
                        + row.get(kind.amount).toPlainString() + " " + row.get(kind.priority))
                .containsExactlyInAnyOrder(
                        "ค่าเช่าบ้าน 8 รายการ 384000.00 1", "ค่าเช่าที่ดินวัดร้าง 3 รายการ 16500.00 2");
        assertThat(asked)
                .filteredOn(row -> row.get(kind.item).equals("ค่าเช่าที่ดินวัดร้าง"))
                .allSatisfy(row -> assertThat(row.get(kind.reason))
                        .contains("แปลง 1 500.00 × 12 = 6,000.00", "แปลง 3 300.00 × 3"));
        RecordRow nobody = office.item("08", "พี่เลี้ยงเด็กพิการ", BudgetItemSort.PAY, "2", false);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ask(round, nobody))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.nobody-entitled"));
    }

    /** 150 plots at 1,200 a year are one request of 180,000: pressed again it is refused, each plot stands in its lines. PLAN-38, 39. */
    @Test
    void rentsOfAYearAreAskedForOnceInARound_eachPlotIsKept_theReasonSaysHowManyMoreThereAre() {
        RecordRow land = office.item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false);
        for (int number = 1; number <= 150; number++) {
            entitled(land, "โฉนดเลขที่ " + number + " ตำบลตัวอย่าง อำเภอตัวอย่าง", "1200.00", EntitledPer.YEAR, null);
        }
        RecordRow round = round("YEARLY", LocalDate.of(2026, 12, 15));
        RecordFilter ofRound = RecordFilter.of(kind.round.is(round.id()));

        ask(round, land);

        assertThatExceptionOfType(Rejected.class)
                .as("a second press, or a second unit")
                .isThrownBy(() -> ask(round, land))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.entitled-asked"));
        List<RecordRow> all = requests.all(office.budget(), ofRound);
        assertThat(all).hasSize(1);
        RecordRow asked = requests.open(office.budget(), all.getFirst().id());
        assertThat(asked.get(kind.amount)).isEqualByComparingTo("180000.00");
        assertThat(asked.get(kind.entitledItem)).contains(land.id());
        assertThat(asked.lines(kind.entitled))
                .hasSize(150)
                .allSatisfy(line -> assertThat(line.get(kind.cost)).isEqualByComparingTo("1200.00"));
        String reason = asked.get(kind.reason);
        int more = 150 - (reason.split("\n", -1).length - 1);
        assertThat(more).isPositive();
        assertThat(reason)
                .startsWith("โฉนดเลขที่ 1 ตำบลตัวอย่าง อำเภอตัวอย่าง 1,200.00 ต่อปี × 12/12 = 1,200.00\n")
                .endsWith("\nและอีก " + more + " รายการ เป็นเงิน "
                        + BahtText.inFigures(baht("1200.00").multiply(BigDecimal.valueOf(more))) + " บาท");

        TestCaller groupHead = TestCaller.of(OFFICE, 12)
                .inUnit(SampleOffices.unit(OFFICE, "PLAN").id(), SampleRegisters.permissions("core.group-head"));
        office.act(requests, groupHead, asked, kind.withdraw, new RecordDraft(), "รายการเปลี่ยนไป");
        ask(round, land);
        assertThat(requests.all(office.budget(), ofRound)).as("anew").hasSize(2);
    }

    private void entitled(RecordRow item, String plot, String baht, @Nullable LocalDate until) {
        entitled(item, plot, baht, EntitledPer.MONTH, until);
    }

    private void entitled(RecordRow item, String plot, String baht, EntitledPer per, @Nullable LocalDate until) {
        EntitlementKind entitlement =
                office.registers.allocations().entitlements().kind();
        office.registers
                .allocations()
                .entitlements()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(entitlement.item, item.id())
                                .with(
                                        entitlement.unit,
                                        SampleOffices.unit(SampleRegisters.OFFICE, "PLAN")
                                                .id())
                                .with(entitlement.plot, plot)
                                .with(entitlement.ownRate, baht(baht))
                                .with(entitlement.ownPer, per)
                                .with(entitlement.social, false)
                                .with(entitlement.start, LocalDate.of(2025, 10, 1))
                                .with(entitlement.until, until));
    }

    private void ask(RecordRow round, RecordRow item) {
        RequestRoundKind rounds = registers.rounds().kind();
        office.act(
                registers.rounds(),
                office.budget(),
                round,
                rounds.askEntitled,
                new RecordDraft()
                        .with(rounds.entitledItem, item.id())
                        .with(
                                rounds.entitledUnit,
                                SampleOffices.unit(SampleRegisters.OFFICE, "PLAN")
                                        .id()),
                "");
    }
}
