package org.khet.forms.internal.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.DataSamples;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.PeriodFormatter;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/** Values of a record as they stand on a paper, in Thai. */
public final class EntryPaperValues {
    private final People people;
    private final Units units;
    private final Schools schools;
    private final Posts posts;
    private final CodeLists codes;

    /** Over what records name. */
    public EntryPaperValues(People people, Units units, Schools schools, Posts posts, CodeLists codes) {
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.posts = posts;
        this.codes = codes;
    }

    /**
     * A value in words; empty for none.
     *
     * @param said  what the edition says of the field
     * @param field the field
     * @param texts words of the module in Thai
     */
    String words(OfficeId office, FieldDefinition said, DeclaredField field, @Nullable Object value, Texts texts) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> texts.get(yes ? "forms.paper.yes" : "forms.paper.no");
            case BigDecimal number -> number(said, number);
            case Integer number when said.sort() == FieldSort.WHOLE -> NumberFormatter.whole(number);
            case LocalDate day -> ThaiDate.longDate(day);
            case Instant at -> ThaiDate.longDateTime(at);
            case YearMonth month -> ThaiDate.monthOfYear(month);
            case FiscalYear year -> String.valueOf(year.buddhist());
            case FiscalQuarter quarter -> PeriodFormatter.of(quarter, texts);
            case TermOfYear term -> PeriodFormatter.of(term, texts);
            case PostId post -> posts.find(office, post).map(Post::number).orElse("");
            case MonthGrid grid -> BahtText.inFigures(grid.sum());
            case RecordLink link -> link.title();
            case PersonId person ->
                people.find(office, person).map(Person::fullName).orElse("");
            case UnitId unit -> units.find(office, unit).map(Unit::name).orElse("");
            case SchoolId school ->
                schools.find(office, school).map(School::name).orElse("");
            case String text -> text(office, said, field, text);
            case Collection<?> many
            when said.sort() == FieldSort.FILES -> many.isEmpty() ? "" : texts.get("forms.paper.files", many.size());
            case Collection<?> many
            when field.type() instanceof FieldType.Codes kept && said.sort().isCoded() ->
                many.stream()
                        .map(code -> code(office, kept.list(), code.toString()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Collection<?> many -> chosen(said, many);
            default -> value.toString();
        };
    }

    /** What samples of a register may name in an office. */
    DataSamples.Named named(Caller caller, LocalDate today) {
        return new DataSamples.Named(
                caller.person(),
                units.of(caller.office()).stream().findFirst().map(Unit::id),
                schools.search(caller.office(), "", today, 1).stream()
                        .findFirst()
                        .map(School::id));
    }

    /** A number as a field of this sort shows it. */
    static String number(FieldDefinition said, BigDecimal number) {
        return switch (said.sort()) {
            case PERCENT -> number.stripTrailingZeros().toPlainString() + " %";
            case BAHT, MONTHS -> BahtText.inFigures(number);
            case WHOLE -> NumberFormatter.whole(number.toBigInteger());
            default -> String.format(Locale.ROOT, "%,." + said.places().orElse(2) + "f", number);
        };
    }

    /** Each month in which there is something, a line each, and the sum. */
    static String months(MonthGrid grid) {
        return Stream.concat(
                        MonthGrid.MONTHS.stream()
                                .filter(month -> grid.of(month).signum() != 0)
                                .map(month -> ThaiDate.month(month) + " " + BahtText.inFigures(grid.of(month))),
                        Stream.of("รวม " + BahtText.inFigures(grid.sum())))
                .collect(Collectors.joining("\n"));
    }

    private String text(OfficeId office, FieldDefinition said, DeclaredField field, String text) {
        if (said.sort() == FieldSort.SECRET) {
            return FieldType.Secret.masked(text);
        }
        if (said.sort().isChosen()) {
            return chosen(said, text);
        }
        return field.type() instanceof FieldType.Code kept ? code(office, kept.list(), text) : text;
    }

    private String code(OfficeId office, CodeList list, String code) {
        return codes.of(office, list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(CodeList.Code::thai)
                .orElse(code);
    }

    private static String chosen(FieldDefinition said, String code) {
        return said.choices().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(FieldDefinition.Option::words)
                .orElse(code);
    }

    /** In the order of the form. */
    private static String chosen(FieldDefinition said, Collection<?> codes) {
        return said.choices().stream()
                .filter(option -> codes.contains(option.code()))
                .map(FieldDefinition.Option::words)
                .collect(Collectors.joining(", "));
    }
}
