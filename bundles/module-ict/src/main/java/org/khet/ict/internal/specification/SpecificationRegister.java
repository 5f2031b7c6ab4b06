package org.khet.ict.internal.specification;

import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of specifications. Safe for concurrent use. Source: ict ICT-95. */
@Component(service = SpecificationRegister.class)
public final class SpecificationRegister {
    private final RecordService<SpecificationRecord> specifications;

    /** For the component runtime. */
    @Activate
    public SpecificationRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference SpecificationRules rules) {
        specifications = records.of(new SpecificationRecord(rules), work);
    }

    /** Specifications. */
    public RecordService<SpecificationRecord> specifications() {
        return specifications;
    }
}
