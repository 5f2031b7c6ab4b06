package org.khet.supervision.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.supervision.internal.SupervisionPortal;
import org.khet.supervision.internal.SupervisionSettings;
import org.khet.supervision.internal.visit.SchoolAdviceKind;
import org.khet.supervision.internal.visit.SchoolVisitKind;

/** Counts visits, schools and advice of a term or school year. Source: other-groups U-01, SUP-05, SUP-13. */
public final class SupervisionFigures {
    private final RecordService<SchoolVisitKind> visits;
    private final RecordService<SchoolAdviceKind> advices;
    private final SupervisionPortal portal;

    /** Over visits and their advice. */
    public SupervisionFigures(
            RecordService<SchoolVisitKind> visits, RecordService<SchoolAdviceKind> advices, SupervisionPortal portal) {
        this.visits = visits;
        this.advices = advices;
        this.portal = portal;
    }

    TermOfYear currentTerm(OfficeId office) {
        return portal.currentTerm(office);
    }

    private record Days(LocalDate first, LocalDate last, List<SchoolTerm> terms) {}

    /** A year that the office does not know has no days. */
    private Optional<Days> days(SupervisionReportKind kind, RecordRow report) {
        TermOfYear term = report.get(kind.term);
        return portal.years
                .find(report.head().office(), term.startingYear())
                .flatMap(year -> report.get(kind.span) == ReportSpan.YEAR
                        ? Optional.of(new Days(year.firstDay(), year.lastDay(), year.terms()))
                        : portal.days(report.head().office(), term)
                                .map(one -> new Days(one.firstDay(), one.lastDay(), List.of(one))));
    }

    RecordRow counted(SupervisionReportKind kind, RecordRow report, RecordContext now) {
        Optional<Days> days = days(kind, report);
        List<RecordRow> all = days.map(span -> visits(now, span)).orElse(List.of());
        List<RecordRow> held = all.stream().filter(this::isHeld).toList();
        Map<SchoolId, List<LocalDate>> bySchool = held.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(visits.kind().school),
                        Collectors.mapping(row -> row.get(visits.kind().day), Collectors.toList())));
        int least = portal.get(now.office(), SupervisionSettings.VISITS_PER_TERM);
        List<SchoolTerm> terms = days.map(Days::terms).orElse(List.of());
        List<School> schools = schools(days, now.office(), now.today());
        List<School> few = schools.stream()
                .filter(school -> !isEnough(bySchool.getOrDefault(school.id(), List.of()), terms, least))
                .toList();
        List<RecordRow> given = advices(now, held);
        return report.with(kind.planned, all.size())
                .with(kind.held, held.size())
                .with(kind.schools, schools.size())
                .with(kind.visited, schools.size() - few.size())
                .with(kind.given, given.size())
                .with(kind.closed, (int) given.stream()
                        .filter(row -> row.state().equals(advices.kind().closed))
                        .count())
                .with(kind.countedOn, now.today())
                .with(kind.sorts, sorts(kind, held))
                .with(kind.missing, missing(kind, few, bySchool));
    }

    /** The schools of a report, as they were open on the day for which it was counted. */
    List<School> schools(SupervisionReportKind kind, RecordRow report) {
        return report.get(kind.countedOn)
                .map(counted -> schools(days(kind, report), report.head().office(), counted))
                .orElse(List.of());
    }

    /** Open on the last day of the span, or on the day of the count when that comes first. */
    private List<School> schools(Optional<Days> days, OfficeId office, LocalDate counted) {
        LocalDate day =
                days.map(Days::last).filter(last -> last.isBefore(counted)).orElse(counted);
        return portal.schools.open(office, day);
    }

    private List<RecordRow> visits(RecordContext now, Days days) {
        SchoolVisitKind kind = visits.kind();
        return visits.internal()
                .all(
                        portal.callers.system(now.office()),
                        RecordFilter.of(
                                kind.day.atLeast(days.first()),
                                kind.day.below(days.last().plusDays(1)),
                                kind.in(kind.planned, kind.noted, kind.signed)));
    }

    /** As often as the office set in each term; of a term that nobody knows never. */
    private static boolean isEnough(List<LocalDate> held, List<SchoolTerm> terms, int least) {
        return !terms.isEmpty()
                && terms.stream()
                        .allMatch(term -> held.stream().filter(term::has).count() >= least);
    }

    private boolean isHeld(RecordRow visit) {
        return !visit.state().equals(visits.kind().planned);
    }

    private List<RecordRow> advices(RecordContext now, List<RecordRow> held) {
        List<Long> ids = held.stream().map(RecordRow::id).toList();
        return ids.isEmpty()
                ? List.of()
                : advices.internal()
                        .all(
                                portal.callers.system(now.office()),
                                RecordFilter.of(advices.kind().visit.in(ids)));
    }

    private List<RecordLine> sorts(SupervisionReportKind kind, List<RecordRow> held) {
        Map<String, Integer> counts = new TreeMap<>();
        held.forEach(row -> counts.merge(row.get(visits.kind().sort), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one ->
                        RecordLine.of(kind.sorts).with(kind.sort, one.getKey()).with(kind.sortHeld, one.getValue()))
                .toList();
    }

    private static List<RecordLine> missing(
            SupervisionReportKind kind, List<School> few, Map<SchoolId, List<LocalDate>> bySchool) {
        return few.stream()
                .map(school -> RecordLine.of(kind.missing)
                        .with(kind.school, school.id())
                        .with(
                                kind.visits,
                                bySchool.getOrDefault(school.id(), List.of()).size()))
                .toList();
    }
}
