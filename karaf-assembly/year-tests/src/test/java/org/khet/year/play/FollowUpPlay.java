package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.plan.FiscalMonth;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.round.RoundScope;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** Follow-up of the plan in four rounds. Source: monitoring J.2, J.4. */
public final class FollowUpPlay {
    private final PlayedOffice office;
    private final YearLog log;
    private final DecisionPlay decisions;
    private final MonitoringRecords records;
    private final Map<Integer, RecordRow> rounds = new TreeMap<>();
    private RecordRow tool;

    public FollowUpPlay(PlayedOffice office, YearLog log, DecisionPlay decisions) {
        this.office = office;
        this.log = log;
        this.decisions = decisions;
        records = office.runtime().service(MonitoringRecords.class);
    }

    private Caller as(YearPost post) {
        return office.caller(post);
    }

    /** The form of the year is agreed. */
    public void agreeOnForm(LocalDate day) {
        var kind = records.tools.kind();
        tool = office.make(
                records.tools,
                as(YearPost.FOLLOW_UP),
                kind.title,
                "แบบติดตามความก้าวหน้า",
                kind.sort,
                ToolSort.PROGRESS,
                kind.unit,
                office.unit("PLAN"),
                kind.purpose,
                "ติดตามโครงการ",
                kind.questions,
                List.of(PlayedOffice.draft(
                        kind.question,
                        "ต้องการความช่วยเหลือเรื่องใด",
                        kind.kind,
                        QuestionKind.TEXT,
                        kind.needed,
                        false,
                        kind.askedOf,
                        AskedOf.ALL)));
        office.act(records.tools, as(YearPost.ANALYST), tool, kind.ask);
        decisions.decide(() -> office.act(
                records.tools,
                as(YearPost.DIRECTOR),
                tool,
                kind.grant,
                kind.decisionNo,
                "ตผ 1/2570",
                kind.decisionOn,
                day,
                kind.decisionFile,
                office.paper()));
    }

    /** The round of a quarter is planned; the portal opens it on its day. */
    public void plan(int quarter) {
        var kind = records.rounds.kind();
        var days = new FiscalQuarter(PlanPlay.YEAR, quarter);
        LocalDate opens = days.lastDay().plusDays(2);
        LocalDate due = days.lastDay().plusDays(14);
        RecordRow made = office.make(
                records.rounds,
                as(YearPost.FOLLOW_UP),
                kind.year,
                PlanPlay.YEAR,
                kind.scope,
                RoundScope.ACTION_PLAN,
                kind.number,
                quarter,
                kind.title,
                "ไตรมาส " + quarter,
                kind.period,
                Period.valueOf("Q" + quarter),
                kind.from,
                days.firstDay(),
                kind.to,
                days.lastDay(),
                kind.openOn,
                opens,
                kind.dueOn,
                due,
                kind.unit,
                office.unit("PLAN"),
                kind.tool,
                tool.id());
        office.act(records.rounds, as(YearPost.FOLLOW_UP), made, kind.fill);
        rounds.put(quarter, made);
        log.rounds.add(new YearLog.Round(quarter, opens, due));
    }

    /** A project that nobody tells, written down by the line itself. */
    public void note(String title) {
        var kind = records.items.kind();
        office.make(
                records.items,
                as(YearPost.FOLLOW_UP),
                kind.sort,
                FollowUpItemSort.PROJECT,
                kind.year,
                PlanPlay.YEAR,
                kind.code,
                "P-001",
                kind.title,
                title,
                kind.unit,
                office.unit("ICT"),
                kind.owner,
                office.person(YearPost.TECHNICIAN),
                kind.amount,
                new BigDecimal("120000.00"),
                kind.activities,
                List.of(PlayedOffice.draft(
                        kind.activity, "ดำเนินงานตามโครงการ", kind.from, FiscalMonth.M10, kind.to, FiscalMonth.M12)));
    }

    /** The round is opened by hand before its day. */
    public void open(int quarter) {
        office.act(records.rounds, as(YearPost.FOLLOW_UP), rounds.get(quarter), records.rounds.kind().start);
    }

    private List<RecordRow> reports(int quarter) {
        return records
                .reports
                .all(
                        as(YearPost.FOLLOW_UP),
                        RecordFilter.of(records.reports
                                .kind()
                                .round
                                .is(rounds.get(quarter).id())))
                .stream()
                .map(row -> office.now(records.reports, row.id()))
                .toList();
    }

    /** Who answers for a project writes how far it is; heads confirm, the lead accepts. */
    public void report(int quarter, LocalDate today, BigDecimal percent) {
        var kind = records.reports.kind();
        for (RecordRow row : reports(quarter)) {
            if (!row.state().equals(kind.draft)) {
                continue;
            }
            YearPost owner = post(row);
            RecordDraft draft = RecordDraft.of(row)
                    .with(kind.percent, percent)
                    .with(kind.results, "ดำเนินการตามแผน")
                    .with(kind.obstacles, "ไม่มี")
                    .with(kind.suggestions, "ไม่มี")
                    .with(kind.next, "ดำเนินการต่อ")
                    .with(kind.gapReason, "รอเบิกจ่าย");
            if (row.get(kind.spent).isEmpty()) {
                draft.with(kind.spentTyped, BigDecimal.ZERO);
            }
            draft.lines(kind.indicators).forEach(line -> line.with(kind.result, percent));
            RecordRow saved = records.reports.change(as(owner), row, draft);
            office.act(records.reports, as(owner), saved, kind.submit);
            office.act(records.reports, as(head(owner)), saved, kind.confirm);
            office.act(records.reports, as(YearPost.FOLLOW_UP), saved, kind.accept);
            log.reported.add(new YearLog.Reported(quarter, row.get(kind.title), percent, today));
        }
    }

    private YearPost post(RecordRow report) {
        var owner = report.get(records.reports.kind().owner).orElseThrow();
        for (YearPost post : YearPost.values()) {
            if (office.person(post).equals(owner)) {
                return post;
            }
        }
        throw new IllegalStateException("nobody answers for report " + report.id());
    }

    private static YearPost head(YearPost owner) {
        return switch (owner) {
            case PAYER -> YearPost.FINANCE_HEAD;
            case ANALYST, BUDGET -> YearPost.PLANNER;
            case TECHNICIAN, ICT_CLERK -> YearPost.ICT_HEAD;
            case LAWYER -> YearPost.PERSONNEL_HEAD;
            default -> throw new IllegalArgumentException(owner.name());
        };
    }

    /** The round is closed and sent. */
    public void close(int quarter, LocalDate day) {
        var kind = records.rounds.kind();
        office.act(records.rounds, as(YearPost.FOLLOW_UP), rounds.get(quarter), kind.close);
        office.act(
                records.rounds,
                as(YearPost.FOLLOW_UP),
                rounds.get(quarter),
                kind.report,
                kind.sentNo,
                "ศธ 04999/" + quarter,
                kind.sentOn,
                day);
    }
}
