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
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** A visit of inspectors or of the office; same place and day as another is told. Source: monitoring ME-09, RM-13, MON-17, MON-20. */
public final class VisitKind extends RecordKind {
    private final VisitOverlap overlap;

    public final Field<VisitSort> sort =
            choice("sort", VisitSort.class).initially(VisitSort.INSPECTION).filtered();
    public final Field<String> body = code("body_code", MonitoringCodes.BODY).filtered();
    public final Field<Optional<Long>> inspection =
            record("inspection", "monitoring.inspection").optional();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<LocalDate> to = day("to_day").notBefore(from);
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> team = longText("team", 1000);
    public final Field<String> contact = text("contact", 200).orEmpty();
    public final Lines places = lines("places", "mon_visit_place", 1, 100);
    public final Field<Optional<SchoolId>> school = places.school("school").optional();
    public final Field<Optional<String>> place = places.text("place", 200).optional();
    public final Field<LocalDate> on = places.day("visit_day");
    public final Field<String> warning =
            text("overlap_warning", 500).orEmpty().formula(this::othersThere).wide();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State confirmed = state("CONFIRMED", StateTone.RUN);
    public final State done = state("DONE", StateTone.WAIT);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(confirmed, done, reported);
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(confirmed, done, reported);
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", MonitoringFiles.EVIDENCE).optional().from(confirmed, done, reported);
    public final Field<Optional<List<FileId>>> reportFile =
            file("report_file", MonitoringFiles.EVIDENCE).optional().from(reported);
    public final Field<String> note = longText("note", 2000).orEmpty().from(reported);

    public final Action confirm = action("confirm").from(planned).to(confirmed).needs(MonitoringPermissions.VISIT_KEEP);
    /** A visit of the office's own people needs leave; bodies from outside come anyway. Source: kinds-documents §9. */
    public final Action ask = action("ask")
            .from(planned)
            .to(inChain)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .requests("monitoring.visit")
            .icon("send")
            .tells(MonitoringPermissions.DECISION_RECORD);

    public final Action grant = action("grant")
            .from(inChain)
            .to(confirmed)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(inChain)
            .to(planned)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward()
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(inChain)
            .to(cancelled)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action finish = action("finish").from(confirmed).to(done).needs(MonitoringPermissions.VISIT_KEEP);
    public final Action report = action("report")
            .from(done)
            .to(reported)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .asks(reportFile, note)
            .whenTyped((row, now) ->
                    row.get(inspection).isPresent() || row.get(reportFile).isPresent()
                            ? Optional.empty()
                            : Optional.of(Problem.of("report_file", "records.error.missing")));
    public final Action cancel = action("cancel")
            .from(planned, confirmed)
            .to(cancelled)
            .needs(MonitoringPermissions.VISIT_KEEP)
            .because()
            .backward("ban");

    /** The kind with the comparison of visits. */
    public VisitKind(VisitOverlap overlap) {
        super("monitoring", "visit", "mon_visit");
        this.overlap = overlap;
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.VISIT_KEEP, planned, confirmed);
        belongsTo(unit);
        seenByOffice();
        places.oneOf(school, place);
        rule(this::daysInside);
        stored((row, now) -> overlap.refreshed(this, row, now));
        cancel.then((row, now) -> overlap.refreshed(this, row, now));
        refuse.then((row, now) -> overlap.refreshed(this, row, now));
        personal();
        titled(title);
        list(from, to, body, sort, title, warning);
        ordered(from, true);
        section("what", sort, body, inspection, title, from, to, unit, team, contact);
        section("places", places);
        tab("open", planned, inChain, confirmed, done);
        tab("all");
        way(planned, inChain, confirmed, done, reported);
        menu("PLAN", "calendar-days", 117, "inspections");
    }

    private String othersThere(RecordRow row) {
        return overlap.titles(this, row);
    }

    private Optional<Problem> daysInside(RecordRow row, RecordContext now) {
        return row.lines(places).stream()
                        .anyMatch(line -> line.get(on).isBefore(row.get(from))
                                || line.get(on).isAfter(row.get(to)))
                ? Optional.of(Problem.of("places", "monitoring.error.day-outside"))
                : Optional.empty();
    }
}
