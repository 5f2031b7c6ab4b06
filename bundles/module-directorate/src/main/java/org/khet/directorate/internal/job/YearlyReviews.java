package org.khet.directorate.internal.job;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.service.DutyReviewKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;

/** Begins the review of structure and duties of a new fiscal year as the last one was, with each group of now. Source: other-groups DIR-19. */
final class YearlyReviews {
    private static final int LEAST_DAYS = 30;
    private final DirectorateRecords records;
    private final DirectoratePortal portal;

    YearlyReviews(DirectorateRecords records, DirectoratePortal portal) {
        this.records = records;
        this.portal = portal;
    }

    /** How many were begun: none where that of the year is there, none ever was, or the office has no groups. */
    int begin(OfficeId office) {
        DutyReviewKind kind = records.reviews.kind();
        Caller system = portal.callers.system(office);
        LocalDate today = OfficeTime.day(portal.clock.instant());
        FiscalYear year = FiscalYear.of(today);
        List<RecordDraft> answers = portal.groups(office).stream()
                .map(group -> new RecordDraft().with(kind.group, group.id()))
                .toList();
        if (answers.isEmpty()) {
            return 0;
        }
        List<RecordRow> last = records.reviews.internal().all(system, RecordFilter.ALL).stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.year))
                        .reversed())
                .limit(1)
                .filter(row -> row.get(kind.year).compareTo(year) < 0)
                .toList();
        for (RecordRow before : last) {
            LocalDate due = before.get(kind.due).plusYears(1);
            records.reviews
                    .internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.year, year)
                                    .with(kind.unit, before.get(kind.unit))
                                    .with(kind.due, due.isBefore(today) ? today.plusDays(LEAST_DAYS) : due)
                                    .with(kind.answers, answers));
        }
        return last.size();
    }
}
