package org.khet.ict.internal.study;

import java.util.List;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of studies, software, changed work, exchanged data and basic needs. Safe for concurrent use. */
@Component(service = StudyRegister.class)
public final class StudyRegister {
    private final RecordService<SystemStudyRecord> studies;
    private final RecordService<SoftwareRecord> software;
    private final RecordService<WorkImprovementRecord> improvements;
    private final RecordService<DataExchangeRecord> exchanges;
    private final RecordService<BasicNeedRecord> needs;

    /** For the component runtime. */
    @Activate
    public StudyRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings) {
        studies = records.of(new SystemStudyRecord(), work);
        software = records.of(
                new SoftwareRecord(now -> settings.get(now.office(), IctSettings.LICENCE_DAYS, now.today())), work);
        improvements = records.of(new WorkImprovementRecord(), work);
        exchanges = records.of(new DataExchangeRecord(), work);
        needs = records.of(new BasicNeedRecord(), work);
    }

    /** Studies. */
    public RecordService<SystemStudyRecord> studies() {
        return studies;
    }

    /** Programs. */
    public RecordService<SoftwareRecord> software() {
        return software;
    }

    /** Work to which ICT was applied. */
    public RecordService<WorkImprovementRecord> improvements() {
        return improvements;
    }

    /** Exchanged data. */
    public RecordService<DataExchangeRecord> exchanges() {
        return exchanges;
    }

    /** Basic needs by sub-district. */
    public RecordService<BasicNeedRecord> needs() {
        return needs;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(studies, software, improvements, exchanges, needs);
    }
}
