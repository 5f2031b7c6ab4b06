package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.distance.DistanceRegister;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.publishing.PublicationRegister;
import org.khet.ict.internal.traffic.LogRegister;
import org.khet.portal.api.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The declared registers beside the desk, those that others refer to first. */
@Component(service = IctWorkRegisters.class)
public final class IctWorkRegisters {
    private final NetworkRegister network;
    private final LogRegister logs;
    private final DistanceRegister distance;
    private final PublicationRegister publications;

    /** For the component runtime. */
    @Activate
    public IctWorkRegisters(
            @Reference NetworkRegister network,
            @Reference LogRegister logs,
            @Reference DistanceRegister distance,
            @Reference PublicationRegister publications) {
        this.network = network;
        this.logs = logs;
        this.distance = distance;
        this.publications = publications;
    }

    List<RecordService<?>> all() {
        return Stream.of(network.all(), logs.all(), distance.all(), List.of(publications.publications()))
                .<RecordService<?>>flatMap(List::stream)
                .toList();
    }
}
