package org.khet.portal.records.internal.module;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolYear;

/**
 * Values of demonstration records as they stand in a file: days {@code 2026-11-20}, {@code today-5} or {@code monday-7}, counted from
 * the Monday of this week, {@code weekday-3}, so many weekdays ago, {@code yearstart+9} and
 * {@code yearend-60}, counted from the first and the last day of this fiscal year, months {@code 2026-11} or {@code month-1}, points in time
 * {@code today+2 13:30}, half past nine without a time, years in the Buddhist era, {@code schoolyear},
 * {@code year}, {@code year+1}, units, people and schools by their codes in core I, records by their {@code key}, codes of
 * several, names of papers (PDF, one empty page) and amounts of months parted by {@code ;}, yes as {@code yes}.
 */
final class DemoValues {
    private static final List<Month> FISCAL = List.of(
            Month.OCTOBER,
            Month.NOVEMBER,
            Month.DECEMBER,
            Month.JANUARY,
            Month.FEBRUARY,
            Month.MARCH,
            Month.APRIL,
            Month.MAY,
            Month.JUNE,
            Month.JULY,
            Month.AUGUST,
            Month.SEPTEMBER);
    private static final int BEFORE_MAY = 4;
    /** The first term begins in the middle of May. */
    private static final int BEFORE_TERM = 15;

    private static final String PAPER = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final Units units;
    private final Files files;

    DemoValues(Units units, Files files) {
        this.units = units;
        this.files = files;
    }

    /**
     * What a value is read with.
     *
     * @param cast   people and schools
     * @param code   code of the office
     * @param office the office
     * @param keys   records made so far, by their key in the files
     */
    record Context(Cast cast, String code, OfficeId office, Map<String, Long> keys) {}

    /** @throws IllegalStateException if nothing is meant by it */
    Object value(Context context, DeclaredField field, String text) {
        return switch (field.type()) {
            case FieldType.Text ignored -> text;
            case FieldType.LongText ignored -> text.replace("\\n", "\n");
            case FieldType.Address ignored -> text.replace("\\n", "\n");
            case FieldType.Secret ignored -> text;
            case FieldType.Code ignored -> text;
            case FieldType.Codes ignored -> Set.of(text.split(";"));
            case FieldType.Choice<?> choice -> chosen(choice, text);
            case FieldType.Day ignored -> day(context, text);
            case FieldType.PointInTime ignored -> instant(context, text);
            case FieldType.Whole ignored -> whole(context, text);
            case FieldType.Decimal ignored -> new BigDecimal(text);
            case FieldType.Baht ignored -> new BigDecimal(text);
            case FieldType.Percent ignored -> new BigDecimal(text);
            case FieldType.YesNo ignored -> text.equals("yes");
            case FieldType.Year ignored -> year(context, text);
            case FieldType.Quarter ignored ->
                new FiscalQuarter(year(context, before(text)), Integer.parseInt(after(text)));
            case FieldType.Month ignored -> month(context, text);
            case FieldType.Term ignored ->
                new TermOfYear(Integer.parseInt(before(text)), Integer.parseInt(after(text)));
            case FieldType.Months ignored -> months(text);
            case FieldType.UnitRef ignored ->
                units.findByCode(context.office(), text)
                        .map(Unit::id)
                        .orElseThrow(() -> new IllegalStateException("no unit " + text));
            case FieldType.PersonRef ignored -> context.cast().person(context.code(), text);
            case FieldType.SchoolRef ignored -> context.cast().school(context.code(), text);
            case FieldType.RecordRef ignored -> key(context, text);
            case FieldType.AnyRecord ignored -> RecordLink.typed(text);
            case FieldType.Coded<?> coded -> coded.read().apply(text);
            case FieldType.PostRef ignored -> throw new IllegalStateException("posts cannot be said in a file");
            case FieldType.FileList files -> papers(files, text);
            case FieldType.Numbered ignored -> throw new IllegalStateException("numbers are given, not said");
        };
    }

    private List<Files.Staged> papers(FieldType.FileList of, String names) {
        return Arrays.stream(names.split(";"))
                .map(name -> files.stage(
                        name, new ByteArrayInputStream(PAPER.getBytes(StandardCharsets.US_ASCII)), of.rules()))
                .toList();
    }

    private static Long key(Context context, String text) {
        Long key = context.keys().get(text);
        if (key == null) {
            throw new IllegalStateException("no record " + text + " before this one");
        }
        return key;
    }

    private static Object chosen(FieldType.Choice<?> choice, String text) {
        return choice.values().stream()
                .filter(value -> ((Enum<?>) value).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(text + " is none of " + choice.values()));
    }

    private static LocalDate day(Context context, String text) {
        if (text.startsWith("monday")) {
            LocalDate monday = context.cast().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return monday.plusDays(offset(text, "monday"));
        }
        FiscalYear year = FiscalYear.of(context.cast().today());
        if (text.startsWith("yearend")) {
            return year.lastDay().plusDays(offset(text, "yearend"));
        }
        if (text.startsWith("yearstart")) {
            return year.firstDay().plusDays(offset(text, "yearstart"));
        }
        if (text.startsWith("weekday")) {
            return weekday(context.cast().today(), -offset(text, "weekday"));
        }
        return text.startsWith("today")
                ? context.cast().today().plusDays(offset(text, "today"))
                : LocalDate.parse(text);
    }

    private static LocalDate weekday(LocalDate today, int before) {
        LocalDate day = today;
        for (int left = before; left > 0; ) {
            day = day.minusDays(1);
            left -= day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
        }
        return day;
    }

    /** A number, or the school year of today in the Buddhist era; it begins in May. */
    private static Integer whole(Context context, String text) {
        return text.equals("schoolyear")
                ? SchoolYear.buddhist(context.cast()
                        .today()
                        .minusMonths(BEFORE_MAY)
                        .minusDays(BEFORE_TERM)
                        .getYear())
                : Integer.parseInt(text);
    }

    private static YearMonth month(Context context, String text) {
        return text.startsWith("month")
                ? YearMonth.from(context.cast().today()).plusMonths(offset(text, "month"))
                : YearMonth.parse(text);
    }

    private static Instant instant(Context context, String text) {
        if (!text.startsWith("today")) {
            return Instant.parse(text);
        }
        int space = text.indexOf(' ');
        LocalTime time = space < 0 ? LocalTime.of(9, 30) : LocalTime.parse(text.substring(space + 1));
        String day = space < 0 ? text : text.substring(0, space);
        return day(context, day).atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    private static FiscalYear year(Context context, String text) {
        return text.startsWith("year")
                ? new FiscalYear(FiscalYear.of(context.cast().today()).endingYear() + offset(text, "year"))
                : FiscalYear.ofBuddhist(Integer.parseInt(text));
    }

    private static int offset(String text, String word) {
        String rest = text.substring(word.length());
        return rest.isEmpty() ? 0 : Integer.parseInt(rest);
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf('/'));
    }

    private static String after(String text) {
        return text.substring(text.indexOf('/') + 1);
    }

    private static MonthGrid months(String text) {
        List<BigDecimal> amounts =
                Arrays.stream(text.split(";")).map(BigDecimal::new).collect(Collectors.toList());
        MonthGrid grid = MonthGrid.ZERO;
        for (int i = 0; i < Math.min(amounts.size(), FISCAL.size()); i++) {
            grid = grid.with(FISCAL.get(i), amounts.get(i));
        }
        return grid;
    }
}
