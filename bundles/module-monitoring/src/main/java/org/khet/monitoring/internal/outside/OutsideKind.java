package org.khet.monitoring.internal.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.rule.Lateness;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * A report that another body or its system waits for; done only with its proof. Its work has a planned start and end. Source:
 * monitoring ME-12, C.1b, RM-14, MON-29 to 31, MON-64.
 */
public final class OutsideKind extends RecordKind {

    public final Field<String> system =
            code("system_code", MonitoringCodes.SYSTEM).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> letterNo = text("letter_no", 60).searched();
    public final Field<LocalDate> letterOn = day("letter_on");
    public final Field<String> period = text("period_text", 100).orEmpty();
    /** The round or the figures of spending that it tells, or in words what else. */
    public final Field<Optional<RecordLink>> dataFrom =
            link("data_from", "monitoring.round", "monitoring.spending").optional();

    public final Field<LocalDate> startOn = day("starts_on").initially(now -> now.today());
    public final Field<LocalDate> dueOn = day("due_on").sorted().notBefore(startOn);
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> person = person("person");
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .formula(row -> FiscalYear.of(row.get(dueOn)))
            .filtered();

    public final State listed = state("LISTED", StateTone.IDLE);
    public final State preparing = state("PREPARING", StateTone.RUN);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State done = end("DONE", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> sentOn = day("sent_on")
            .optional()
            .from(sent, done)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> proofNo =
            text("proof_no", 60).orEmpty().from(done).searched();
    public final Field<Optional<List<FileId>>> proofFile =
            file("proof_file", MonitoringFiles.EVIDENCE).optional().from(done);
    public final Field<Optional<Integer>> lateDays = whole("late_days", 0, 9999)
            .optional()
            .formula(row -> row.get(sentOn)
                    .map(day -> Lateness.days(row.get(dueOn), day))
                    .orElse(null));

    public final Action prepare = action("prepare")
            .from(listed)
            .to(preparing)
            .needs(MonitoringPermissions.OUTSIDE_KEEP)
            .orOwn();
    public final Action send = action("send")
            .from(preparing)
            .to(sent)
            .needs(MonitoringPermissions.OUTSIDE_KEEP)
            .orOwn()
            .demands(sentOn)
            .icon("send");
    public final Action prove = action("prove")
            .from(preparing, sent)
            .to(done)
            .needs(MonitoringPermissions.OUTSIDE_KEEP)
            .orOwn()
            .demands(proofNo, sentOn, proofFile)
            .icon("file-check");
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();
    public final Action remind = action("remind")
            .from(listed, preparing)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(person);
    public final Action copy =
            action("copy").from(done).needs(MonitoringPermissions.OUTSIDE_KEEP).icon("copy");
    public final Action cancel = action("cancel")
            .from(listed, preparing)
            .to(cancelled)
            .needs(MonitoringPermissions.OUTSIDE_KEEP)
            .because()
            .backward("ban");

    /** @param settings say how many days ahead the tab of what is due soon looks */
    public OutsideKind(SettingReader settings) {
        super("monitoring", "outside", "outsides", "mon_outside");
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.OUTSIDE_KEEP, listed, preparing);
        belongsTo(unit);
        seenByOffice();
        ownOf(person);
        dueBy(dueOn);
        titled(title);
        list(dueOn, system, title, unit, person, sentOn, lateDays);
        ordered(dueOn, false);
        section("what", system, title, letterNo, letterOn, period, dataFrom, startOn, dueOn, unit, person);
        tab(
                "due",
                now -> List.of(
                        in(listed, preparing),
                        dueOn.below(now.today()
                                .plusDays(1L + settings.get(now.office(), MonitoringSettings.OUTSIDE_AHEAD))),
                        dueOn.atLeast(now.today())));
        tab("late", now -> List.of(in(listed, preparing), dueOn.below(now.today())));
        tab("open", listed, preparing, sent);
        tab("done", done);
        tab("all");
        way(listed, preparing, sent, done);
        menu("PLAN", "send", 118, "evaluations");
    }
}
