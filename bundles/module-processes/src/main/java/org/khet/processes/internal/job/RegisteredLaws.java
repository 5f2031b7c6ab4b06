package org.khet.processes.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
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
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public RegisteredLaws(
            @Reference ProcessesRecords records,
            @Reference ModuleSwitches switches,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.records = records;
        this.switches = switches;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Answer<Optional<Law>> find(OfficeId office, long id) {
        return switches.isOn(office, new ModuleId(PROCESSES))
                ? new Answer.Known<>(records.laws.find(office, id).map(this::law), clock.instant(), PROCESSES)
                : new Answer.Off<>();
    }

    @Override
    public Answer<List<Long>> inForce(OfficeId office) {
        if (!switches.isOn(office, new ModuleId(PROCESSES))) {
            return new Answer.Off<>();
        }
        LawKind kind = records.laws.kind();
        LocalDate today = OfficeTime.day(clock.instant());
        List<Long> keys =
                records.laws.internal().all(callers.system(office), RecordFilter.of(kind.in(kind.inForce))).stream()
                        .filter(row -> law(row).isInForce(today))
                        .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.place))
                                .thenComparing(RecordRow::id))
                        .map(RecordRow::id)
                        .toList();
        return new Answer.Known<>(keys, clock.instant(), PROCESSES);
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
