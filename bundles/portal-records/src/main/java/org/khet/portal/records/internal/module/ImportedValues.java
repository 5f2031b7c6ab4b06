package org.khet.portal.records.internal.module;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.CellReader;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;

/** Values of fields as they stand in files that are imported. Safe for concurrent use. */
public final class ImportedValues {
    private static final int FEW = 5;
    private final OfficeReferences office;

    /** Over what the office has. */
    public ImportedValues(OfficeReferences office) {
        this.office = office;
    }

    /** The value that a cell means; empty when it means nothing, or several things. */
    Optional<Object> value(OfficeId of, DeclaredField field, String cell, LocalDate today) {
        try {
            return switch (field.type()) {
                case FieldType.Code code -> code(of, code.list(), cell);
                case FieldType.Choice<?> choice ->
                    choice.values().stream()
                            .filter(value -> ((Enum<?>) value).name().equalsIgnoreCase(cell))
                            .findFirst()
                            .map(value -> (Object) value);
                case FieldType.Day ignored -> Optional.of(LocalDate.parse(cell));
                case FieldType.Whole ignored -> Optional.of(Integer.valueOf(plain(cell)));
                case FieldType.Decimal ignored -> Optional.of(new BigDecimal(plain(cell)));
                case FieldType.Baht ignored -> Optional.of(new BigDecimal(plain(cell)));
                case FieldType.Percent ignored -> Optional.of(new BigDecimal(plain(cell.replace("%", ""))));
                case FieldType.YesNo ignored ->
                    Optional.of(List.of("ใช่", "yes", "1", "true").contains(cell));
                case FieldType.Year ignored -> Optional.of(FiscalYear.ofBuddhist(Integer.parseInt(plain(cell))));
                case FieldType.UnitRef ignored -> unit(of, cell);
                case FieldType.PersonRef ignored -> person(of, cell);
                case FieldType.SchoolRef ignored -> school(of, cell, today);
                default -> Optional.of(cell);
            };
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The same for a field whose cells mean what they mean where somebody pastes them. */
    Optional<Object> pasted(DefaultRecordServices records, Caller caller, DeclaredField field, String cell) {
        LocalDate today = records.context(caller).today();
        return Optional.ofNullable(new CellReader(office, records, caller, today, Enum::name).read(field, cell))
                .filter(value -> !value.equals(RecordDraft.UNREADABLE));
    }

    private static String plain(String cell) {
        StringBuilder digits = new StringBuilder();
        for (char sign : cell.replace(",", "").strip().toCharArray()) {
            digits.append(sign >= '๐' && sign <= '๙' ? (char) (sign - '๐' + '0') : sign);
        }
        return digits.toString();
    }

    private Optional<Object> code(OfficeId of, CodeList list, String cell) {
        return office.codes(of, list).stream()
                .filter(code -> code.active()
                        && (code.code().equalsIgnoreCase(cell)
                                || code.thai().equals(cell)
                                || code.english().equalsIgnoreCase(cell)))
                .findFirst()
                .map(CodeList.Code::code);
    }

    private Optional<Object> unit(OfficeId of, String cell) {
        List<Unit> found = office.units().of(of).stream()
                .filter(unit ->
                        unit.code().equalsIgnoreCase(cell) || unit.name().equals(cell))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private Optional<Object> person(OfficeId of, String cell) {
        List<Person> found = office.people().search(of, cell, FEW).stream()
                .filter(person -> person.fullName().equals(cell))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private Optional<Object> school(OfficeId of, String cell, LocalDate today) {
        List<School> found = office.schools().search(of, cell, today, FEW).stream()
                .filter(school -> school.name().equals(cell))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
