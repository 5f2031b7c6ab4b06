package org.khet.monitoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.paper.MonitoringPaperNames;
import org.khet.monitoring.internal.paper.MonitoringPrinter;
import org.khet.monitoring.internal.plan.ResolutionItems;
import org.khet.monitoring.internal.plan.ResolutionLookup;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.ui.ResolutionRoutes;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.ui.TestRequest;

/** The page of a quarter, and who writes the reports of it. Source: monitoring E2, MON-05, 09; design 25a. */
@OnEachDatabase
class RoundPageDbTest {
    /** Of the ICT group, and answers for a project of policy and plan. */
    private static final TestCaller ANSWERS = TestCaller.of(SampleOffices.KT1, 11)
            .inUnit(MonitoringFixture.ICT, MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_WRITE);

    private final TestDatabase database;
    private final MonitoringFixture at;

    RoundPageDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    private MonitoringModule module() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        return new MonitoringModule(
                at.services,
                at.views,
                database.unit(),
                at.records,
                at.portal,
                new MonitoringPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools(), at.files),
                new MonitoringPrinter((document, out) -> {}, new FakeLetterheads(new FakeOffices())),
                new ResolutionRoutes(
                        new ResolutionItems(at.records, new ResolutionLookup(new FakeSwitches(), at.clock)), people));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RoundPageDbTest::all));
    }

    @Test
    void pageOfAQuarterBeginsWithItsBoard_factsFollow() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow round = at.opened(1);
        MonitoringModule module = module();
        TestRequest request = TestRequest.of(
                MonitoringFixture.person(10), module.texts().in(TextCatalog.THAI), String.valueOf(round.id()));
        String board = request.texts().get("monitoring.board.units");
        String due = request.texts().get(RecordTexts.field(at.records.rounds.kind(), at.records.rounds.kind().dueOn));

        Component page = module.views().stream()
                .filter(one -> one.name().equals("rounds"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(request);
        assertThat(all(page).map(one -> one.getElement().getText()).filter(List.of(board, due)::contains))
                .as("what is read first")
                .startsWith(board)
                .contains(due);
    }

    @Test
    void whoAnswersForAProjectOfAnotherGroupWritesAndSendsItsReport_nobodyElseOfThatGroup() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        var reports = at.records.reports;
        ReportKind kind = reports.kind();
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(report.get(kind.unit)).contains(MonitoringFixture.PLAN);
        RecordRow seen = reports.page(ANSWERS, RecordFilter.ALL, new PageRequest(0, 10, List.of()))
                .getFirst();

        assertThat(reports.mayChange(ANSWERS, seen)).isTrue();
        RecordRow written = reports.change(
                ANSWERS,
                reports.open(ANSWERS, seen.id()),
                RecordDraft.of(report)
                        .with(kind.percent, new BigDecimal("30"))
                        .with(kind.spentTyped, new BigDecimal("60000"))
                        .with(kind.gapReason, "ส่งใบสำคัญล่าช้า")
                        .with(kind.obstacles, "ได้รับงบประมาณล่าช้า")
                        .with(kind.suggestions, "ขยายเวลา")
                        .with(kind.next, "จัดอบรมรุ่นที่ 2"));
        RecordRow sent = reports.act(ANSWERS, written, kind.submit);
        assertThat(sent.state()).isEqualTo(kind.submitted);
        assertThat(reports.mayChange(ANSWERS, sent)).as("sent").isFalse();

        TestCaller colleague = TestCaller.of(SampleOffices.KT1, 12)
                .with(MonitoringPermissions.VIEW)
                .inUnit(MonitoringFixture.ICT, MonitoringPermissions.REPORT_WRITE);
        RecordRow back = reports.act(MonitoringFixture.person(8), sent, kind.giveBack, new RecordDraft(), "แก้");
        assertThat(reports.mayChange(colleague, back)).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reports.change(colleague, back, RecordDraft.of(back)));
    }
}
