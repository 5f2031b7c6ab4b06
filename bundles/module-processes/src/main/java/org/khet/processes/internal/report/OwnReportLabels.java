package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;

/** Groups, periods and names of records in the reader's words. Safe for concurrent use. */
public final class OwnReportLabels {
    private final Supplier<RecordCatalogue> catalogue;
    private final Units units;
    private final People people;
    private final Schools schools;
    private final CodeLists codes;

    /** Over what the portal knows of offices; the catalogue is asked each time. */
    public OwnReportLabels(
            Supplier<RecordCatalogue> catalogue, Units units, People people, Schools schools, CodeLists codes) {
        this.catalogue = catalogue;
        this.units = units;
        this.people = people;
        this.schools = schools;
        this.codes = codes;
    }

    /** A value of a field in words. */
    String group(OfficeId office, CataloguedKind kind, DeclaredField field, Object value, Texts texts) {
        return switch (value) {
            case UnitId unit ->
                units.find(office, unit)
                        .map(one -> texts.choose(one.shortName(), one.nameEnglish()))
                        .orElse(String.valueOf(unit.value()));
            case PersonId person ->
                people.find(office, person).map(Person::fullName).orElse(String.valueOf(person.value()));
            case SchoolId school ->
                schools.find(office, school).map(School::name).orElse(String.valueOf(school.value()));
            case Boolean yes -> texts.get(yes ? "processes.report.yes" : "processes.report.no");
            case FiscalYear year -> String.valueOf(year.buddhist());
            case FiscalQuarter quarter -> quarter(quarter, texts);
            case YearMonth month -> ScreenDates.in(texts.locale()).monthOfYear(month);
            case Enum<?> choice -> kind.texts().get(RecordTexts.choice(kind.kind(), choice));
            case Long id
            when field.type() instanceof FieldType.RecordRef ref ->
                catalogue
                        .get()
                        .find(office, ref.recordType(), texts.locale())
                        .flatMap(of -> Optional.ofNullable(
                                of.service().titles(office, List.of(id)).get(id)))
                        .orElse(String.valueOf(id));
            case String code
            when field.type() instanceof FieldType.Code list ->
                codes.of(office, list.list()).stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> texts.choose(one.thai(), one.english()))
                        .findFirst()
                        .orElse(code);
            default -> value.toString();
        };
    }

    /** A period by its first day. */
    static String period(OwnReportSpan span, @Nullable LocalDate first, Texts texts) {
        if (first == null) {
            return texts.get(span == OwnReportSpan.NONE ? "processes.report.all" : "processes.report.without");
        }
        return switch (span) {
            case NONE -> texts.get("processes.report.all");
            case MONTH -> ScreenDates.in(texts.locale()).monthOfYear(YearMonth.from(first));
            case QUARTER -> quarter(FiscalQuarter.of(first), texts);
            case YEAR -> String.valueOf(FiscalYear.of(first).buddhist());
        };
    }

    private static String quarter(FiscalQuarter quarter, Texts texts) {
        return texts.get(
                "processes.report.quarter",
                quarter.number(),
                String.valueOf(quarter.year().buddhist()));
    }

    /** A figure as people read it. */
    public static String figure(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                ? NumberFormatter.whole(value.toBigInteger())
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}
