package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A law, rule or other paper on which work rests, with both its dates. Source: core CORE-110, ict B.6. */
public final class LawKind extends RecordKind {
    public final Field<LawSort> sort =
            choice("sort", LawSort.class).initially(LawSort.ACT).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> number = text("law_no", 40).orEmpty();
    public final Field<Optional<Integer>> year = whole("be_year", 2400, 2700).optional();
    public final Field<Optional<LocalDate>> signedOn = day("signed_on").optional();
    public final Field<Optional<LocalDate>> gazettedOn = day("gazetted_on").optional();
    public final Field<String> gazette = text("gazette", 120).orEmpty();
    public final Field<Optional<LocalDate>> from = day("valid_from").optional();
    public final Field<Optional<LocalDate>> until =
            day("valid_until").optional().notBefore(from).usually(now -> now.today());
    public final Field<Integer> place = whole("place_no", 0, 9999).initially(0);

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Field<Optional<Long>> supersededBy =
            record("superseded_by", "processes.law").optional().from(ended);
    /** Why it ended, of one in whose place nothing came. */
    public final Field<String> endedWhy = text("ended_why", 300).orEmpty().from(ended);

    public final Action replace = action("replace", "replaced")
            .from(inForce)
            .to(ended)
            .needs(ProcessesPermissions.KEEP)
            .demands(until)
            .asks(supersededBy, endedWhy)
            .whenTyped((row, now) -> replaced(row))
            .backward("archive");

    private Optional<Problem> replaced(RecordRow law) {
        if (law.get(supersededBy).filter(next -> next == law.id()).isPresent()) {
            return Optional.of(Problem.of(supersededBy.name(), "processes.error.law-itself"));
        }
        return law.get(supersededBy).isEmpty() && law.get(endedWhy).isEmpty()
                ? Optional.of(Problem.of(endedWhy.name(), "processes.error.law-why"))
                : Optional.empty();
    }

    /** Whether its last day is past, or it was ended without one, as laws could be once. */
    public boolean isOver(RecordRow law, LocalDate day) {
        return law.get(until).map(day::isAfter).orElse(law.state().equals(ended));
    }

    /** The kind as the module keeps it. */
    public LawKind() {
        super("processes", "law", "prc_law");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.KEEP, inForce);
        seenByOffice();
        titled(title);
        list(sort, title, year, from, until);
        ordered(place, false);
        section("what", sort, title, number, year, place);
        section("dates", signedOn, gazettedOn, gazette, from, until);
        offered(day -> List.of(
                Condition.any(from.isEmpty(), from.below(day.plusDays(1))),
                Condition.any(Condition.all(in(inForce), until.isEmpty()), until.atLeast(day))));
        tab(
                "force",
                now -> List.of(
                        Condition.any(Condition.all(in(inForce), until.isEmpty()), until.atLeast(now.today()))));
        tab(
                "ended",
                now -> List.of(Condition.any(Condition.all(in(ended), until.isEmpty()), until.below(now.today()))));
        menu("*", "scale", 508, "catalogue");
    }
}
