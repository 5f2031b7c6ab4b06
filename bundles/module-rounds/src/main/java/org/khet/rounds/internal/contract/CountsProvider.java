package org.khet.rounds.internal.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.snapshot.SnapshotKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives other modules the figures of snapshots that hold now; asked before imports and typed counts. Source: ict ICT-75; policyplan PLAN-84. */
@Component(service = CertifiedCounts.class, property = "service.ranking:Integer=300")
public final class CountsProvider implements CertifiedCounts {
    private static final ModuleId MODULE = new ModuleId("rounds");
    private final RoundsRegisters registers;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public CountsProvider(@Reference RoundsModule module, @Reference ModuleSwitches switches) {
        this(module.registers(), switches);
    }

    private CountsProvider(RoundsRegisters registers, ModuleSwitches switches) {
        this.registers = registers;
        this.switches = switches;
    }

    /** Over the registers. */
    public static CountsProvider over(RoundsRegisters registers, ModuleSwitches switches) {
        return new CountsProvider(registers, switches);
    }

    @Override
    public Answer<Figures> values(OfficeId office, String item, DataRound.Key round) {
        if (!switches.isOn(office, MODULE)) {
            return new Answer.Off<>();
        }
        Caller system = registers.portal().callers.system(office);
        DataItemKind of = registers.sheets().items().kind();
        Optional<RecordRow> snapshot =
                registers.sheets().items().internal().all(system, RecordFilter.of(of.code.is(item))).stream()
                        .findFirst()
                        .flatMap(one -> registers.snapshots().held(system, one.id(), round.toString()));
        return snapshot.<Answer<Figures>>map(row -> known(office, system, row)).orElse(new Answer.Off<>());
    }

    private Answer<Figures> known(OfficeId office, Caller system, RecordRow row) {
        SnapshotKind kind = registers.snapshots().snapshots().kind();
        List<Count> counts = registers.snapshots().counts(office, row.id());
        Set<SchoolId> there = counts.stream().map(Count::school).collect(Collectors.toSet());
        SchoolSubmissionKind of = registers.collections().submissions().kind();
        Set<SchoolId> missing = registers.collections().of(system, row.get(kind.collection)).stream()
                .filter(one -> !one.state().equals(of.excused))
                .map(one -> one.get(of.school))
                .filter(school -> !there.contains(school))
                .collect(Collectors.toSet());
        Instant made = row.head().created();
        return new Answer.Known<>(
                new Figures(counts, row.get(kind.asOf), row.get(kind.quality), missing), made, MODULE.value());
    }
}
