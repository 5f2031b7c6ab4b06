package org.khet.processes.internal.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** Which processes stand in a book, by the versions in force on its day. Source: core E-50, E-54. */
final class BookSheets {
    private final BookAssembly.Registers registers;
    private final BookAssembly.Office office;

    BookSheets(BookAssembly.Registers registers, BookAssembly.Office office) {
        this.registers = registers;
        this.office = office;
    }

    List<DutyTexts.PersonDuty> personal(Caller caller, RecordRow book, PersonId person) {
        return office
                .duties()
                .ofPerson(caller, person, book.get(registers.books().kind().asOf))
                .stream()
                .sorted(Comparator.comparing(DutyTexts.PersonDuty::letter))
                .toList();
    }

    /** Of a personal manual its person, else everybody of the unit and its sections. */
    Stream<Person> people(Caller caller, RecordRow book) {
        UnitId unit = book.get(registers.books().kind().unit);
        return book.get(registers.books().kind().person)
                .map(id -> office.people().find(caller.office(), id).stream())
                .orElseGet(() -> Stream.concat(
                                Stream.of(unit), sections(caller, book).stream().map(Unit::id))
                        .flatMap(one -> office.people().inUnit(caller.office(), one).stream()));
    }

    /** The sections of the unit of a book and theirs, each before its own, in the order that the office had on the day of the book. */
    List<Unit> sections(Caller caller, RecordRow book) {
        Set<Unit> found = new LinkedHashSet<>();
        below(
                office.units().on(caller.office(), book.get(registers.books().kind().asOf)),
                book.get(registers.books().kind().unit),
                found);
        return List.copyOf(found);
    }

    private static void below(List<Unit> all, UnitId unit, Set<Unit> found) {
        for (Unit one : all) {
            if (unit.equals(one.parent()) && found.add(one)) {
                below(all, one.id(), found);
            }
        }
    }

    /** A process and the version in force on the day of the book. */
    record Sheet(RecordRow process, RecordRow version) {}

    /** The processes of a book: of a person those of the person's duties, else those of the unit, or those chosen; published ones only. */
    List<Sheet> published(Caller caller, RecordRow book) {
        ProcessKind process = registers.processes().kind();
        RecordRow whole = registers.books().find(caller.office(), book.id()).orElse(book);
        Set<Long> chosen = whole.lines(registers.books().kind().chosen).stream()
                .map(line -> line.get(registers.books().kind().process))
                .collect(Collectors.toSet());
        Set<String> letters = book.get(registers.books().kind().person)
                .map(person -> personal(caller, book, person).stream()
                        .map(duty -> office.units()
                                        .find(caller.office(), duty.unit())
                                        .map(Unit::code)
                                        .orElse("") + " " + duty.letter())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Set<UnitId> units = sections(caller, book).stream().map(Unit::id).collect(Collectors.toSet());
        units.add(book.get(registers.books().kind().unit));
        List<RecordRow> all = registers.processes().internal().all(caller, RecordFilter.of(process.in(process.used)));
        Set<Long> inside = inside(caller, all);
        boolean ofAnyUnit = !chosen.isEmpty() && book.get(registers.books().kind().sort) != BookSort.OFFICE;
        boolean ofPerson = book.get(registers.books().kind().person).isPresent()
                && (chosen.isEmpty() || book.get(registers.books().kind().sort) == BookSort.PERSON);
        return all.stream()
                .filter(row -> chosen.contains(row.id()) || !inside.contains(row.id()))
                .filter(row -> chosen.isEmpty() || chosen.contains(row.id()))
                .filter(row -> ofPerson
                        ? List.of(row.get(process.duty).split(", ", -1)).stream()
                                .anyMatch(letters::contains)
                        : ofAnyUnit
                                || row.get(process.unit).filter(units::contains).isPresent())
                .sorted(Comparator.comparing((RecordRow row) -> row.get(process.place))
                        .thenComparing(row -> row.get(process.code)))
                .flatMap(row -> inForce(caller, row, book.get(registers.books().kind().asOf)).stream()
                        .map(version -> new Sheet(row, version)))
                .toList();
    }

    /** The parts of a process in their order, published ones only: its flows 5.1, 5.2. Source: core C.5, E-52. */
    List<Sheet> parts(Caller caller, RecordRow book, RecordRow process) {
        ProcessKind kind = registers.processes().kind();
        RecordRow whole =
                registers.processes().find(caller.office(), process.id()).orElseThrow();
        return whole.lines(kind.parts).stream()
                .flatMap(line -> registers.processes().find(caller.office(), line.get(kind.part)).stream())
                .flatMap(row -> inForce(caller, row, book.get(registers.books().kind().asOf)).stream()
                        .map(version -> new Sheet(row, version)))
                .toList();
    }

    /** The manual of an office as one of each of its units, another book as it is. */
    List<RecordRow> ofUnits(Caller caller, RecordRow book) {
        BookKind kind = registers.books().kind();
        return book.get(kind.sort) == BookSort.OFFICE
                ? office.units().on(caller.office(), book.get(kind.asOf)).stream()
                        .filter(unit -> unit.parent() == null)
                        .map(unit -> book.with(kind.unit, unit.id()))
                        .toList()
                : List.of(book);
    }

    /** Processes that stand inside others, so not by themselves. */
    private Set<Long> inside(Caller caller, List<RecordRow> all) {
        ProcessKind kind = registers.processes().kind();
        return all.stream()
                .flatMap(row -> registers.processes().find(caller.office(), row.id()).stream())
                .flatMap(row -> row.lines(kind.parts).stream())
                .map(line -> line.get(kind.part))
                .collect(Collectors.toSet());
    }

    /** None once the newest that came into force was withdrawn: what it replaced does not come back. */
    private Optional<RecordRow> inForce(Caller caller, RecordRow process, LocalDate day) {
        ProcessVersionKind version = registers.versions().kind();
        return registers
                .versions()
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                version.process.is(process.id()),
                                version.in(version.published, version.replaced, version.withdrawn)))
                .stream()
                .filter(row -> row.get(version.validFrom)
                        .filter(from -> !from.isAfter(day))
                        .isPresent())
                .max(Comparator.comparing(row -> row.get(version.number)))
                .filter(row -> !row.state().equals(version.withdrawn))
                .flatMap(row -> registers.versions().find(caller.office(), row.id()));
    }
}
