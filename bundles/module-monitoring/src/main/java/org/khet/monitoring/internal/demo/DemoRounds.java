package org.khet.monitoring.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.round.RoundScope;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** A form, the open round of this quarter with reports in several states, and spending below and above the target. */
final class DemoRounds {
    private static final List<String> DONE = List.of("35", "20", "9", "40", "12", "30");
    private final DemoStage stage;

    DemoRounds(DemoStage stage) {
        this.stage = stage;
    }

    void load() {
        RecordRow round = open(tool());
        ReportKind kind = stage.records().reports.kind();
        List<RecordRow> reports =
                stage.records().reports.internal().all(stage.system(), RecordFilter.of(kind.round.is(round.id())));
        for (int i = 0; i < Math.min(reports.size() - 1, DONE.size()); i++) {
            play(
                    stage.records()
                            .reports
                            .find(stage.system().office(), reports.get(i).id())
                            .orElseThrow(),
                    i);
        }
        spending("2000", "ค่าจ้างธุรการโรงเรียน", "1530000", "486000");
        spending("3000", "ครุภัณฑ์การศึกษา", "800000", "0");
    }

    private long tool() {
        ToolKind kind = stage.records().tools.kind();
        RecordRow made = stage.records()
                .tools
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.title, "แบบติดตามความก้าวหน้าโครงการ")
                                .with(kind.sort, ToolSort.PROGRESS)
                                .with(kind.unit, stage.unit())
                                .with(kind.purpose, "ติดตามโครงการตามแผนปฏิบัติการรายไตรมาส")
                                .with(
                                        kind.questions,
                                        List.of(new RecordDraft()
                                                .with(kind.question, "ต้องการความช่วยเหลือเรื่องใด")
                                                .with(kind.kind, QuestionKind.TEXT)
                                                .with(kind.needed, false)
                                                .with(kind.askedOf, AskedOf.ALL))));
        return stage.records()
                .tools
                .internal()
                .act(stage.system(), made, kind.agree)
                .id();
    }

    private RecordRow open(long tool) {
        RoundKind kind = stage.records().rounds.kind();
        FiscalQuarter quarter = FiscalQuarter.of(stage.today());
        LocalDate due = stage.today().plusDays(5);
        RecordRow made = stage.records()
                .rounds
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.year, quarter.year())
                                .with(kind.scope, RoundScope.ACTION_PLAN)
                                .with(kind.number, quarter.number())
                                .with(
                                        kind.title,
                                        "ไตรมาส " + quarter.number() + "/"
                                                + quarter.year().buddhist())
                                .with(kind.period, Period.valueOf("Q" + quarter.number()))
                                .with(kind.from, quarter.firstDay())
                                .with(kind.to, quarter.lastDay())
                                .with(kind.openOn, stage.today().minusDays(10))
                                .with(kind.dueOn, due)
                                .with(kind.unit, stage.unit())
                                .with(kind.tool, tool));
        RecordRow filled = stage.records().rounds.internal().act(stage.system(), made, kind.fill);
        return stage.records().rounds.internal().act(stage.system(), filled, kind.start);
    }

    /** The first is accepted, the second confirmed, the third sent, the others are being written. */
    private void play(RecordRow report, int number) {
        ReportKind kind = stage.records().reports.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.percent, new BigDecimal(DONE.get(number)))
                .with(kind.spentTyped, report.get(kind.moneyPlan).orElse(BigDecimal.ZERO))
                .with(kind.gapReason, "ส่งใบสำคัญปลายเดือน")
                .with(kind.results, "ประชุมชี้แจงและดำเนินกิจกรรมตามแผน")
                .with(kind.obstacles, "ได้รับจัดสรรงบประมาณล่าช้า")
                .with(kind.suggestions, "เร่งรัดการจัดสรร")
                .with(kind.next, "จัดอบรมในเดือนถัดไป")
                .with(
                        kind.indicators,
                        report.lines(kind.indicators).stream()
                                .map(line -> new RecordDraft()
                                        .ofLine(line.id())
                                        .with(kind.indicator, line.get(kind.indicator))
                                        .with(kind.target, line.get(kind.target).orElse(null))
                                        .with(kind.result, new BigDecimal("58")))
                                .toList());
        RecordRow row = stage.records().reports.internal().change(stage.system(), report, draft);
        if (number < 3) {
            row = stage.records().reports.internal().act(stage.system(), row, kind.submit);
        }
        if (number < 2) {
            row = stage.records().reports.internal().act(stage.system(), row, kind.confirm);
        }
        if (number < 1) {
            stage.records().reports.internal().act(stage.system(), row, kind.accept);
        }
    }

    private void spending(String line, String title, String allocated, String disbursed) {
        SpendingKind kind = stage.records().spendings.kind();
        stage.records()
                .spendings
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.month, YearMonth.from(stage.today()).minusMonths(1))
                                .with(kind.pass, 1)
                                .with(kind.line, line)
                                .with(kind.title, title)
                                .with(kind.type, line.equals("3000") ? "INVESTMENT" : "OPERATION")
                                .with(kind.unit, stage.unit())
                                .with(kind.allocated, new BigDecimal(allocated))
                                .with(kind.committed, BigDecimal.ZERO)
                                .with(kind.disbursed, new BigDecimal(disbursed)));
    }
}
