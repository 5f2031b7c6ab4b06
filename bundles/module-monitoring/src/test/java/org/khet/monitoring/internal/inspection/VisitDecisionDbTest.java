package org.khet.monitoring.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.portal.api.approval.ApprovalListener.Answer;
import org.khet.portal.api.approval.ApprovalListener.Outcome;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.TypedDecision;

/** A visit of the office's own people is decided by a memo, or typed where no memos are kept. Source: kinds-documents §9; monitoring P03, MON-20. */
@OnEachDatabase
class VisitDecisionDbTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 19);
    private final TestDatabase database;
    private final TestCaller officer = MonitoringFixture.person(10);
    private final TestCaller director = MonitoringFixture.person(1);
    private final List<Approvals.Request> asked = new ArrayList<>();
    private RecordFixture fixture;
    private RecordService<VisitKind> visits;
    private VisitKind kind;

    VisitDecisionDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        asked.clear();
        fixture = new RecordFixture(database);
        visits = fixture.of(new VisitKind(new VisitOverlap(() -> visits, new FakeCallers())));
        kind = visits.kind();
    }

    private void memosAreKept() {
        fixture.with(new Approvals() {
                    @Override
                    public ModuleId module() {
                        return new ModuleId("documents");
                    }

                    @Override
                    public String ask(Caller caller, Request request) {
                        asked.add(request);
                        return "memo-" + asked.size();
                    }

                    @Override
                    public Optional<PlacedPaper> standing(Caller caller, String recordType, long recordId) {
                        return Optional.empty();
                    }
                })
                .switches()
                .turn(SampleOffices.KT1, "documents", true);
    }

    private RecordRow planned(String title) {
        return visits.create(
                officer,
                new RecordDraft()
                        .with(kind.sort, VisitSort.FOLLOW_UP)
                        .with(kind.body, "OWN")
                        .with(kind.title, title)
                        .with(kind.from, LocalDate.of(2026, 11, 24))
                        .with(kind.to, LocalDate.of(2026, 11, 25))
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.team, "นักวิเคราะห์นโยบายและแผน 2 คน")
                        .with(
                                kind.places,
                                List.of(new RecordDraft()
                                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                                        .with(kind.on, LocalDate.of(2026, 11, 24)))));
    }

    private RecordRow now(RecordRow visit) {
        return visits.find(SampleOffices.KT1, visit.id()).orElseThrow();
    }

    private void answer(String key, RecordRow visit, Outcome outcome, String words) {
        fixture.answer(
                TestCaller.of(SampleOffices.KT1, 1),
                new Answer(key, "monitoring.visit", visit.id(), outcome, "นผ 12/2569", DECIDED, words));
    }

    private long steps(RecordRow visit, String action) {
        return visits.steps(officer, visit.id()).stream()
                .filter(step -> step.action().equals(action))
                .count();
    }

    @Test
    void memoAboutAVisitComesBackOnce_withNumberAndDay_alsoWhenItIsToldTwice() {
        memosAreKept();
        RecordRow visit = visits.act(officer, planned("ติดตามโครงการอ่านออกเขียนได้"), kind.ask);
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.sort()).isEqualTo("monitoring.visit");
            assertThat(request.recordId()).isEqualTo(visit.id());
        });
        assertThatExceptionOfType(Outdated.class)
                .as("it waits")
                .isThrownBy(() -> visits.act(officer, visit, kind.confirm));

        answer("memo-1", visit, Outcome.GRANTED, "อนุญาต");
        answer("memo-1", visit, Outcome.GRANTED, "อนุญาต");
        RecordRow agreed = now(visit);
        assertThat(agreed.state()).isEqualTo(kind.confirmed);
        assertThat(agreed.get(kind.decisionNo)).isEqualTo("นผ 12/2569");
        assertThat(agreed.get(kind.decisionOn)).contains(DECIDED);
        assertThat(agreed.get(kind.decisionFile)).as("the memo is there itself").isEmpty();
        assertThat(steps(visit, "grant")).isEqualTo(1);

        visits.act(officer, agreed, kind.finish);
        answer("memo-1", visit, Outcome.GRANTED, "อนุญาต");
        assertThat(now(visit).state()).as("told again after a restart").isEqualTo(kind.done);
    }

    @Test
    void returnedItIsPlannedAgain_refusedItIsCancelled_andTheOtherVisitIsWarnedOfItNoMore() {
        memosAreKept();
        RecordRow one = visits.act(officer, planned("ติดตามครั้งที่ 1"), kind.ask);
        RecordRow two = visits.act(officer, planned("ติดตามครั้งที่ 2"), kind.ask);
        assertThat(now(one).get(kind.warning)).isEqualTo("ติดตามครั้งที่ 2");

        answer("memo-1", one, Outcome.RETURNED, "ระบุผู้ร่วมเดินทาง");
        assertThat(now(one).state()).isEqualTo(kind.planned);
        answer("memo-2", two, Outcome.REFUSED, "งบประมาณไม่พอ");
        assertThat(now(two).state()).isEqualTo(kind.cancelled);
        assertThat(now(two).head().reason()).isEqualTo("งบประมาณไม่พอ");
        assertThat(now(one).get(kind.warning)).isEmpty();
    }

    @Test
    void withoutMemosTheDecisionIsTypedWithNumberDayAndFile() {
        RecordRow visit = visits.act(officer, planned("ติดตามโครงการ"), kind.ask);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> visits.act(director, visit, kind.grant))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(one -> one.field())
                        .containsExactly("decision_no", "decision_on", "decision_file"));

        RecordRow agreed = visits.act(
                director,
                visit,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 21/2569")
                        .with(kind.decisionOn, DECIDED)
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");
        assertThat(agreed.state()).isEqualTo(kind.confirmed);
        assertThat(agreed.get(kind.decisionNo)).isEqualTo("บันทึกที่ 21/2569");
        assertThat(agreed.get(kind.decisionFile)).isPresent();
        assertThat(steps(visit, "grant")).isEqualTo(1);
    }
}
