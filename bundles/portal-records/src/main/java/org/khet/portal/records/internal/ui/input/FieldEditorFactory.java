package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.MarkedTextField;
import org.khet.portal.api.ui.component.NumberTyping;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.records.internal.service.cell.CellReader;
import org.khet.portal.records.internal.ui.ValueFormatter;

/** Makes the input of each type of field. */
public final class FieldEditorFactory {
    private final ValueFormatter names;
    private final ViewRequest request;
    private final ReferenceEditors references;
    private final TimeEditors times;
    private final LocalDate today;

    /** @param units units that the caller may choose */
    public FieldEditorFactory(ValueFormatter names, ViewRequest request, UnitChoices units, LocalDate today) {
        this.names = names;
        this.request = request;
        this.today = today;
        this.references = new ReferenceEditors(names, request, units, today);
        this.times = new TimeEditors(names, today);
    }

    /** The words of the values that its inputs take. */
    public ValueFormatter names() {
        return names;
    }

    /** Reads what was copied from a spreadsheet. */
    CellReader reader() {
        return new CellReader(names.references(), names.services().records, request.caller(), today, names::choice);
    }

    /** The input of a field, under its own label. */
    public FieldEditor<?, ?> of(DeclaredField field, String id) {
        return of(field, names.label(field), id);
    }

    FieldEditor<?, ?> of(DeclaredField field, String label, String id) {
        return labelled(field, made(field), label, id);
    }

    /** One of few values, all in sight. */
    public FieldEditor<?, ?> choice(DeclaredField field, List<OfferedValue> choices, String id) {
        RadioButtonGroup<OfferedValue> group = new RadioButtonGroup<>();
        group.setItems(choices);
        group.setItemLabelGenerator(OfferedValue::words);
        return labelled(
                field,
                new FieldEditor<>(
                        field,
                        group,
                        OfferedValue::value,
                        value -> choices.stream()
                                .filter(one -> one.value().equals(value))
                                .findFirst()
                                .orElse(null)),
                names.label(field),
                id);
    }

    private FieldEditor<?, ?> labelled(DeclaredField field, FieldEditor<?, ?> editor, String label, String id) {
        String help = RecordTexts.help(names.kind(), field);
        editor.label(label, id, request.texts().has(help) ? request.texts().get(help) : "");
        editor.mark(field.isNeeded(), needed(field));
        return editor;
    }

    /** That the field has to be filled in. */
    public String needed(DeclaredField field) {
        return request.texts()
                .get(field.type() instanceof FieldType.FileList ? "records.needed.files" : "records.needed");
    }

    private FieldEditor<?, ?> made(DeclaredField field) {
        return switch (field.type()) {
            case FieldType.LongText ignored -> longText(field);
            case FieldType.Address ignored -> longText(field);
            case FieldType.Code of -> code(field, of.list());
            case FieldType.Codes of -> codes(field, of.list());
            case FieldType.Choice<?> of -> choice(field, of);
            case FieldType.Day ignored -> day(field);
            case FieldType.PointInTime ignored -> times.instant(field);
            case FieldType.Year ignored -> times.year(field);
            case FieldType.Quarter ignored -> times.quarter(field);
            case FieldType.Month ignored -> times.month(field);
            case FieldType.Term ignored -> times.term(field);
            case FieldType.Whole whole -> whole(field, whole);
            case FieldType.Baht ignored -> number(field);
            case FieldType.Decimal ignored -> number(field);
            case FieldType.Percent ignored -> number(field);
            case FieldType.YesNo ignored ->
                new FieldEditor<>(field, new Checkbox(), value -> value, value -> (Boolean) value);
            case FieldType.Months ignored ->
                new FieldEditor<>(field, new MonthGridField(request.texts()), value -> value, value ->
                        (org.khet.portal.api.record.MonthGrid) value);
            case FieldType.UnitRef ignored -> references.unit(field);
            case FieldType.PersonRef ignored -> references.person(field);
            case FieldType.SchoolRef ignored -> references.school(field);
            case FieldType.PostRef ignored -> references.post(field);
            case FieldType.RecordRef ref -> references.record(field, ref.recordType());
            case FieldType.AnyRecord any -> references.link(field, any.recordTypes());
            case FieldType.FileList files ->
                new FieldEditor<>(
                        field,
                        new FilesField(request, names.services().files(), files),
                        value -> value,
                        value -> List.copyOf((List<?>) value));
            case FieldType.Coded<?> coded -> coded(field, coded);
            case FieldType.Text ignored -> text(field);
            case FieldType.Secret ignored -> text(field);
            case FieldType.Numbered ignored -> text(field);
        };
    }

    private FieldEditor<?, ?> text(DeclaredField field) {
        return field.offers()
                .<FieldEditor<?, ?>>map(choices -> OfferedBox.editor(
                        field,
                        choices.of(names.office(), request.texts().locale()),
                        value -> names.words(field, value)))
                .orElseGet(() -> typed(field));
    }

