package org.khet.ict.internal.network;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Network sites, their outages, addresses of devices, and risks. Safe for concurrent use. Source: ict ICT-45 to ICT-48. */
@Component(service = NetworkRegister.class)
public final class NetworkRegister {
    private static final String DISPOSED = "จำหน่ายครุภัณฑ์แล้ว: ";
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

    /**
     * A device of the register is disposed of: its addresses are free again.
     *
     * @param asset its number, which the history of the addresses tells
     */
    public void disposed(Caller caller, long device, String asset) {
        NetworkAddressRecord kind = addresses.kind();
        RecordService<NetworkAddressRecord> all = addresses.internal();
        for (RecordRow row : all.all(caller, RecordFilter.of(kind.in(kind.inUse), kind.equipment.is(device)))) {
            all.act(caller, row, kind.release, new RecordDraft(), DISPOSED + asset);
        }
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(sites, outages, risks, addresses);
    }
}
