package org.khet.documents.internal.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.UnitPath;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * Finds the register of a paper and gives its next number, without gap and double: it joins the running transaction and holds
 * the register's counter until its end. Source: core CORE-44, CORE-49, E-10, E-11.
 */
public final class RegisterNumbers {
    private final RecordService<RegisterKind> registers;
    private final DocumentsServices services;
    private final Offices offices;

    /** Over the registers of all offices. */
    public RegisterNumbers(RecordService<RegisterKind> registers, DocumentsServices services, Offices offices) {
        this.registers = registers;
        this.services = services;
        this.offices = offices;
    }

    /** What is told of an open paper that a register of secret ones would number. */
    public Problem secretOnly(RecordRow register, String field) {
        return Problem.of(field, "documents.error.register.secret", register.get(registers.kind().name));
    }

    /** The active register of a sort: the unit's own, else that of the unit above it, else that of the whole office. */
    public Optional<RecordRow> register(Caller caller, RegisterSort sort, Optional<UnitId> unit) {
        return first(caller.office(), active(caller, sort), unit);
    }

    /** As {@link #register(Caller, RegisterSort, Optional)}, of those that are kept on that day. */
    public Optional<RecordRow> register(Caller caller, RegisterSort sort, Optional<UnitId> unit, LocalDate day) {
        return first(
                caller.office(),
                active(caller, sort).stream().filter(row -> isKept(row, day)).toList(),
                unit);
    }

    private List<RecordRow> active(Caller caller, RegisterSort sort) {
        RegisterKind kind = registers.kind();
        return registers.internal().all(caller, RecordFilter.of(kind.sort.is(sort), kind.in(kind.active)));
    }

    /** The registers that the office keeps besides, in the order of their codes. */
    public List<RecordRow> own(Caller caller) {
        RegisterKind kind = registers.kind();
        return active(caller, RegisterSort.OWN).stream()
                .sorted(java.util.Comparator.comparing(row -> row.get(kind.code)))
                .toList();
    }

    /** One that the office keeps besides, on that day; a unit's own is for papers of that unit and its sections only. */
    public Optional<RecordRow> own(OfficeId office, long register, UnitId unit, LocalDate day) {
        RegisterKind kind = registers.kind();
        return find(office, register)
                .filter(row ->
                        row.get(kind.sort) == RegisterSort.OWN && row.state().equals(kind.active))
                .filter(row -> isKept(row, day))
                .filter(row -> isFor(row, unit));
    }

    /** The running number in one that somebody typed from the book of a register. */
    public Optional<Integer> running(RecordRow register, String typed) {
        return new NumberPattern(register.get(registers.kind().pattern)).running(typed);
    }

    /** Whether a number that somebody typed from the book of a register comes again in its next year. Source: core E-11. */
    public boolean comesAgain(RecordRow register, String typed) {
        RegisterKind kind = registers.kind();
        return register.get(kind.yearKind) != BookYear.NEVER
                && !new NumberPattern(register.get(kind.pattern)).namesYear(typed);
    }

    /** The Buddhist year in which a register counts a day. */
    public int year(RecordRow register, LocalDate day) {
        return register.get(registers.kind().yearKind) == BookYear.FISCAL
                ? FiscalYear.of(day).buddhist()
                : day.getYear() + ThaiDate.ERA_DISTANCE;
    }

    /** The last day that a register counts in a Buddhist year. */
    public LocalDate lastDay(RecordRow register, int buddhistYear) {
        int year = buddhistYear - ThaiDate.ERA_DISTANCE;
        return register.get(registers.kind().yearKind) == BookYear.FISCAL
                ? LocalDate.of(year, 9, 30)
                : LocalDate.of(year, 12, 31);
    }

