package org.khet.legal.internal;

import java.util.Optional;
import org.khet.portal.api.complaint.ComplaintCases;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes complaints that another module hands over. Source: other-groups DIR-26, HR-21. */
@Component(service = ComplaintCases.class)
public final class LegalComplaintCases implements ComplaintCases {
    private final LegalRecords records;

    /** For the component runtime. */
    @Activate
    public LegalComplaintCases(@Reference LegalRecords records) {
        this.records = records;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("legal");
    }

    @Override
    public void receive(Caller caller, HandedOver complaint) {
        records.receipts.receive(caller, complaint);
    }

    @Override
    public Optional<ComplaintStatus> standing(OfficeId office, String key) {
        return records.receipts.standing(office, key);
    }
}
