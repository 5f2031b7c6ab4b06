package org.khet.legal.internal.job;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.legal.internal.LegalPortal;
import org.khet.legal.internal.LegalRecords;
import org.khet.legal.internal.LegalSettings;
import org.khet.legal.internal.court.CourtCaseKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Open cases follow the districts of lawyers, and each lawyer is reminded once of a hearing. Done twice it does nothing the second time.
 * Source: other-groups H-08, HR-26.
 */
@Component(service = LegalMorning.class)
public final class LegalMorning {
    private final LegalRecords records;
    private final LegalPortal portal;

    /** For the component runtime. */
    @Activate
    public LegalMorning(@Reference LegalRecords records, @Reference LegalPortal portal) {
        this.records = records;
        this.portal = portal;
    }

    /** Cases that changed hands. */
    public int follow(OfficeId office) {
        return records.followDistricts(portal.callers.system(office));
    }

    /** Hearings of which somebody was reminded. */
    public int hearings(OfficeId office) {
        CourtCaseKind kind = records.courts.kind();
        LocalDate until = portal.today().plusDays(1L + portal.get(office, LegalSettings.HEARING_DAYS));
        Caller system = portal.callers.system(office);
        int told = 0;
        for (RecordRow listed :
                records.courts.internal().all(system, RecordFilter.of(kind.in(kind.pending), kind.next.below(until)))) {
            RecordRow row = records.courts.find(office, listed.id()).orElse(listed);
            Optional<LocalDate> coming = kind.coming(row);
            if (coming.isPresent() && !coming.equals(row.get(kind.next))) {
                row = records.courts.internal().change(system, row, new RecordDraft());
            }
            if (coming.filter(until::isAfter).isPresent() && !coming.equals(row.get(kind.remindedFor))) {
                records.courts.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