    private boolean isKept(RecordRow row, LocalDate day) {
        RegisterKind kind = registers.kind();
        return !row.get(kind.from).isAfter(day)
                && row.get(kind.until).filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Whether a paper of that unit may come to a number that is kept back in a register today: one that is kept, gives its numbers by
     * itself and takes reservations, of the whole office, that unit or one above it. Letters that come take no number that was kept back.
     */
    boolean isReservable(RecordRow row, UnitId unit, LocalDate day) {
        RegisterKind kind = registers.kind();
        RegisterSort sort = row.get(kind.sort);
        return row.state().equals(kind.active)
                && row.get(kind.reservable)
                && sort != RegisterSort.INCOMING
                && sort != RegisterSort.UNIT_BOOK
                && row.get(kind.takenAt) != NumberTaken.BY_HAND
                && isKept(row, day)
                && isFor(row, unit);
    }

    private boolean isFor(RecordRow row, UnitId unit) {
        return row.get(registers.kind().unit)
                .filter(of -> !UnitPath.upwards(services.units(), row.head().office(), unit)
                        .contains(of))
                .isEmpty();
    }

    private Optional<RecordRow> first(OfficeId office, List<RecordRow> active, Optional<UnitId> unit) {
        RegisterKind kind = registers.kind();
        return unit.stream()
                .flatMap(id -> UnitPath.upwards(services.units(), office, id).stream())
                .flatMap(id -> active.stream()
                        .filter(row -> row.get(kind.unit).filter(id::equals).isPresent()))
                .findFirst()
                .or(() -> active.stream()
                        .filter(row -> row.get(kind.unit).isEmpty())
                        .findFirst());
    }

    /**
     * As {@link #register}, where there must be one.
     *
     * @throws Rejected at that field when the office set up none
     */
    public RecordRow demand(Caller caller, RegisterSort sort, Optional<UnitId> unit, String field) {
        return register(caller, sort, unit).orElseThrow(() -> Rejected.of(field, "documents.error.register.none"));
    }

    /**
     * As {@link #register(Caller, RegisterSort, Optional, LocalDate)}, where there must be one.
     *
     * @throws Rejected at that field when the office keeps none on that day
     */
    public RecordRow demand(Caller caller, RegisterSort sort, Optional<UnitId> unit, LocalDate day, String field) {
        return register(caller, sort, unit, day).orElseThrow(() -> Rejected.of(field, "documents.error.register.none"));
    }

    /** The register with this key. */
    public Optional<RecordRow> find(OfficeId office, long register) {
        return registers.find(office, register);
    }

    /** The kind of registers. */
    public RegisterKind kind() {
        return registers.kind();
    }

    /** The next number of a register, for a paper of that day and unit; call it last. */
    public RegisterNumber next(RecordRow register, LocalDate day, Optional<UnitId> unit) {
        RegisterKind kind = registers.kind();
        OfficeId office = register.head().office();
        BookYear year = register.get(kind.yearKind);
        RegisterNumber given =
                services.series().next(office, RegisterSeries.of(register.id(), year), RegisterSeries.day(year, day));
        return written(register, given, day, unit);
    }

    /** The next number of a unit in a register that all units share: each has a count of its own. Source: ict ICT-100. */
    public RegisterNumber nextOfUnit(RecordRow register, LocalDate day, UnitId unit) {
        BookYear year = register.get(registers.kind().yearKind);
        RegisterNumber given = services.series()
                .next(
                        register.head().office(),
                        RegisterSeries.of(register.id(), unit, year),
                        RegisterSeries.day(year, day));
        return written(register, given, day, Optional.of(unit));
    }

    /** The last number that a register gave in the year of a day. */
    public Optional<RegisterNumber> last(RecordRow register, LocalDate day) {
        BookYear year = register.get(registers.kind().yearKind);
        return services.series()
                .last(register.head().office(), RegisterSeries.of(register.id(), year), RegisterSeries.day(year, day))
                .map(given -> written(register, given, day, register.get(registers.kind().unit)));
    }

    /** Whether all units share the register, each with a count of its own. */
    public boolean isShared(RecordRow register) {
        RegisterKind kind = registers.kind();
        return register.get(kind.sort) == RegisterSort.UNIT_BOOK
                && register.get(kind.unit).isEmpty();
    }

    /** The last number of each unit in a register that they share, ended ones too, in the year of a day and the office's order of units. */
    public Map<Unit, RegisterNumber> lastOfUnits(RecordRow register, LocalDate day) {
        BookYear year = register.get(registers.kind().yearKind);
        OfficeId office = register.head().office();
        Map<Unit, RegisterNumber> last = new LinkedHashMap<>();
        for (Unit unit : services.units().ever(office, day)) {
            services.series()
                    .last(office, RegisterSeries.of(register.id(), unit.id(), year), RegisterSeries.day(year, day))
                    .ifPresent(given -> last.put(unit, written(register, given, day, Optional.of(unit.id()))));
        }
        return last;
    }

    /** Whether a register counts both days in the same year. */
    public boolean isSameYear(RecordRow register, LocalDate one, LocalDate other) {
        return register.get(registers.kind().yearKind) == BookYear.FISCAL
                ? FiscalYear.of(one).equals(FiscalYear.of(other))
                : one.getYear() == other.getYear();
    }

    private RegisterNumber written(RecordRow register, RegisterNumber given, LocalDate day, Optional<UnitId> unit) {
        RegisterKind kind = registers.kind();
        OfficeId office = register.head().office();
        int year = register.get(kind.yearKind) == BookYear.NEVER
                ? day.getYear() + ThaiDate.ERA_DISTANCE
                : given.buddhistYear();
        String officeCode = offices.find(office).map(Office::letterCode).orElse("");
        String unitCode = unit.flatMap(id -> services.units().find(office, id, day))
                .map(Unit::code)
                .orElse("");
        String text = new NumberPattern(register.get(kind.pattern))
                .write(given.running(), year, officeCode, unitCode, register.get(kind.digits));
        return new RegisterNumber(given.running(), year, text);
    }
}
