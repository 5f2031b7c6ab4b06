package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * A permission to travel for the office or to go abroad (ขออนุญาตไปราชการ ขออนุญาตไปต่างประเทศ): who travels for the office is absent in the
 * portal meanwhile; who goes abroad during leave is so by the leave. Source: other-groups HR-P17, HR-19.
 */
public final class TravelPermitKind extends AbsenceChainKind {
    private static final List<TravelSort> ABROAD = List.of(TravelSort.OFFICIAL_ABROAD, TravelSort.PRIVATE_ABROAD);

    private final RecordService<LeaveKind> leaves;

    public final Field<TravelSort> sort = choice("sort", TravelSort.class).filtered();
    public final Field<String> place = text("place", 200).searched();
    public final Field<String> country =
            text("country", 100).orEmpty().neededIf(sort.in(ABROAD)).onlyIf(sort.in(ABROAD));
    public final Field<String> purpose = longText("purpose", 1000);
    public final Field<Optional<BigDecimal>> cost = baht("cost_baht").optional();
    public final Field<Optional<Long>> leave = record("leave_request", "personnel.leave")
            .optional()
            .neededIf(sort.is(TravelSort.PRIVATE_ABROAD))
            .onlyIf(sort.is(TravelSort.PRIVATE_ABROAD));
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();

    /** The kind over the portal's absences and leave. */
    public TravelPermitKind(People people, AbsenceFlow flow, RecordService<LeaveKind> leaves) {
        super("travel", "psn_travel", people, flow);
        this.leaves = leaves;
        rule(this::duringLeave);
        grant.when(this::leaveIsGranted);
        endorse.to(atDirector);
        titled(person, place, from);
        list(person, unit, school, sort, place, from, until);
        ordered(from, true);
        section("who", person, unit, school);
        section("what", sort, place, country, purpose, cost, leave, papers);
        section("when", from, fromAfternoon, until, untilNoon);
        tab("open", draft, atHead, atDirector);
        tab("granted", granted, over);
        tab("all");
        way(draft, atHead, atDirector, granted);
        menu("HR", "plane", 603, "leave");
    }

    private Optional<RecordRow> leave(RecordRow row, RecordContext now) {
        return row.get(leave).flatMap(key -> leaves.find(now.office(), key));
    }

    /** Whoever goes abroad during leave does so within the own. */
    private Optional<Problem> duringLeave(RecordRow row, RecordContext now) {
        LeaveKind kind = leaves.kind();
        if (!row.has(leave) || !row.has(from) || !row.has(until) || !row.has(person)) {
            return Optional.empty();
        }
        return leave(row, now)
                        .filter(one -> kind.in(kind.atHead, kind.atDirector, kind.granted)
                                        .holds(one, now)
                                && one.get(kind.person).equals(row.get(person))
                                && !row.get(from).isBefore(one.get(kind.from))
                                && !row.get(until).isAfter(one.get(kind.until)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(leave.name(), "personnel.error.not-during-leave"));
    }

    private Optional<Problem> leaveIsGranted(RecordRow row, RecordContext now) {
        return row.has(leave)
                        && leave(row, now)
                                .filter(one -> one.state().equals(leaves.kind().granted))
                                .isEmpty()
                ? Optional.of(Problem.of("", "personnel.error.leave-not-granted"))
                : Optional.empty();
    }

    @Override
    protected boolean headDecides(RecordRow row) {
        return false;
    }

    @Override
    protected Optional<String> absenceKind(RecordRow row) {
        return row.get(sort) == TravelSort.PRIVATE_ABROAD ? Optional.empty() : Optional.of(DecidedAbsences.TRIP);
    }
}