    /** What a field offers while a value, or nothing, stands in the other that narrows it. */
    List<OfferedValue> narrowed(DeclaredField field, Field.Narrowing narrowing, @Nullable Object value) {
        Locale locale = request.texts().locale();
        return value == null
                ? field.offers().map(all -> all.of(names.office(), locale)).orElse(List.of())
                : narrowing.offers().of(names.office(), locale, value);
    }

    private FieldEditor<?, ?> typed(DeclaredField field) {
        TextField input = new TextField();
        if (field.isSensitive()) {
            request.draft().skip(input);
        }
        return new FieldEditor<>(field, input, value -> value, String::valueOf);
    }

    private FieldEditor<?, ?> longText(DeclaredField field) {
        if (field.isMarked()) {
            MarkedTextField input = new MarkedTextField(request.texts());
            field.inserts()
                    .ifPresent(pieces -> input.inserting(
                            pieces.of(names.office(), request.texts().locale())));
            return new FieldEditor<>(field, input, value -> value, String::valueOf);
        }
        TextArea area = new TextArea();
        area.setMinRows(3);
        return new FieldEditor<>(field, area, value -> value, String::valueOf);
    }

    private FieldEditor<?, ?> day(DeclaredField field) {
        ThaiDatePicker picker = new ThaiDatePicker("", request.texts().locale());
        picker.setClearButtonVisible(!field.isNeeded());
        picker.setI18n(picker.getI18n().setBadInputErrorMessage(unreadable()));
        return new FieldEditor<>(field, picker, value -> value, value -> (LocalDate) value);
    }

    /** What an input says by itself that was left with something that is no value. */
    private String unreadable() {
        return request.texts().get("records.error.unreadable");
    }

    private FieldEditor<?, ?> whole(DeclaredField field, FieldType.Whole whole) {
        IntegerField number = NumberTyping.eased(new IntegerField());
        number.setStepButtonsVisible(whole.most() - whole.least() <= 100);
        number.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(unreadable()));
        return new FieldEditor<>(field, number, value -> value, value -> (Integer) value);
    }

    /** More decimals than the field has are told, never rounded without a word. */
    private FieldEditor<?, ?> number(DeclaredField field) {
        BigDecimalField sum = NumberTyping.eased(new BigDecimalField());
        sum.setLocale(request.texts().locale());
        sum.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(unreadable()));
        int scale = field.type() instanceof FieldType.Decimal decimal ? decimal.scale() : 2;
        return new FieldEditor<>(field, sum, value -> typed(value, scale), value -> (BigDecimal) value);
    }

    static Object typed(BigDecimal value, int scale) {
        return value.stripTrailingZeros().scale() > scale
                ? new RecordDraft.Unusable(value, "records.error.decimals", List.of(scale))
                : value;
    }

    private FieldEditor<?, ?> code(DeclaredField field, CodeList list) {
        ComboBox<CodeList.Code> box = new ComboBox<>();
        List<CodeList.Code> codes = names.references().codes(names.office(), list);
        box.setItems(codes.stream().filter(CodeList.Code::active).toList());
        box.setItemLabelGenerator(code -> request.texts().choose(code.thai(), code.english()));
        return new FieldEditor<>(
                field,
                box,
                CodeList.Code::code,
                value -> codes.stream()
                        .filter(code -> code.code().equals(value))
                        .findFirst()
                        .orElse(null));
    }

    /** A code with codes below it is their heading, never an answer. */
    private FieldEditor<?, ?> codes(DeclaredField field, CodeList list) {
        CheckboxGroup<String> group = new CheckboxGroup<>();
        List<CodeList.Code> all = names.references().codes(names.office(), list);
        Set<String> headings =
                all.stream().flatMap(code -> Stream.ofNullable(code.parent())).collect(Collectors.toSet());
        group.setItems(all.stream()
                .filter(code -> code.active() && !headings.contains(code.code()))
                .map(CodeList.Code::code)
                .toList());
        group.setItemLabelGenerator(code -> names.words(field, Set.of(code)));
        if (all.stream().anyMatch(code -> names.language().isThai(names.words(field, Set.of(code.code()))))) {
            group.setRenderer(new ComponentRenderer<>(code -> {
                String words = names.words(field, Set.of(code));
                return names.language().mark(new Span(words), field, words);
            }));
        }
        return new FieldEditor<>(
                field,
                group,
                value -> value,
                value -> ((Set<?>) value).stream().map(String::valueOf).collect(Collectors.toSet()));
    }

    private <E extends Enum<E>> FieldEditor<?, ?> choice(DeclaredField field, FieldType.Choice<E> of) {
        Select<E> select = new Select<>();
        select.setItems(of.values());
        select.setItemLabelGenerator(value -> value == null ? "" : names.words(field, value));
        select.setEmptySelectionAllowed(!field.isNeeded());
        return new FieldEditor<>(
                field, select, value -> value, value -> of.type().cast(value));
    }

    private static <T> FieldEditor<?, ?> coded(DeclaredField field, FieldType.Coded<T> coded) {
        return new FieldEditor<>(field, new TextField(), coded.read()::apply, value -> Objects.toString(value));
    }
}
