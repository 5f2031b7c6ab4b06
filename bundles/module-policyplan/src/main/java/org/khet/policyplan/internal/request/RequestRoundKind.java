package org.khet.policyplan.internal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Rounds in which schools and units ask for money (รอบเสนอคำขอ). Source: policyplan P25, PLAN-92. */
public final class RequestRoundKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear().next())
            .filtered();
    public final Field<String> sort = code("sort", PolicyplanCodes.REQUEST_SORT).filtered();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> criteria = longText("criteria", 4000);
    public final Field<Optional<List<FileId>>> file =
            file("file", Documents.PAPER).optional();
    public final Field<LocalDate> opensOn = day("opens_on");
    public final Field<LocalDate> dueOn = day("due_on").notBefore(opensOn).sorted();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = state("CLOSED", StateTone.DONE);

    public final Field<Optional<Long>> entitledItem =
            record("entitled_item", "policyplan.item").from(open).optional();
    public final Field<Optional<UnitId>> entitledUnit =
            unit("entitled_unit").from(open).optional();

    /** Made for the next year by the portal. Source: policyplan J.2. */
    public final Action prepare = action("prepare", "prepared")
            .from(planned)
            .automatic()
            .tells(PolicyplanPermissions.PLAN_PUBLISH)
            .tells(PolicyplanPermissions.REQUEST_ANALYSE);

    public final Action openIt = action("open", "opened")
            .from(planned)
            .to(open)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .tells(PolicyplanPermissions.REQUEST_WRITE);
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .icon("lock");
    public final Action reopen = action("reopen")
            .from(closed)
            .to(open)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .because()
            .backward("undo-2")
            .tells(PolicyplanPermissions.REQUEST_WRITE);

    public final Action askEntitled = action("ask-entitled", "asked-entitled")
            .from(open)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .demands(entitledItem, entitledUnit)
            .icon("users");

    /** The kind as the module keeps it. */
    RequestRoundKind(EntitledRequest entitled) {
        super("policyplan", "request-round", "pol_request_round");
        dated(year);
        rights(PolicyplanPermissions.REQUEST_VIEW, PolicyplanPermissions.REQUEST_ANALYSE, planned, open);
        seenByOffice();
        seenBySchools(open, closed);
        dueBy(dueOn);
        titled(name);
        list(name, year, sort, opensOn, dueOn);
        section("what", year, sort, name, criteria, file, opensOn, dueOn);
        tab("open", open);
        tab("all");
        way(planned, open, closed);
        menu("PLAN", "calendar-clock", 30, "requests");
        askEntitled
                .whenTyped((row, now) -> entitled.possible(this, row, now))
                .then((row, now) -> entitled.make(this, row, now));
    }
}
