package org.khet.monitoring.internal.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * A round of inspection with its issues and what was done about each; when it is reported its suggestions are followed on.
 * It is prepared from one day to another. Source: monitoring ME-10, P02, MF-05, MON-17, MON-64, MON-66.
 */
public final class InspectionKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<String> body = code("body_code", MonitoringCodes.BODY).filtered();
    public final Field<Integer> number = whole("round_no", 1, 99);
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> letterNo = text("letter_no", 60).orEmpty().searched();
    public final Field<Optional<LocalDate>> letterOn = day("letter_on").optional();
    public final Field<Optional<LocalDate>> beginsOn = day("begins_on").optional();
    public final Field<Optional<LocalDate>> dueOn = day("due_on").optional().notBefore(beginsOn);

    public final Lines issues = lines("issues", "mon_inspection_issue", 0, 50);
    public final Field<String> issue = issues.text("issue", 500);
    public final Field<Optional<UnitId>> issueUnit = issues.unit("unit").optional();
    public final Field<String> done = issues.longText("done", 2000).orEmpty();
    public final Field<String> quantity = issues.text("quantity", 500).orEmpty();
    public final Field<String> quality = issues.text("quality", 500).orEmpty();
    public final Field<String> obstacle = issues.text("obstacle", 1000).orEmpty();
    public final Field<String> suggestion = issues.longText("suggestion", 2000).orEmpty();
    public final Field<String> documents = issues.text("documents", 500).orEmpty();
    public final Field<Boolean> goodPractice = issues.yesNo("good_practice").initially(false);

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State preparing = state("PREPARING", StateTone.RUN);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(agreed, reported);
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(agreed, reported);
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", MonitoringFiles.EVIDENCE).optional().from(agreed, reported);
    public final Field<String> sentNo = text("sent_no", 60).orEmpty().from(reported);
    public final Field<Optional<LocalDate>> sentOn =
            day("sent_on").optional().from(reported).usually(now -> now.today());

    public final Action prepare = action("prepare")
            .from(planned)
            .to(preparing)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .demands(beginsOn, dueOn)
            .when((row, now) -> issuesThere(row));
    public final Action ask = action("ask")
            .from(preparing)
            .to(inChain)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .requests("monitoring.inspection")
            .when((row, now) -> issuesAnswered(row))
            .tells(MonitoringPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(agreed)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(inChain)
            .to(preparing)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward()
            .tellsMaker();
    public final Action report = action("report")
            .from(agreed)
            .to(reported)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .demands(sentNo, sentOn)
            .icon("send");
    public final Action cancel = action("cancel")
            .from(planned, preparing)
            .to(cancelled)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public InspectionKind() {
        super("monitoring", "inspection", "mon_inspection");
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.VISIT_KEEP, planned, preparing);
        belongsTo(unit);
        seenByOffice();
        unique(year, body, number);
        rule((row, now) -> row.state().equals(preparing) ? issuesThere(row) : Optional.empty());
        titled(title);
        list(year, body, number, title, dueOn, sentOn);
        section("what", year, body, number, title, unit, letterNo, letterOn, beginsOn, dueOn);
        section("issues", issues);
        tab("open", planned, preparing, inChain, agreed);
        tab("all");
        way(planned, preparing, inChain, agreed, reported);
        menu("PLAN", "search-check", 116, "inspections");
    }

    private Optional<Problem> issuesThere(RecordRow row) {
        return row.lines(issues).isEmpty()
                ? Optional.of(Problem.of("issues", "monitoring.error.no-issue"))
                : Optional.empty();
    }

    private Optional<Problem> issuesAnswered(RecordRow row) {
        return row.lines(issues).stream()
                .filter(line -> line.get(done).isBlank()
                        || (line.get(quantity).isBlank() && line.get(quality).isBlank()))
                .findFirst()
                .map(line -> Problem.of("issues", "monitoring.error.issue-unanswered", line.get(issue)));
    }
}
