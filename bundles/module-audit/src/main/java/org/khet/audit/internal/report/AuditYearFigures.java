package org.khet.audit.internal.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.audit.internal.AuditPortal;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.audit.internal.engagement.AuditFindingKind;
import org.khet.audit.internal.engagement.EngagementOrigin;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Counts engagements and findings of a fiscal year, and what is open of it and of those before by its age. Source: other-groups AUD-12. */
public final class AuditYearFigures {
    private final RecordService<AuditEngagementKind> engagements;
    private final RecordService<AuditFindingKind> findings;
    private final AuditPortal portal;

    /** Over engagements and their findings. */
    public AuditYearFigures(
            RecordService<AuditEngagementKind> engagements,
            RecordService<AuditFindingKind> findings,
            AuditPortal portal) {
        this.engagements = engagements;
        this.findings = findings;
        this.portal = portal;
    }

    private record Tally(int found, int closed) {
        Tally plus(boolean ended) {
            return new Tally(found + 1, closed + (ended ? 1 : 0));
        }
    }

    RecordRow counted(AuditYearReportKind kind, RecordRow report, RecordContext now) {
        AuditEngagementKind of = engagements.kind();
        Caller system = portal.callers.system(now.office());
        List<RecordRow> works =
                engagements.internal().all(system, RecordFilter.of(of.year.is(report.get(kind.year)))).stream()
                        .filter(this::isCounted)
                        .toList();
        List<RecordRow> planned = works.stream()
                .filter(row -> row.get(of.origin) == EngagementOrigin.PLANNED)
                .toList();
        List<RecordRow> found = found(system, works);
        long closed = found.stream().filter(this::isClosed).count();
        return report.with(kind.planned, planned.size())
                .with(kind.done, (int) planned.stream().filter(this::isDone).count())
                .with(kind.special, works.size() - planned.size())
                .with(kind.found, found.size())
                .with(kind.closed, (int) closed)
                .with(kind.countedOn, now.today())
                .with(kind.sorts, sorts(kind, found))
                .with(kind.ages, ages(kind, open(system, report.get(kind.year)), now.today()));
    }

    /** What was cancelled stays in the plan until a revised one leaves it out; beside the plan it is none. */
    private boolean isCounted(RecordRow engagement) {
        AuditEngagementKind of = engagements.kind();
        boolean dropped =
                engagement.state().equals(of.cancelled) && engagement.get(of.origin) == EngagementOrigin.SPECIAL;
        return !dropped && !engagement.state().equals(of.omitted);
    }

    /** Findings that went out. */
    private List<RecordRow> found(Caller system, List<RecordRow> works) {
        AuditFindingKind of = findings.kind();
        List<Long> ids = works.stream().map(RecordRow::id).toList();
        return ids.isEmpty()
                ? List.of()
                : findings.internal().all(system, RecordFilter.of(of.engagement.in(ids))).stream()
                        .filter(row -> row.get(of.issuedOn).isPresent())
                        .toList();
    }

    /** Findings that are open, of the year and of those before it. */
    private List<RecordRow> open(Caller system, FiscalYear year) {
        AuditFindingKind of = findings.kind();
        List<RecordRow> open =
                findings.internal().all(system, RecordFilter.of(of.in(of.issued, of.answered, of.open, of.acted)));
        Map<Long, RecordRow> works = engagements.rows(
                system.office(),
                open.stream().map(row -> row.get(of.engagement)).distinct().toList());
        return open.stream()
                .filter(row -> Optional.ofNullable(works.get(row.get(of.engagement)))
                        .filter(work -> work.get(engagements.kind().year).compareTo(year) <= 0)
                        .isPresent())
                .toList();
    }

    private boolean isDone(RecordRow engagement) {
        AuditEngagementKind of = engagements.kind();
        return List.of(of.reported, of.ordered).contains(engagement.state());
    }

    private boolean isClosed(RecordRow finding) {
        return finding.state().equals(findings.kind().closed);
    }

    private List<RecordLine> sorts(AuditYearReportKind kind, List<RecordRow> found) {
        Map<String, Tally> tallies = new TreeMap<>();
        found.forEach(row -> tallies.compute(
                row.get(findings.kind().sort),
                (sort, tally) -> (tally == null ? new Tally(0, 0) : tally).plus(isClosed(row))));
        return tallies.entrySet().stream()
                .map(one -> RecordLine.of(kind.sorts)
                        .with(kind.sort, one.getKey())
                        .with(kind.sortFound, one.getValue().found())
                        .with(kind.sortClosed, one.getValue().closed())
                        .with(
                                kind.sortOpen,
                                one.getValue().found() - one.getValue().closed()))
                .toList();
    }

    private List<RecordLine> ages(AuditYearReportKind kind, List<RecordRow> still, LocalDate today) {
        Map<AgeBand, Integer> open = new EnumMap<>(AgeBand.class);
        still.stream()
                .flatMap(row -> row.get(findings.kind().issuedOn).stream())
                .forEach(day -> open.merge(AgeBand.of(ChronoUnit.DAYS.between(day, today)), 1, Integer::sum));
        return open.entrySet().stream()
                .map(one ->
                        RecordLine.of(kind.ages).with(kind.age, one.getKey()).with(kind.ageOpen, one.getValue()))
                .toList();
    }
}
