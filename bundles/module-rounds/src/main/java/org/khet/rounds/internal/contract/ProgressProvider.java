package org.khet.rounds.internal.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.api.schooldata.RoundProgress;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.SchoolPeople;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how far the schools are in a round, and who still owes. Source: kinds-processes §7; ict ICT-60. */
@Component(service = {RoundProgress.class, RoundDebtors.class})
public final class ProgressProvider implements RoundProgress, RoundDebtors {
    private static final ModuleId MODULE = new ModuleId("rounds");
    private final RoundsRegisters registers;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public ProgressProvider(@Reference RoundsModule module, @Reference ModuleSwitches switches) {
        this(module.registers(), switches);
    }

    private ProgressProvider(RoundsRegisters registers, ModuleSwitches switches) {
        this.registers = registers;
        this.switches = switches;
    }

    /** Over the registers. */
    public static ProgressProvider over(RoundsRegisters registers, ModuleSwitches switches) {
        return new ProgressProvider(registers, switches);
    }

    private Optional<RecordRow> collection(OfficeId office, DataRound.Key round) {
        CollectionKind of = registers.collections().collections().kind();
        return switches.isOn(office, MODULE)
                ? registers
                        .collections()
                        .ofRound(office, system(office), round.toString())
                        .filter(row -> !row.state().equals(of.planned))
                : Optional.empty();
    }

    private Caller system(OfficeId office) {
        return registers.portal().callers.system(office);
    }

    @Override
    public Optional<Progress> of(OfficeId office, DataRound.Key round) {
        return collection(office, round).map(row -> progress(office, row));
    }

    private Progress progress(OfficeId office, RecordRow collection) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        List<RecordRow> asked = registers.collections().of(system(office), collection.id()).stream()
                .filter(row -> !row.state().equals(kind.excused))
                .toList();
        LocalDate today = OfficeTime.day(registers.portal().clock.instant());
        int certified = (int) asked.stream().filter(row -> !kind.owes(row)).count();
        return new Progress(
                asked.size(),
                certified,
                (int) asked.stream()
                        .filter(row -> row.state().equals(kind.acknowledged))
                        .count(),
                (int) asked.stream().filter(row -> row.get(kind.late)).count(),
                today,
                "rounds/collections/" + collection.id());
    }

    @Override
    public Optional<Debtors> owing(OfficeId office, DataRound.Key round) {
        return collection(office, round).map(row -> debtors(office, row));
    }

    private Debtors debtors(OfficeId office, RecordRow collection) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        SchoolPeople people = new SchoolPeople(registers.portal());
        Set<SchoolId> schools = registers.collections().of(system(office), collection.id()).stream()
                .filter(kind::owes)
                .map(row -> row.get(kind.school))
                .collect(Collectors.toSet());
        Set<PersonId> told = new HashSet<>();
        schools.forEach(school -> {
            told.addAll(people.holding(office, school, RoundsPermissions.RECORD));
            told.addAll(people.holding(office, school, RoundsPermissions.CERTIFY));
        });
        return new Debtors(schools, told);
    }
}
