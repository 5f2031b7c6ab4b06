package org.khet.processes.internal.job;

import java.time.Clock;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.LawKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of laws for other modules. Source: finance FIN-118, ict ICT-107. */
@Component(service = Laws.class)
public final class RegisteredLaws implements Laws {
    private static final String PROCESSES = "processes";

    private final ProcessesRecords records;
    private final ModuleSwitches switches;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public RegisteredLaws(
            @Reference ProcessesRecords records, @Reference ModuleSwitches switches, @Reference Clock clock) {
        this.records = records;
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public Answer<Optional<Law>> find(OfficeId office, long id) {
        return switches.isOn(office, new ModuleId(PROCESSES))
                ? new Answer.Known<>(records.laws.find(office, id).map(this::law), clock.instant(), PROCESSES)
                : new Answer.Off<>();
    }

    private Law law(RecordRow row) {
        LawKind kind = records.laws.kind();
        String next = row.get(kind.supersededBy)
                .flatMap(id -> records.laws.find(row.head().office(), id))
                .map(one -> one.get(kind.title))
                .orElse("");
        return new Law(row.get(kind.title), row.get(kind.from), row.get(kind.until), next);
    }
}
