package org.khet.documents.internal.letter;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.documents.internal.setting.UnitAudience;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** The book of a unit: its numbers, and who works on an entry. Source: core CORE-46, ict ICT-100. */
public final class UnitNumbers {
    private final RegisterNumbers numbers;
    private final DocumentsServices services;
    private final UnitAudience audience;

    /** Over registers and settings. */
    public UnitNumbers(RegisterNumbers numbers, DocumentsServices services) {
        this.numbers = numbers;
        this.services = services;
        this.audience = new UnitAudience(services);
    }

    /** People of the unit with a permission; of a secret letter nobody but its readers. */
    Audience people(UnitEntryKind kind, RecordRow row, Permission permission) {
        return row.get(kind.secret)
                ? new Audience(
                        row.lines(kind.readers).stream()
                                .map(line -> line.get(kind.reader))
                                .collect(Collectors.toSet()),
                        Set.of())
                : audience.of(row.head().office(), row.get(kind.unit), permission);
    }

    /** The number of the unit's book; where the office keeps none, the central one. */
    RecordRow numbered(UnitEntryKind kind, RecordRow row, RecordContext now) {
        if (!services.settings().get(now.office(), DocumentsSettings.UNIT_BOOKS, now.today())) {
            return row.with(kind.number, new RegisterNumber(1, now.today().getYear() + 543, row.get(kind.centralNo)));
        }
        UnitId unit = row.get(kind.unit);
        RecordRow register =
                numbers.demand(now.caller(), RegisterSort.UNIT_BOOK, Optional.of(unit), now.today(), kind.unit.name());
        return row.with(
                kind.number,
                numbers.isShared(register)
                        ? numbers.nextOfUnit(register, now.today(), unit)
                        : numbers.next(register, now.today(), Optional.of(unit)));
    }

    /** Who was given it. */
    static Audience assigned(UnitEntryKind kind, RecordRow row) {
        Set<PersonId> people = new HashSet<>();
        row.get(kind.main).ifPresent(people::add);
        row.lines(kind.helpers).forEach(line -> people.add(line.get(kind.helper)));
        return new Audience(people, Set.of());
    }

    /** Only who was given it works on it. */
    static Optional<Problem> mine(UnitEntryKind kind, RecordRow row, RecordContext now) {
        return assigned(kind, row).people().contains(now.caller().person())
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.entry.mine"));
    }

    static Optional<Problem> notFiled(boolean mayGoOn) {
        return mayGoOn ? Optional.empty() : Optional.of(Problem.of("", "documents.error.entry.filed"));
    }

    /** It is handed to another unit. */
    static Optional<Problem> another(UnitEntryKind kind, RecordRow row) {
        return row.get(kind.next).filter(row.get(kind.unit)::equals).isPresent()
                ? Optional.of(Problem.of(kind.next.name(), "documents.error.entry.same"))
                : Optional.empty();
    }
}
