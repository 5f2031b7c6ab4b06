package org.khet.ict.internal.learning;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue of media. Safe for concurrent use. Source: ict ICT-81. */
@Component(service = LearningRegister.class)
public final class LearningRegister {
    private final RecordService<LearningMediaRecord> media;

    /** For the component runtime. */
    @Activate
    public LearningRegister(@Reference RecordServices records, @Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        media = records.of(new LearningMediaRecord(), work);
    }

    /** Media. */
    public RecordService<LearningMediaRecord> media() {
        return media;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(media);
    }
}
