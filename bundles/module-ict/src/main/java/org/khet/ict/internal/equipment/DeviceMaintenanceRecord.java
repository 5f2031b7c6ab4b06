package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Maintenance of devices at intervals: one due order at most for each device and day, made by a plan of its class; the next is
 * due from the day on which it was done. Source: ict C.3, F-S08, kinds-ict ict.maintenance, ICT-42.
 */
public final class DeviceMaintenanceRecord extends RecordKind {
    /** Makes the next order of a device, in the running transaction. */
    @FunctionalInterface
    public interface Next {
        /** After this one ended on that day. */
        void order(RecordRow ended, RecordContext now, LocalDate day);
    }

    public final Field<Long> device = record("device", "ict.equipment");
    public final Field<String> assetNo = text("asset_no", 20).searched();
    public final Field<String> name = text("name", 200).searched();
    public final Field<String> deviceClass =
            code("class_code", IctCodes.EQUIPMENT_CLASS).filtered();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year").filtered();
    public final Field<Integer> months = whole("months", 1, 120);
    public final Field<LocalDate> due = day("due_on").sorted().filtered();
    public final Field<Optional<PersonId>> technician =
            person("technician").byCode().optional();

    public final State waiting = state("DUE", StateTone.WAIT);
    public final State done = end("DONE", StateTone.DONE);
    public final State skipped = end("SKIPPED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<LocalDate>> doneOn =
            day("done_on").from(done).notAfter(now -> now.today()).optional().usually(now -> now.today());
    public final Field<Optional<CheckResult>> result =
            choice("result", CheckResult.class).from(done).optional();
    public final Field<Optional<Integer>> minutes =
            whole("minutes", 0, 10_000).from(done).optional();

    public final Action finish = action("finish")
            .from(waiting)
            .to(done)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .demands(doneOn, result, minutes)
            .does((row, now) -> row.with(technician(), now.caller().person()))
            .then((row, now) -> next().order(row, now, row.get(doneOn()).orElse(now.today())))
            .icon("circle-check");
    public final Action skip = action("skip", "skipped")
            .from(waiting)
            .to(skipped)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .because()
            .then((row, now) -> next().order(row, now, now.today()))
            .backward("circle-minus");
    /** Its device is gone; done by the job. */
    public final Action cancel =
            action("cancel", "cancelled").from(waiting).to(cancelled).automatic();

    /** Its device is there again; done by the job. */
    public final Action renew = action("renew").from(cancelled).to(waiting).automatic();

    private final Next next;

    /** @param next makes the next order */
    public DeviceMaintenanceRecord(Next next) {
        super("ict", "maintenance", "ict_maintenance");
        this.next = next;
        rights(IctPermissions.MAINTENANCE_VIEW, IctPermissions.EQUIPMENT_EDIT);
        byCodeOnly();
        seenByOffice();
        unique(device, due);
        dueBy(due);
        titled(assetNo, name);
        list(due, assetNo, name, deviceClass, months, doneOn, result);
        ordered(due, false);
        tab("due", now -> List.of(in(waiting), due.below(now.today().plusDays(31))));
        tab("overdue", now -> List.of(in(waiting), due.below(now.today())));
        tab("year", now -> List.of(year.is(FiscalYear.of(now.today()))));
        tab("skipped", skipped);
        tab("all");
        menu("ICT", "calendar-clock", 65, "devices");
    }

    private Next next() {
        return next;
    }

    private Field<Optional<PersonId>> technician() {
        return technician;
    }

    private Field<Optional<LocalDate>> doneOn() {
        return doneOn;
    }
}
