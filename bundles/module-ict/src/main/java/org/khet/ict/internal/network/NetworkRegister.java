package org.khet.ict.internal.network;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Network sites, their outages, and risks. Safe for concurrent use. Source: ict ICT-45, ICT-46, ICT-48. */
@Component(service = NetworkRegister.class)
public final class NetworkRegister {
    private final RecordService<NetworkSiteRecord> sites;
    private final RecordService<SystemRiskRecord> risks;
    private final RecordService<NetworkOutageRecord> outages;
    private final RecordService<NetworkAddressRecord> addresses;

    /** For the component runtime. */
    @Activate
    public NetworkRegister(@Reference RecordServices records, @Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        sites = records.of(new NetworkSiteRecord(), work);
        risks = records.of(new SystemRiskRecord(), work);
        outages = records.of(new NetworkOutageRecord(sites.kind()), work);
        addresses = records.of(new NetworkAddressRecord(), work);
    }

    /** Sites. */
    public RecordService<NetworkSiteRecord> sites() {
        return sites;
    }

    /** Outages. */
    public RecordService<NetworkOutageRecord> outages() {
        return outages;
    }

    /** Risks. */
    public RecordService<SystemRiskRecord> risks() {
        return risks;
    }

    /** Addresses of devices. */
    public RecordService<NetworkAddressRecord> addresses() {
        return addresses;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(sites, outages, risks, addresses);
    }
}
