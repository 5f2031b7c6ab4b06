package org.khet.finance.internal.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names that stand on papers: people, units, schools, codes, other records. In Thai, as all papers of the group. */
@Component(service = FinancePaperNames.class)
public final class FinancePaperNames {
    private final People people;
    private final Units units;
    private final Schools schools;
    private final CodeLists codes;
    private final TextCatalog texts =
            TextCatalog.load(Objects.requireNonNull(FinancePaperNames.class.getClassLoader()), "finance");

    /** For the component runtime. */
    @Activate
    public FinancePaperNames(
            @Reference People people, @Reference Units units, @Reference Schools schools, @Reference CodeLists codes) {
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.codes = codes;
    }

    /** A person as officials write the name; empty for one who is not there. */
    String person(OfficeId office, PersonId person) {
        return people.find(office, person).map(Person::fullName).orElse("");
    }

    /** A value as it stands on paper; empty for none. */
    Object text(FinanceRecords all, OfficeId office, Field<?> field, @Nullable Object value) {
        return switch (value) {
            case null -> none(field);
            case Boolean flag -> flag;
            case BigDecimal sum ->
                field.type() instanceof FieldType.Baht ? BahtText.inFigures(sum) : sum.toPlainString();
            case LocalDate day -> ThaiDate.longDate(day);
            case Instant at -> ThaiDate.longDateTime(at);
            case YearMonth month -> ThaiDate.monthOfYear(month);
            case FiscalYear year -> String.valueOf(year.buddhist());
            case PersonId person -> person(office, person);
            case UnitId unit -> units.find(office, unit).map(Unit::name).orElse("");
            case SchoolId school ->
                schools.find(office, school).map(School::name).orElse("");
            case RecordLink link -> link.title();
            case RegisterNumber number -> number.text();
            case Enum<?> choice -> texts.in(TextCatalog.THAI).get(choice(choice));
            case Long record -> record(all, office, field, record);
            case String code when field.type() instanceof FieldType.Code of -> label(office, of.list(), code);
            default -> String.valueOf(value);
        };
    }

    private static Object none(Field<?> field) {
        if (field.type() instanceof FieldType.YesNo) {
            return false;
        }
        return "";
    }

    /** A text of the module in Thai. */
    String text(String key) {
        return texts.in(TextCatalog.THAI).get(key);
    }

    private static String choice(Enum<?> value) {
        String type = value.getDeclaringClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        return "finance.choice." + type + "." + value.name();
    }

    private String label(OfficeId office, CodeList list, String code) {
        return codes.of(office, list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(CodeList.Code::thai)
                .orElse(code);
    }

    private static String record(FinanceRecords all, OfficeId office, Field<?> field, long id) {
        if (!(field.type() instanceof FieldType.RecordRef ref)) {
            return String.valueOf(id);
        }
        return all.services().stream()
                .filter(service -> service.kind().type().equals(ref.recordType()))
                .findFirst()
                .map(service -> service.titles(office, List.of(id)).getOrDefault(id, ""))
                .orElse("");
    }
}
