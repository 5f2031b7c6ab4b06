package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.ui.ValueFormatter;

/** Inputs of years, quarters, months, terms and instants: some years back and ahead are offered. */
final class TimeEditors {
    private static final int BACK = 6;
    private static final int AHEAD = 6;
    private final ValueFormatter names;
    private final LocalDate today;

    TimeEditors(ValueFormatter names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    private List<FiscalYear> years() {
        int now = FiscalYear.of(today).endingYear();
        return IntStream.rangeClosed(now - BACK, now + AHEAD)
                .mapToObj(FiscalYear::new)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    FieldEditor<?, ?> year(DeclaredField field) {
        return choice(field, FiscalYear.class, years());
    }

    FieldEditor<?, ?> quarter(DeclaredField field) {
        return choice(
                field,
                FiscalQuarter.class,
                years().stream()
                        .flatMap(
                                year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new FiscalQuarter(year, number)))
                        .toList());
    }

    FieldEditor<?, ?> month(DeclaredField field) {
        YearMonth now = YearMonth.from(today);
        return choice(
                field,
                YearMonth.class,
                IntStream.rangeClosed(-24, 24)
                        .mapToObj(months -> now.minusMonths(months))
                        .toList());
    }

    FieldEditor<?, ?> term(DeclaredField field) {
        return choice(
                field,
                TermOfYear.class,
                years().stream()
                        .flatMap(year ->
                                IntStream.of(1, 2).mapToObj(number -> new TermOfYear(year.endingYear(), number)))
                        .toList());
    }

    /** What was chosen years ago is shown though it is no longer offered. */
    private <T> FieldEditor<?, ?> choice(DeclaredField field, Class<T> type, List<T> offered) {
        ComboBox<T> box = new ComboBox<>();
        box.setItems(offered);
        box.setItemLabelGenerator(value -> names.words(field, value));
        return new FieldEditor<>(field, box, value -> value, type::cast);
    }

    FieldEditor<?, ?> instant(DeclaredField field) {
        return new FieldEditor<>(field, new InstantField(names.texts()), value -> value, value -> (Instant) value);
    }
}
