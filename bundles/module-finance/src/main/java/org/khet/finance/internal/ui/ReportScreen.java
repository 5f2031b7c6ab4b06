package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** A report: choices above, a register of its rows, each opening what is behind it, and the same rows as a file. */
final class ReportScreen<R> extends Div {
    private final ViewRequest request;
    private final ReportSource<R> source;
    private final Map<String, Choosing> fields = new LinkedHashMap<>();
    private List<R> rows = List.of();

    /** A field by which rows are chosen: its label, its value in the address, and the same in words. */
    private record Choosing(String label, Supplier<String> value, Supplier<String> words) {}

    ReportScreen(ViewRequest request, ListExports exports, ReportSource<R> source) {
        this.request = request;
        this.source = source;
        addClassName("k-page");
        String id = "finance-" + source.name();
        Div bar = new Div();
        bar.addClassName("k-filters");
        Register<R> register = register(id);
        for (ReportChoice choice : source.choices(request)) {
            bar.add(choice.isDay() ? day(id, choice, register) : select(id, choice, register));
        }
        rows = source.rows(request, chosen());
        align(register, source.columns(request));
        PageHeader head = new PageHeader(request.texts().get("finance.place"), text("title"));
        head.crumb("", request.texts().get("finance.home")).here(text("title")).sub(text("sub"));
        head.actions(new ExportMenu(request, exports, id, this::list));
        add(head, bar, register);
    }

    private Select<String> select(String id, ReportChoice choice, Register<R> register) {
        Select<String> select = new Select<>();
        select.setId(id + "-" + choice.name());
        select.setLabel(text("choice." + choice.name()));
        select.setItems(choice.values().keySet());
        select.setItemLabelGenerator(value -> choice.values().getOrDefault(value, value));
        select.setMinWidth(
                "min(100%%, %dch + 4rem)".formatted(longest(choice.values().values())));
        String wanted = request.query().getOrDefault(choice.name(), List.of("")).getFirst();
        select.setValue(choice.values().containsKey(wanted) ? wanted : choice.standard());
        select.addValueChangeListener(change -> renew(register, change.isFromClient()));
        request.draft().skip(select);
        fields.put(
                choice.name(),
                new Choosing(
                        select.getLabel(),
                        select::getValue,
                        () -> select.getItemLabelGenerator().apply(select.getValue())));
        return select;
    }

    /** Signs that take room: Thai vowels and tone marks stand above and below others. The closed list shows its words whole. */
    private static int longest(Collection<String> words) {
        return words.stream()
                .mapToInt(one -> (int) one.codePoints()
                        .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                        .count())
                .max()
                .orElse(0);
    }

    private ThaiDatePicker day(String id, ReportChoice choice, Register<R> register) {
        ThaiDatePicker picker = new ThaiDatePicker(
                text("choice." + choice.name()), request.texts().locale());
        picker.setId(id + "-" + choice.name());
        LocalDate standard = LocalDate.parse(choice.standard());
        String wanted = request.query().getOrDefault(choice.name(), List.of("")).getFirst();
        picker.setValue(parsed(wanted).orElse(standard));
        picker.addValueChangeListener(change -> renew(register, change.isFromClient()));
        request.draft().skip(picker);
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        Supplier<LocalDate> value = () -> Optional.ofNullable(picker.getValue()).orElse(standard);
        fields.put(
                choice.name(),
                new Choosing(picker.getLabel(), () -> value.get().toString(), () -> dates.longDate(value.get())));
        return picker;
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void renew(Register<R> register, boolean byHand) {
        if (byHand) {
            Map<String, List<String>> query = new LinkedHashMap<>();
            chosen().forEach((name, value) -> query.put(name, List.of(value)));
            request.query(query);
            rows = source.rows(request, chosen());
            align(register, source.columns(request));
            register.refresh();
        }
    }

    private Register<R> register(String id) {
        Register<R> register = new Register<>(
                id + "-grid",
                text("title"),
                page -> rows.stream().skip(page.offset()).limit(page.limit()).toList(),
                () -> rows.size());
        List<Column<R>> columns = source.columns(request);
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            register.grid()
                    .addColumn(LazyCells.of(row -> cell(column, row)))
                    .setHeader(column.title())
                    .setKey("c" + i)
                    .setSortable(false)
                    .setResizable(true)
                    .setAutoWidth(i > 0)
                    .setFlexGrow(i == 0 ? 2 : 0);
        }
        register.card(row -> new CardRow(
                words(columns.getFirst().cell().apply(row)),
                new Span(),
                "",
                columns.stream()
                        .skip(1)
                        .map(column ->
                                column.title() + " " + words(column.cell().apply(row)))
                        .collect(Collectors.joining(" · ")),
                false));
        register.onClick(this::open).onOpen(this::open);
        register.empty(new EmptyState(BadgeTone.DONE, "circle-check", text("empty"), "").bare());
        return register;
    }

    /** Figures stand below each other at their right end, with their head. */
    private void align(Register<R> register, List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            boolean figures = rows.stream().map(row -> column.cell().apply(row)).anyMatch(ReportScreen::isFigure);
            register.grid().getColumnByKey("c" + i).setTextAlign(figures ? ColumnTextAlign.END : ColumnTextAlign.START);
        }
    }

    private static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Baht || cell instanceof Cell.Figure;
    }

    private Component cell(Column<R> column, R row) {
        Cell cell = column.cell().apply(row);
        Span span = new Span(words(cell));
        span.setClassName("k-number", isFigure(cell));
        return span;
    }

    private String words(Cell cell) {
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Baht baht -> BahtText.inFigures(baht.value());
            case Cell.Day day -> dates.listDate(day.value());
            case Cell.Moment moment -> dates.listDateTime(moment.value());
        };
    }

    private void open(R row) {
        String address = source.address(row, chosen());
        if (!address.isEmpty()) {
            request.open(address);
        }
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        fields.forEach((name, field) -> chosen.put(name, field.value().get()));
        return chosen;
    }

    ExportList<R> list() {
        String filter = fields.values().stream()
                .map(one -> one.label() + ": " + one.words().get())
                .collect(Collectors.joining(" · "));
        return new ExportList<>(
                new ListKind("finance." + source.name(), source.permission(), source.personal()),
                new ExportList.ExportTexts(
                        text("title"),
                        filter,
                        request.texts().get("finance.report.total"),
                        request.texts().locale()),
                source.columns(request),
                ExportList.Source.of(rows));
    }

    private String text(String end) {
        return request.texts().get("finance." + source.name() + "." + end);
    }
}
