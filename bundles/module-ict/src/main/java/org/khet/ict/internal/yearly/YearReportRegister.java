package org.khet.ict.internal.yearly;

import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of the reports of a year. Safe for concurrent use. Source: ict ICT-108, ICT-123. */
@Component(service = YearReportRegister.class)
public final class YearReportRegister {
    private final RecordService<YearReportRecord> reports;

    /** For the component runtime. */
    @Activate
    public YearReportRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference YearFigures figures) {
        reports = records.of(new YearReportRecord(figures), work);
        reports.kind().keep(reports);
    }

    /** Reports. */
    public RecordService<YearReportRecord> reports() {
        return reports;
    }
}
