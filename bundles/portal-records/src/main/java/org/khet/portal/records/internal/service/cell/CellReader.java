package org.khet.portal.records.internal.service.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ParsedDate;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.ReferredRegisters;

/**
 * Reads cells of a spreadsheet as values of fields: codes and choices by code or word, people, schools, units and records by
 * name, dates and years Thai, numbers with commas. What means nothing becomes {@link RecordDraft#UNREADABLE}.
 */
public final class CellReader {
    private static final int MOST = 20;
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+([^\\d,][^,]*)?");
    private static final Set<String> YES = Set.of("1", "y", "yes", "true", "ใช่", "มี", "✓", "/", "x");
    private static final Set<String> NO = Set.of("0", "n", "no", "false", "ไม่ใช่", "ไม่", "ไม่มี", "-");
    private final OfficeReferences references;
    private final ReferredRegisters types;
    private final Caller caller;
    private final LocalDate today;
    private final Function<Enum<?>, String> choices;

    /** @param choices words of a choice in the reader's language */
    public CellReader(
            OfficeReferences references,
            DefaultRecordServices types,
            Caller caller,
            LocalDate today,
            Function<Enum<?>, String> choices) {
        this.references = references;
        this.types = types.referred();
        this.caller = caller;
        this.today = today;
        this.choices = choices;
    }

    /** The value of a cell; {@code null} for an empty one. */
    public @Nullable Object read(DeclaredField field, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        Object value = value(field, text);
        return value == null ? RecordDraft.UNREADABLE : value;
    }

    /** An amount of money; empty where a cell is none. */
    public static Optional<BigDecimal> amount(String cell) {
        return Optional.ofNullable(number(figures(cell.strip()).replace("บาท", "")));
    }

    private @Nullable Object value(DeclaredField field, String text) {
        String figures = figures(text);
        OfficeId office = caller.office();
        return switch (field.type()) {
            case FieldType.Text ignored -> text;
            case FieldType.LongText ignored -> text;
            case FieldType.Address ignored -> text;
            case FieldType.Secret ignored -> text;
            case FieldType.Coded<?> coded -> coded(coded, text);
            case FieldType.Code code -> code(code.list(), text);
            case FieldType.Codes codes -> codes(codes.list(), text);
            case FieldType.Choice<?> choice -> choice(choice, text);
            case FieldType.Day ignored -> day(text);
            case FieldType.PointInTime ignored -> MomentReader.read(text, today);
            case FieldType.Whole ignored -> figures.matches("-?\\d{1,9}") ? Integer.valueOf(figures) : null;
            case FieldType.Decimal ignored -> number(figures);
            case FieldType.Baht ignored -> amount(text).orElse(null);
            case FieldType.Percent ignored -> number(figures.replace("%", ""));
            case FieldType.YesNo ignored -> yesNo(text);
            case FieldType.Year ignored -> figures.matches("2[45]\\d\\d") ? year(figures) : null;
            case FieldType.Quarter ignored -> PeriodReader.quarter(figures);
            case FieldType.Term ignored -> PeriodReader.term(figures);
            case FieldType.Month ignored -> PeriodReader.month(figures);
            case FieldType.Months ignored -> null;
            case FieldType.UnitRef ignored -> unit(office, text);
            case FieldType.PersonRef ignored ->
                one(
                        references.people().search(office, text, MOST),
                        person -> named(text, person.fullName()),
                        Person::id);
            case FieldType.SchoolRef ignored ->
                one(
                        references.schools().search(office, text, today, MOST),
                        school -> named(text, school.name(), school.shortName())
                                || school.codes().stream()
                                        .anyMatch(code -> code.value().equals(text)),
                        School::id);
            case FieldType.PostRef ignored ->
                references.posts().seats(office, today).stream()
                        .filter(seat -> seat.post().number().equals(text))
                        .map(seat -> seat.post().id())
                        .findFirst()
                        .orElse(null);
            case FieldType.RecordRef ref -> record(ref.recordType(), text);
            case FieldType.AnyRecord any -> link(any.recordTypes(), text);
            case FieldType.FileList ignored -> null;
            case FieldType.Numbered ignored -> null;
        };
    }

