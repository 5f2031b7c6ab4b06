package org.khet.directorate.internal.control;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Internal control of the office in a fiscal year: opened for all groups, summed up, closed when each of them has sent. Source:
 * other-groups DIR-P09, D-08, DIR-17.
 */
public final class ControlYearKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> now.fiscalYear())
            .unique()
            .sorted();
    public final Field<UnitId> unit = unit("unit");
    public final Field<LocalDate> due = day("due_on").sorted();
    public final Field<String> note = longText("note", 1000).orEmpty();
    public final Field<Integer> groups = whole("groups", 0, 500).initially(0).byCode();
    public final Field<Integer> accepted =
            whole("accepted", 0, 500).initially(0).byCode();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State summed = state("SUMMED", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<Integer> risks = whole("risks", 0, 100_000).initially(0).byCode();
    public final Field<Integer> plans = whole("plans", 0, 100_000).initially(0).byCode();
    public final Field<String> summary = longText("summary", 4000).orEmpty().from(summed);
    public final Field<String> sentNo = text("sent_no", 60).orEmpty().from(closed);

    public final Action begin = action("begin", "begun")
            .from(planned)
            .to(open)
            .needs(DirectoratePermissions.CONTROL_KEEP)
            .tells(DirectoratePermissions.CONTROL_FILL)
            .icon("play");
    /** A group was founded since: it is assessed as well. Done by the job. Source: DIR-17. */
    public final Action extend =
            action("extend").from(open, summed).automatic().tells(DirectoratePermissions.CONTROL_FILL);

    public final Action sum = action("sum-up", "summed-up")
            .from(open, summed)
            .to(summed)
            .needs(DirectoratePermissions.CONTROL_KEEP)
            .demands(summary)
            .icon("list-checks");
    public final Action close = action("close")
            .from(summed)
            .to(closed)
            .needs(DirectoratePermissions.CONTROL_KEEP)
            .asks(sentNo)
            .saysWhyNot()
            .confirmed()
            .icon("badge-check");

    /** The kind as the module keeps it. */
    public ControlYearKind() {
        super("directorate", "control-year", "dir_control_year");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.CONTROL_KEEP, planned, open);
        seenByOffice();
        belongsTo(unit);
        dueBy(due);
        titled(year);
        list(year, due, groups, accepted, risks, plans);
        section("what", year, unit, due, note);
        tab("open", planned, open, summed);
        tab("all");
        way(planned, open, summed, closed);
        menu("DIR", "shield-check", 250, "control");
    }

    /** What else follows from another last day, in the same transaction. */
    void follows(BiConsumer<RecordRow, RecordContext> then) {
        stored(then);
    }
}
