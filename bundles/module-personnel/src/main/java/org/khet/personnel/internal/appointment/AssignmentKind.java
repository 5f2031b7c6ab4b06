package org.khet.personnel.internal.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.UnitId;

/**
 * Duties of a unit are given to its people by an order (มอบหมายหน้าที่), in the portal's register of duties, and end with it. Source:
 * other-groups HR-P11, HR-11; core B-05.
 */
public final class AssignmentKind extends RecordKind {
    private final DutyOrders duties;
    private final Callers callers;

    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> orderNo = text("order_no", DutyOrders.MOST_ORDER).searched();
    public final Field<LocalDate> firstDay = day("first_day").sorted();
    public final Field<Optional<LocalDate>> lastDay = day("last_day").optional().notBefore(firstDay);
    public final Lines shares = lines("shares", "psn_assignment_share", 1, 500);
    public final Field<PersonId> person = shares.person("person");
    public final Field<String> letter = shares.text("letter", 20);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> endedOn = day("ended_on").optional().byCode();

    public final Action carry = action("carry-out", "carried-out")
            .from(draft)
            .to(inForce)
            .needs(PersonnelPermissions.ORDER)
            .icon("stamp");
    public final Action finish = action("finish")
            .from(inForce)
            .to(ended)
            .needs(PersonnelPermissions.ORDER)
            .confirmed()
            .icon("circle-check");

    /** The kind over the portal's register of duties. */
    public AssignmentKind(DutyOrders duties, Callers callers) {
        super("personnel", "assignment", "psn_assignment");
        this.duties = duties;
        this.callers = callers;
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, draft);
        shares.unique(person, letter);
        carry.prepares(this::given);
        finish.prepares(this::ended).does((row, now) -> row.with(endedOn, now.today()));
        titled(orderNo, unit);
        list(orderNo, unit, firstDay, lastDay, endedOn);
        section("what", unit, orderNo, firstDay, lastDay);
        section("shares", shares);
        tab("open", draft, inForce);
        tab("all");
        way(draft, inForce, ended);
        menu("HR", "list-checks", 617, "moves");
    }

    private BiConsumer<RecordRow, RecordContext> given(RecordRow row, RecordContext now) {
        Map<PersonId, List<String>> letters = new LinkedHashMap<>();
        for (RecordLine line : row.lines(shares)) {
            letters.computeIfAbsent(line.get(person), key -> new ArrayList<>()).add(line.get(letter));
        }
        List<DutyOrders.OrderShare> given = letters.entrySet().stream()
                .map(one -> new DutyOrders.OrderShare(one.getKey(), row.get(unit), one.getValue(), List.of()))
                .toList();
        List<DutyOrders.RefusedLine> refused = duties.give(
                named(now),
                row.get(orderNo),
                row.get(firstDay),
                row.get(lastDay).orElse(null),
                given);
        if (!refused.isEmpty()) {
            throw new Rejected(refused.stream()
                    .map(line -> Problem.of(shares.name(), "personnel.error.duty-refused", line.what()))
                    .toList());
        }
        return (stored, then) -> {};
    }

    private BiConsumer<RecordRow, RecordContext> ended(RecordRow row, RecordContext now) {
        var _ = duties.end(named(now), row.get(orderNo), now.today());
        return (stored, then) -> {};
    }

    private Caller named(RecordContext now) {
        Caller caller = now.caller();
        return new NamedSystemCaller(callers.system(caller.office()), caller.person(), caller.name());
    }
}
