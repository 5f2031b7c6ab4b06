package org.khet.processes.internal.job;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.ProcessesPortal;
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
    private final ProcessesPortal portal;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public RegisteredLaws(
            @Reference ProcessesRecords records,
            @Reference ProcessesPortal portal,
            @Reference ModuleSwitches switches) {
        this.records = records;
        this.portal = portal;
        this.switches = switches;
    }

    @Override
    public Answer<Optional<Law>> find(OfficeId office, long id) {
        return switches.isOn(office, new ModuleId(PROCESSES))
                ? new Answer.Known<>(records.laws.find(office, id).map(this::law), portal.clock.instant(), PROCESSES)
                : new Answer.Off<>();
    }

    private Law law(RecordRow row) {
        LawKind kind = records.laws.kind();
        String next = row.get(kind.supersededBy)
                .flatMap(id -> records.laws.find(row.head().office(), id))
                .map(one -> one.get(kind.title))
                .orElse("");
        Optional<LocalDate> last = row.get(kind.until).or(() -> replacedOn(row));
        return new Law(row.get(kind.title), row.get(kind.from), last, next);
    }

    /** A law that was ended without a last day, as laws could be once, holds to the day on which somebody ended it. */
    private Optional<LocalDate> replacedOn(RecordRow law) {
        LawKind kind = records.laws.kind();
        return law.state().equals(kind.ended)
                ? records
                        .laws
                        .internal()
                        .steps(portal.callers.system(law.head().office()), law.id())
                        .stream()
                        .filter(step -> step.action().equals(kind.replace.name()))
                        .map(RecordStep::at)
                        .map(OfficeTime::day)
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
