package org.khet.supervision.internal.visit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** Nobody is at two schools at one time; approved plans become visits. Safe for concurrent use. Source: other-groups SUP-P05, SUP-01. */
public final class VisitCalendar {
    private final Supplier<RecordService<SchoolVisitKind>> visits;
    private final VisitTurns turns;
    private final Callers callers;

    /** @param visits asked when it is needed, since the kind is made before its service */
    public VisitCalendar(Supplier<RecordService<SchoolVisitKind>> visits, UnitOfWork work, Callers callers) {
        this.visits = visits;
        this.turns = new VisitTurns(work);
        this.callers = callers;
    }

    /** Another visit of anybody of the team in the same part of the day; those who save at once wait for each other. */
    Optional<Problem> free(SchoolVisitKind kind, RecordRow visit, RecordContext now) {
        turns.take(now.office());
        Set<PersonId> team = people(kind, visit);
        return on(now, visit.get(kind.day))
                .filter(other -> other.id() != visit.id())
                .filter(other -> other.get(kind.part).meets(visit.get(kind.part)))
                .filter(other -> !Collections.disjoint(team, people(kind, other)))
                .findFirst()
                .map(other -> Problem.of("visit_day", "supervision.error.two-visits", other.get(kind.focus)));
    }

    /** Two lines of a plan at one time, or a line at the time of a visit that is there. */
    Optional<Problem> planFree(SupervisionPlanKind kind, RecordRow plan, RecordContext now) {
        List<RecordLine> lines = plan.lines(kind.visits);
        SchoolVisitKind of = visits.get().kind();
        for (int i = 0; i < lines.size(); i++) {
            RecordLine line = lines.get(i);
            boolean twice = lines.subList(0, i).stream()
                    .anyMatch(other -> other.get(kind.day).equals(line.get(kind.day))
                            && other.get(kind.part).meets(line.get(kind.part)));
            boolean taken = on(now, line.get(kind.day))
                    .filter(visit -> !visit.get(of.plan).equals(Optional.of(plan.id())))
                    .anyMatch(visit -> visit.get(of.part).meets(line.get(kind.part))
                            && people(of, visit).contains(plan.get(kind.supervisor)));
            if (twice || taken) {
                return Optional.of(
                        Problem.of("visits." + i + ".visit_day", "supervision.error.two-visits", line.get(kind.focus)));
            }
        }
        return Optional.empty();
    }

    /** Visits of a day that were not called off, with their teams. */
    private Stream<RecordRow> on(RecordContext now, LocalDate day) {
        SchoolVisitKind kind = visits.get().kind();
        return visits
                .get()
                .internal()
                .all(
                        callers.system(now.office()),
                        RecordFilter.of(kind.day.is(day), kind.in(kind.planned, kind.noted, kind.signed)))
                .stream()
                .map(row -> visits.get().find(now.office(), row.id()).orElse(row));
    }

    private static Set<PersonId> people(SchoolVisitKind kind, RecordRow visit) {
        Set<PersonId> people = new HashSet<>(Set.of(visit.get(kind.supervisor)));
        visit.lines(kind.team).forEach(line -> people.add(line.get(kind.member)));
        return people;
    }

    void make(SupervisionPlanKind kind, RecordRow plan, RecordContext now) {
        SchoolVisitKind of = visits.get().kind();
        for (RecordLine line : plan.lines(kind.visits)) {
            visits.get()
                    .internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(of.plan, plan.id())
                                    .with(of.school, line.get(kind.school))
                                    .with(of.day, line.get(kind.day))
                                    .with(of.part, line.get(kind.part))
                                    .with(of.sort, line.get(kind.sort))
                                    .with(of.focus, line.get(kind.focus))
                                    .with(of.supervisor, plan.get(kind.supervisor))
                                    .with(of.unit, plan.get(kind.unit)));
        }
    }
}
