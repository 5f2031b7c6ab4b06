package org.khet.portal.core.internal.office.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.duty.DutyRegister;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.duty.DutyRepository.Own;
import org.khet.portal.core.internal.office.structure.ShippedDuties;
import org.khet.portal.core.internal.office.structure.StructureRepository;
import org.khet.portal.core.internal.office.structure.Structures;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Powers and duties: shipped with the structure, reworded by the office. */
@Component(service = {UnitDuties.class, DutyRegister.class})
public final class DutyService implements UnitDuties, DutyRegister {
    private final Transactions transactions;
    private final DutyRepository repository;
    private final StructureRepository eras;
    private final Units units;
    private final OfficeAudit trail;
    private final Structures structures = new Structures();

    /** Own words, the structures of offices and their units, and the trail. */
    @Activate
    public DutyService(
            @Reference Transactions transactions,
            @Reference DutyRepository repository,
            @Reference StructureRepository eras,
            @Reference Units units,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.eras = eras;
        this.units = units;
        this.trail = trail;
    }

    @Override
    public List<UnitDuty> powers(OfficeId office) {
        return shipped(office).powers();
    }

    @Override
    public Map<UnitId, List<UnitDuty>> all(OfficeId office) {
        return all(office, trail.today());
    }

    @Override
    public Map<UnitId, List<UnitDuty>> all(OfficeId office, LocalDate day) {
        ShippedDuties shipped = structures.duties(eras.on(office, day));
        Map<UnitId, List<Own>> own = repository.all(office);
        Map<UnitId, List<UnitDuty>> all = new LinkedHashMap<>();
        for (Unit unit : units.on(office, day)) {
            List<UnitDuty> duties = merged(shipped.of(unit.code()), own.getOrDefault(unit.id(), List.of()));
            if (!duties.isEmpty()) {
                all.put(unit.id(), duties);
            }
        }
        return all;
    }

    @Override
    public List<UnitDuty> of(OfficeId office, UnitId unit) {
        return units.find(office, unit)
                .map(found -> merged(
                        shipped(office).of(found.code()), repository.all(office).getOrDefault(unit, List.of())))
                .orElse(List.of());
    }

    private static List<UnitDuty> merged(List<UnitDuty> official, List<Own> own) {
        Map<String, String> words = own.stream().collect(Collectors.toMap(Own::letter, Own::wording));
        List<UnitDuty> merged = new ArrayList<>();
        Set<String> letters = new HashSet<>();
        for (UnitDuty duty : official) {
            letters.add(duty.letter());
            merged.add(new UnitDuty(duty.letter(), words.getOrDefault(duty.letter(), duty.text()), duty.official()));
        }
        own.stream()
                .filter(one -> !letters.contains(one.letter()))
                .forEach(one -> merged.add(new UnitDuty(one.letter(), one.wording(), "")));
        return List.copyOf(merged);
    }

    @Override
    public void write(Caller caller, UnitDutyText wording) {
        requireOffice(caller);
        String letter = wording.letter().strip();
        String text = wording.text().strip();
        new FieldValidator()
                .line("letter", letter, UnitDuty.MOST_LETTER)
                .line("text", text, UnitDuty.MOST_TEXT)
                .done();
        transactions.run(() -> {
            UnitDuty present = present(caller, wording.unit(), letter, wording.seen());
            if (present.text().equals(text)) {
                return;
            }
            if (text.equals(present.official())) {
                repository.remove(caller.office(), wording.unit(), letter);
            } else {
                put(caller.office(), wording.unit(), letter, text);
            }
            note(caller, wording.unit(), letter, present.text(), text);
        });
    }

    /** Two who add the same letter at once: the second is told as if the first had been there before. */
    private void put(OfficeId office, UnitId unit, String letter, String text) {
        boolean _ = UniqueViolations.refuse("core_duty_letter_uk", DutyService::taken, () -> {
            repository.write(office, unit, letter, text);
            return true;
        });
    }

    private static Rejected taken() {
        return Rejected.of("letter", "core.duty.error.taken");
    }

    @Override
    public void takeBack(Caller caller, UnitId unit, UnitDuty seen) {
        requireOffice(caller);
        transactions.run(() -> {
            UnitDuty present = present(caller, unit, seen.letter(), seen.text());
            if (present.official().isEmpty()
                    && repository.isDone(caller.office(), unit, seen.letter(), trail.today())) {
                throw Rejected.of("letter", "core.duty.error.people");
            }
            if (present.isOwn()) {
                repository.remove(caller.office(), unit, seen.letter());
                note(caller, unit, seen.letter(), present.text(), present.official());
            }
        });
    }

    /** What stands there, nothing for a new letter. */
    private UnitDuty present(Caller caller, UnitId unit, String letter, String seen) {
        if (units.find(caller.office(), unit).isEmpty()) {
            throw new NoLongerThere("core.unit/" + unit.value());
        }
        UnitDuty present = of(caller.office(), unit).stream()
                .filter(duty -> duty.letter().equals(letter))
                .findFirst()
                .orElse(new UnitDuty(letter, "", ""));
        if (!present.text().equals(seen)) {
            throw seen.isEmpty() ? taken() : Outdated.of("core.outcome.changed");
        }
        return present;
    }

    private void note(Caller caller, UnitId unit, String letter, String before, String after) {
        trail.office(
                caller,
                "core.duty.changed",
                "core.unit/" + unit.value(),
                Map.of("letter", letter),
                List.of(new Change("wording", before, after)));
    }

    private ShippedDuties shipped(OfficeId office) {
        return structures.duties(eras.on(office, trail.today()));
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(Offices.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Offices.CONFIGURE);
        }
    }
}
