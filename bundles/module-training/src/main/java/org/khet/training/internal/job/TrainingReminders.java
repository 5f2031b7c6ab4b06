package org.khet.training.internal.job;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.TrainingSettings;
import org.khet.training.internal.study.LicenceKind;
import org.khet.training.internal.study.StudyLeaveKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds holders of licences once before these expire, puts those that expired out of force, and reminds whoever studies of each report that is due. Done twice it does nothing the
 * second time. Source: other-groups T-04, TDEV-08, TDEV-10.
 */
@Component(service = TrainingReminders.class)
public final class TrainingReminders {
    private final TrainingRecords records;
    private final TrainingPortal portal;

    /** For the component runtime. */
    @Activate
    public TrainingReminders(@Reference TrainingRecords records, @Reference TrainingPortal portal) {
        this.records = records;
        this.portal = portal;
    }

    /** Reminds of licences; how many. */
    public int licences(OfficeId office) {
        LicenceKind kind = records.licences.kind();
        LocalDate until = portal.today().plusDays(portal.get(office, TrainingSettings.LICENCE_DAYS));
        Caller system = portal.callers.system(office);
        int told = 0;
        for (RecordRow row : records.licences
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.valid),
                                kind.expires.below(until.plusDays(1)),
                                kind.remindedOn.isEmpty()))) {
            records.licences.internal().act(system, row, kind.remind);
            told++;
        }
        return told;
    }

    /** Puts licences whose last day is over out of force; how many. */
    public int expireLicences(OfficeId office) {
        LicenceKind kind = records.licences.kind();
        Caller system = portal.callers.system(office);
        List<RecordRow> over = records.licences
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.valid), kind.expires.below(portal.today())));
        over.forEach(row -> records.licences.internal().act(system, row, kind.expire));
        return over.size();
    }

    /** Reminds of reports; how many. */
    public int reports(OfficeId office) {
        StudyLeaveKind kind = records.studies.kind();
        int ahead = portal.get(office, TrainingSettings.REPORT_DAYS);
        Caller system = portal.callers.system(office);
        int told = 0;
        for (RecordRow row : records.studies
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.away),
                                kind.nextReport.below(portal.today().plusDays(ahead + 1L))))) {
            LocalDate begin = row.get(kind.nextReport).orElseThrow().minusDays(ahead);
            if (row.get(kind.remindedOn).filter(day -> !day.isBefore(begin)).isEmpty()) {
                records.studies.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
