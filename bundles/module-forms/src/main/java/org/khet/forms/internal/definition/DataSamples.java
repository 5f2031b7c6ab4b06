package org.khet.forms.internal.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Records as they could be in a register, so that its designer sees list, form and paper with something in them. They are made in memory
 * and never stored. The last one has only what is needed. Source: core CORE-100.
 */
public final class DataSamples {
    /** How many there are. */
    public static final int COUNT = 5;

    private static final int LINES = 2;
    private final DataKind kind;
    private final RecordContext now;
    private final Named named;

    /**
     * What they name.
     *
     * @param person  a person of the office
     * @param unit    a unit, empty for none
     * @param school  a school, empty for none
     */
    public record Named(PersonId person, Optional<UnitId> unit, Optional<SchoolId> school) {}

    /** Of the records of an edition. */
    public DataSamples(DataKind kind, RecordContext now, Named named) {
        this.kind = kind;
        this.now = now;
        this.named = named;
    }

    /** The records; their key is 0. */
    public List<RecordRow> rows() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(this::row).toList();
    }

    private RecordRow row(int number) {
        var states = kind.states();
        var head = new RecordRow.Head(
                0,
                now.office(),
                0,
                states.get((number - 1) % states.size()),
                named.person(),
                now.caller().name(),
                now.now(),
                "");
        RecordRow row = new RecordRow(
                        kind, head, new @Nullable Object[kind.fields().size()], Map.of())
                .with(kind.design, kind.definition().head().design())
                .with(kind.edition, kind.definition().head().edition());
        Optional<Field<?>> counted = kind.fieldNamed("number");
        if (counted.isPresent()) {
            row = row.with(counted.get(), numbered(number));
        }
        for (FieldDefinition said : kind.definition().top()) {
            row = said.sort() == FieldSort.TABLE ? table(row, said, number) : field(row, said, number);
        }
        return row;
    }

    private RegisterNumber numbered(int number) {
        int year = FiscalYear.of(now.today()).buddhist();
        return new RegisterNumber(
                number,
                year,
                kind.definition()
                        .head()
                        .pattern()
                        .replace("{seq}", String.valueOf(number))
                        .replace("{BE}", String.valueOf(year)));
    }

    private RecordRow field(RecordRow row, FieldDefinition said, int number) {
        Field<?> field = kind.fieldNamed(said.key()).orElseThrow();
        boolean shown =
                field.onlyIf().map(condition -> condition.holds(row, now)).orElse(true);
        if (!shown) {
            return row;
        }
        return row.with(
                field,
                field.formula().isPresent()
                        ? field.formula().get().apply(row)
                        : isLeftOut(said, number) ? null : value(said, number));
    }

    private static boolean isLeftOut(FieldDefinition said, int number) {
        return number == COUNT && said.presence() == Presence.OPTIONAL;
    }

    private RecordRow table(RecordRow row, FieldDefinition said, int number) {
        Lines lines = kind.tableNamed(said.key()).orElseThrow();
        if (isLeftOut(said, number) && lines.least() == 0) {
            return row;
        }
        return row.with(
                lines,
                IntStream.rangeClosed(1, Math.max(LINES, lines.least()))
                        .mapToObj(place -> line(lines, said.key(), number + place))
                        .toList());
    }

    private RecordLine line(Lines lines, String table, int number) {
        RecordLine line = RecordLine.of(lines);
        for (FieldDefinition column : kind.definition().columns(table)) {
            Field<?> field = kind.fieldNamed(table + "." + column.key()).orElseThrow();
            line = line.with(field, value(column, number));
        }
        return line;
    }

    private @Nullable Object value(FieldDefinition said, int number) {
        return switch (said.sort()) {
            case TEXT -> cut(said, said.label() + " " + number);
            case LONG_TEXT, ADDRESS -> cut(said, said.label() + " " + number + "\n" + said.label());
            case WHOLE -> within(said, BigDecimal.valueOf(number)).intValue();
            case NUMBER ->
                within(said, BigDecimal.valueOf(number * 125L, 2))
                        .setScale(said.places().orElse(2), RoundingMode.HALF_UP);
            case BAHT -> within(said, BigDecimal.valueOf(number * 125_050L, 2));
            case PERCENT -> BigDecimal.valueOf(number * 10L).setScale(2);
            case DAY -> now.today().minusDays(number);
            case MOMENT -> now.now().minus(number, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
            case YES_NO -> number % 2 == 1;
            case CHOICE, SCALE -> chosen(said, number);
            case CHOICES -> Set.of(chosen(said, number));
            case CODE -> code(said).orElse(null);
            case CODES -> code(said).map(Set::of).orElse(null);
            case FISCAL_YEAR -> FiscalYear.of(now.today());
            case QUARTER -> FiscalQuarter.of(now.today());
            case MONTH -> YearMonth.from(now.today());
            case MONTHS ->
                new MonthGrid(Collections.nCopies(12, within(said, BigDecimal.valueOf(number * 1_000L))))
                        .with(Month.OCTOBER, within(said, BigDecimal.ZERO));
            case SECRET -> cut(said, "0000-0000-" + number);
            case TERM -> new TermOfYear(now.today().getYear(), 1 + number % 2);
            case SCHOOL -> named.school().orElse(null);
            case UNIT -> named.unit().orElse(null);
            case PERSON -> named.person();
            case RECORD -> RecordLink.typed(cut(said, said.label() + " " + number));
            case POST, FILES, TABLE -> null;
        };
    }

    private static Optional<String> code(FieldDefinition said) {
        return OfficeCodeLists.of(said.options()).map(CodeList::standard).stream()
                .flatMap(List::stream)
                .map(CodeList.Code::code)
                .findFirst();
    }

    private static String chosen(FieldDefinition said, int number) {
        List<FieldDefinition.Option> choices = said.choices();
        return choices.get((number - 1) % choices.size()).code();
    }

    private static String cut(FieldDefinition said, String text) {
        int most = said.most().matches("\\d{1,4}") ? Integer.parseInt(said.most()) : text.length();
        return text.substring(0, Math.min(text.length(), most));
    }

    private static BigDecimal within(FieldDefinition said, BigDecimal number) {
        BigDecimal least = said.least().isEmpty() ? number : new BigDecimal(said.least()).max(number);
        return said.most().isEmpty() ? least : new BigDecimal(said.most()).min(least);
    }
}
