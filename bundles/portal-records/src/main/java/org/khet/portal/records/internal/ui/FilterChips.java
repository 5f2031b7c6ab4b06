package org.khet.portal.records.internal.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.khet.portal.records.internal.store.AddressValues;

/** The filter bar of a kind: words, states, and a chip for each field that is filtered. */
final class FilterChips {
    private final RecordKind kind;
    private final RecordService<?> service;
    private static final int YEARS = 6;
    private static final int PERIOD_YEARS = 4;
    private static final int PERIOD_MONTHS = 24;
    private final ValueFormatter names;
    private final Caller caller;

    FilterChips(RecordService<?> service, ValueFormatter names, Caller caller) {
        this.caller = caller;
        this.service = service;
        this.kind = service.kind();
        this.names = names;
    }

    ValueFormatter names() {
        return names;
    }

    FilterBar bar(String id, String hint, List<Field<?>> seen, Consumer<Map<String, List<String>>> changed) {
        FilterBar bar = new FilterBar(id, hint, changed);
        if (kind.hasStates()) {
            bar.chip(
                    "state",
                    names.texts().get("records.state"),
                    kind.states().stream()
                            .map(state -> new Choice(state.name(), names.state(state)))
                            .toList());
        }
        seen.stream().filter(Field::isFiltered).filter(AddressValues::has).forEach(field -> {
            if (FoundChoices.isOf(field)) {
                bar.chip(
                        field.name(),
                        names.label(field),
                        names.texts().get("records.chip.search"),
                        new FoundChoices(field, service, names, caller));
            } else {
                bar.chip(field.name(), names.label(field), () -> choices(field));
            }
        });
        return bar;
    }

    private String ofDays(FiscalYear year) {
        return names.texts().get("records.fiscal-year", String.valueOf(year.buddhist()));
    }

    private List<Choice> years(Function<FiscalYear, String> words) {
        int now = FiscalYear.of(names.services().portal.context(caller).today()).endingYear();
        return IntStream.rangeClosed(now - YEARS, now + 1)
                .mapToObj(FiscalYear::new)
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(String.valueOf(year.buddhist()), words.apply(year)))
                .toList();
    }

    /** Fiscal years, quarters of this one and the one before, and the months of two years. */
    private List<Choice> periods(Field<?> field) {
        LocalDate today = names.services().portal.context(caller).today();
        FiscalYear now = FiscalYear.of(today);
        Stream<Choice> years = Stream.iterate(now, FiscalYear::previous)
                .limit(PERIOD_YEARS)
                .map(year -> new Choice(String.valueOf(year.buddhist()), ofDays(year)));
        Stream<Choice> quarters = quarters(field, Stream.of(now, now.previous()));
        Stream<Choice> months = Stream.iterate(YearMonth.from(today), month -> month.minusMonths(1))
                .limit(PERIOD_MONTHS)
                .map(month -> new Choice(month.toString(), names.words(field, month)));
        return Stream.of(years, quarters, months).flatMap(all -> all).toList();
    }

    private Stream<Choice> quarters(Field<?> field, Stream<FiscalYear> years) {
        return years.flatMap(year -> IntStream.of(4, 3, 2, 1).mapToObj(number -> new FiscalQuarter(year, number)))
                .map(quarter -> new Choice(AddressValues.text(quarter), names.words(field, quarter)));
    }

    /** The quarters of this fiscal year and the ones before, the last first. */
    private List<Choice> quarters(Field<?> field) {
        FiscalYear now = FiscalYear.of(names.services().portal.context(caller).today());
        return quarters(field, Stream.iterate(now, FiscalYear::previous).limit(YEARS))
                .toList();
    }

    /** Both terms of the school years that began in this year and the ones before, the last first. */
    private List<Choice> terms(Field<?> field) {
        int now = names.services().portal.context(caller).today().getYear();
        return IntStream.rangeClosed(0, YEARS)
                .boxed()
                .flatMap(back -> Stream.of(new TermOfYear(now - back, 2), new TermOfYear(now - back, 1)))
                .map(term -> new Choice(AddressValues.text(term), names.words(field, term)))
                .toList();
    }

    /** What the form offers to be chosen; nothing for words that people write. */
    private List<Choice> offered(Field<?> field) {
        return field.offers().map(all -> all.of(names.office(), names.texts().locale())).orElse(List.of()).stream()
                .map(one -> new Choice(one.value(), one.words()))
                .toList();
    }

    List<Choice> choices(Field<?> field) {
        return switch (field.type()) {
            case FieldType.Code of ->
                names.references().codes(names.office(), of.list()).stream()
                        .map((CodeList.Code code) -> new Choice(code.code(), names.words(field, code.code())))
                        .toList();
            case FieldType.Choice<?> of ->
                of.values().stream()
                        .map(value -> new Choice(value.name(), names.words(field, value)))
                        .toList();
            case FieldType.YesNo ignored ->
                Stream.of(true, false)
                        .map(flag -> new Choice(String.valueOf(flag), names.words(field, flag)))
                        .toList();
            case FieldType.UnitRef ignored ->
                names.references().units().of(names.office()).stream()
                        .map(unit -> new Choice(String.valueOf(unit.id().value()), names.words(field, unit.id())))
                        .toList();
            case FieldType.Codes of ->
                names.references().codes(names.office(), of.list()).stream()
                        .map((CodeList.Code code) -> new Choice(code.code(), names.words(field, Set.of(code.code()))))
                        .toList();
            case FieldType.Year ignored -> years(year -> names.words(field, year));
            case FieldType.Numbered ignored -> years(this::ofDays);
            case FieldType.Day ignored -> periods(field);
            case FieldType.Month ignored -> periods(field);
            case FieldType.PointInTime ignored -> periods(field);
            case FieldType.Quarter ignored -> quarters(field);
            case FieldType.Term ignored -> terms(field);
            case FieldType.Text ignored -> offered(field);
            default -> List.of();
        };
    }
}
