package org.khet.ict.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.distance.DistanceRegister;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.ict.internal.learning.LearningRegister;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.publishing.PublicationRegister;
import org.khet.ict.internal.specification.SpecificationRegister;
import org.khet.ict.internal.traffic.LogRegister;
import org.khet.ict.internal.yearly.YearReportRegister;
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
    private final LearningRegister learning;
    private final PublicationRegister publications;
    private final SpecificationRegister specifications;
    private final YearReportRegister reports;
    private final MobecRegister mobec;

    /** For the component runtime. */
    @Activate
    public IctWorkRegisters(
            @Reference NetworkRegister network,
            @Reference LogRegister logs,
            @Reference DistanceRegister distance,
            @Reference LearningRegister learning,
            @Reference PublicationRegister publications,
            @Reference SpecificationRegister specifications,
            @Reference YearReportRegister reports,
            @Reference MobecRegister mobec) {
        this.mobec = mobec;
        this.network = network;
        this.logs = logs;
        this.distance = distance;
        this.learning = learning;
        this.publications = publications;
        this.specifications = specifications;
        this.reports = reports;
    }

    List<RecordService<?>> all() {
        return Stream.of(
                        network.all(),
                        logs.all(),
                        distance.all(),
                        learning.all(),
                        publications.all(),
                        List.of(specifications.specifications(), reports.reports(), mobec.counts()))
                .<RecordService<?>>flatMap(List::stream)
                .toList();
    }
}
