package org.khet.processes.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;

/**
 * Tells the readers of a kept report once in each month, quarter or year that its figures of the period before are complete; each opens
 * them with the own rights. Where it is wished, the figures go to the news of the group as a draft. May run as often as it likes. Source: core CORE-107.
 */
public final class OwnReportDelivery {
    private static final List<OwnReportSpan> PERIODS =
            List.of(OwnReportSpan.MONTH, OwnReportSpan.QUARTER, OwnReportSpan.YEAR);
    private final RecordService<OwnReportKind> reports;
    private final Callers callers;
    private final Clock clock;
    private final OwnReportPublisher news;

    /** Over kept reports. */
    public OwnReportDelivery(
            RecordService<OwnReportKind> reports, Callers callers, Clock clock, OwnReportPublisher news) {
        this.reports = reports;
        this.callers = callers;
        this.clock = clock;
        this.news = news;
    }

    /** Delivers what is due; how many reports. */
    public int deliver(OfficeId office) {
        OwnReportKind kind = reports.kind();
        Caller system = callers.system(office);
        LocalDate today = OfficeTime.day(clock.instant());
        int delivered = 0;
        for (RecordRow row :
                reports.internal().all(system, RecordFilter.of(kind.in(kind.kept), kind.every.in(PERIODS)))) {
            LocalDate last =
                    row.get(kind.sentOn).orElse(OfficeTime.day(row.head().created()));
            LocalDate begun = row.get(kind.every).orElseThrow().first(today);
            if (begun != null && last.isBefore(begun)) {
                RecordRow whole = reports.find(office, row.id()).orElseThrow();
                reports.internal().act(system, whole, kind.deliver);
                news.draft(system, kind, whole, begun.minusDays(1));
                delivered++;
            }
        }
        return delivered;
    }
}
