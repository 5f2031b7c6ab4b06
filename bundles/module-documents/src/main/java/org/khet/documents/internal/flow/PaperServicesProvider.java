package org.khet.documents.internal.flow;

import java.time.Clock;
import org.khet.documents.internal.chain.ChainServices;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the services of the portal for papers. */
@Component(service = PaperServicesProvider.class)
public final class PaperServicesProvider {
    private final PaperServices services;

    /** For the component runtime. */
    @Activate
    public PaperServicesProvider(
            @Reference OfficePeople people,
            @Reference PaperPrinting printing,
            @Reference Transactions transactions,
            @Reference Files files,
            @Reference RecordServices records,
            @Reference DutyOrders duties,
            @Reference Clock clock) {
        ChainServices chain = people.services(printing.letterheads());
        services = new PaperServices(
                chain, printing.services(chain), transactions, files, records, duties, clock, people.secondFactor());
    }

    /** The services. */
    public PaperServices services() {
        return services;
    }
}
