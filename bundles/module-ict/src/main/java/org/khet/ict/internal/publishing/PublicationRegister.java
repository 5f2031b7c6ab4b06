package org.khet.ict.internal.publishing;

import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of what was published. Safe for concurrent use. */
@Component(service = PublicationRegister.class)
public final class PublicationRegister {
    private final RecordService<WebPublicationRecord> publications;

    /** For the component runtime. */
    @Activate
    public PublicationRegister(
            @Reference RecordServices records, @Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        publications = records.of(new WebPublicationRecord(), work);
    }

    /** Publications. */
    public RecordService<WebPublicationRecord> publications() {
        return publications;
    }
}