    /** Digits without what sets thousands apart; a comma of decimals stays and is read as nothing. */
    private static String figures(String text) {
        String figures = ThaiDigits.toArabic(text).replace(" ", "");
        return THOUSANDS.matcher(figures).matches() ? figures.replace(",", "") : figures;
    }

    private static <T> @Nullable T coded(FieldType.Coded<T> coded, String text) {
        try {
            return coded.read().apply(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static FiscalYear year(String buddhist) {
        return FiscalYear.ofBuddhist(Integer.parseInt(buddhist));
    }

    private @Nullable LocalDate day(String text) {
        return ThaiDate.read(text, today) instanceof ParsedDate.Day day ? day.date() : null;
    }

    private static @Nullable BigDecimal number(String figures) {
        return figures.matches("-?\\d{1,13}(\\.\\d{1,6})?")
                ? new BigDecimal(figures).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros()
                : null;
    }

    private static @Nullable Boolean yesNo(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    private @Nullable String code(CodeList list, String text) {
        return references.codes(caller.office(), list).stream()
                .filter(code -> code.active()
                        && (code.code().equalsIgnoreCase(text) || named(text, code.thai(), code.english())))
                .map(CodeList.Code::code)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Set<String> codes(CodeList list, String text) {
        Set<String> found = new TreeSet<>();
        for (String part : text.split("[,;]", -1)) {
            String code = part.isBlank() ? "" : code(list, part.strip());
            if (code == null) {
                return null;
            }
            found.add(code);
        }
        found.remove("");
        return found;
    }

    private <E extends Enum<E>> @Nullable E choice(FieldType.Choice<E> choice, String text) {
        return choice.values().stream()
                .filter(value -> value.name().equalsIgnoreCase(text) || named(text, choices.apply(value)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object unit(OfficeId office, String text) {
        return one(
                references.units().of(office),
                unit -> unit.code().equalsIgnoreCase(text)
                        || named(text, unit.name(), unit.shortName(), unit.nameEnglish()),
                Unit::id);
    }

    private @Nullable Long record(String type, String text) {
        return types.find(type)
                .map(service -> service
                        .page(
                                caller,
                                new RecordFilter("", text, Map.of(), List.of()),
                                new PageRequest(0, MOST, List.of()))
                        .stream()
                        .filter(row -> isCalled(row, text))
                        .map(RecordRow::id)
                        .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .orElse(null);
    }

    private static boolean isCalled(RecordRow row, String text) {
        List<String> parts = row.titleParts().stream().map(Object::toString).toList();
        return named(text, parts.toArray(String[]::new)) || named(text, String.join(" · ", parts));
    }

    /** The one record of these types that the caller sees under this name; what is none, or more than one, stays typed. */
    private RecordLink link(List<String> of, String text) {
        List<RecordLink> found = of.stream()
                .flatMap(type -> types.find(caller, type).stream())
                .flatMap(register -> register
                        .links(register.rows(new RecordFilter("", text, Map.of(), List.of()), MOST).stream()
                                .filter(row -> isCalled(row, text))
                                .toList())
                        .stream())
                .toList();
        return found.size() == 1 ? found.getFirst() : RecordLink.typed(text);
    }

    /** What one name means must be one. */
    private static <T> @Nullable Object one(List<T> all, java.util.function.Predicate<T> fits, Function<T, ?> key) {
        List<T> found = all.stream().filter(fits).toList();
        return found.size() == 1 ? key.apply(found.getFirst()) : null;
    }

    private static boolean named(String text, String... names) {
        String folded = ThaiFolding.fold(text);
        return Arrays.stream(names)
                .anyMatch(name -> !name.isEmpty() && ThaiFolding.fold(name).equals(folded));
    }
}
