package org.khet.documents.internal.register;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/** Reserved numbers as papers meet them: taken, spoiled, lapsed. Joins the running transaction. Source: core CORE-50, CORE-51. */
public final class ReservedNumbers {
    private final RecordService<ReservedNumberKind> numbers;

    /** Over the numbers of all offices. */
    public ReservedNumbers(RecordService<ReservedNumberKind> numbers) {
        this.numbers = numbers;
    }

    /** Why a paper of that register cannot take a reserved number that day; empty when it can. */
    public Optional<Problem> problem(OfficeId office, long reserved, long register, LocalDate today, String field) {
        ReservedNumberKind kind = numbers.kind();
        RecordRow row = numbers.find(office, reserved)
                .filter(found -> found.get(kind.register) == register)
                .orElse(null);
        boolean open = row != null && row.state().equals(kind.reserved);
        if (row != null && (row.state().equals(kind.lapsed) || (open && today.isAfter(row.get(kind.lapsesOn))))) {
            return Optional.of(Problem.of(field, "documents.error.number.lapsed", row.get(kind.lapsesOn)));
        }
        return open ? Optional.empty() : Optional.of(Problem.of(field, "documents.error.number.other"));
    }

    /** The day on which a number was reserved. */
    public Optional<LocalDate> reservedOn(OfficeId office, long reserved) {
        return numbers.find(office, reserved)
                .map(row -> OfficeTime.day(row.head().created()));
    }

    /**
     * Takes a reserved number for a paper of that register.
     *
     * @param field field of the paper that names it
     * @throws Rejected when it is of another register, was used or has lapsed
     */
    public RegisterNumber use(Caller caller, long reserved, long register, RecordLink paper, String field) {
        ReservedNumberKind kind = numbers.kind();
        RecordRow row = numbers.find(caller.office(), reserved)
                .filter(found -> found.state().equals(kind.reserved))
                .filter(found -> found.get(kind.register) == register)
                .orElseThrow(() -> Rejected.of(field, "documents.error.number.other"));
        numbers.internal().act(caller, row, kind.use, new RecordDraft().with(kind.usedBy, paper), "");
        return row.get(kind.number);
    }

    /** Notes that the number of a cancelled paper is spoiled for ever. */
    public void spoil(Caller caller, RegisterNumber number, long register, UnitId unit, RecordLink paper, String why) {
        spoil(caller, caller.person(), number, register, unit, paper, why);
    }

    /** As {@link #spoil(Caller, RegisterNumber, long, UnitId, RecordLink, String)}, of a number that this person had wanted. */
    public void spoil(
            Caller caller,
            PersonId wantedBy,
            RegisterNumber number,
            long register,
            UnitId unit,
            RecordLink paper,
            String why) {
        ReservedNumberKind kind = numbers.kind();
        String reason = why.isBlank() ? paper.title() : why.strip();
        RecordRow row = numbers.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.number, number)
                                .with(kind.register, register)
                                .with(kind.unit, unit)
                                .with(kind.wantedBy, wantedBy)
                                .with(kind.reason, reason.substring(0, Math.min(300, reason.length())))
                                .with(kind.usedBy, paper));
        numbers.internal().act(caller, row, kind.giveUp, new RecordDraft(), reason);
    }

    /** Lets every number lapse whose last day is over; how many. */
    public int lapse(Caller system, LocalDate today) {
        ReservedNumberKind kind = numbers.kind();
        int done = 0;
        for (RecordRow row :
                numbers.internal().all(system, RecordFilter.of(kind.in(kind.reserved), kind.lapsesOn.below(today)))) {
            numbers.internal().act(system, row, kind.lapse);
            done++;
        }
        return done;
    }
}
