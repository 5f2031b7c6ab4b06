package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.NumberTyping;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** A group, unit or section: names and place, and from which day they count. */
final class UnitView extends Div {
    private static final String LIST = "admin/office";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient UnitAccess book;
    private final transient @Nullable Versioned<Unit> opened;
    private final AdminForm sheet;
    private final ComboBox<Unit> parent;
    private final IntegerField order;
    private final ThaiDatePicker from;

    UnitView(ViewRequest request, Texts texts, UnitAccess book, @Nullable Versioned<Unit> opened) {
        this.request = request;
        this.texts = texts;
        this.book = book;
        this.opened = opened;
        sheet = new AdminForm(request, texts, "unit");
        parent = sheet.named("parent", new ComboBox<>(texts.get("admin.unit.parent.label")));
        order = sheet.named("order", NumberTyping.eased(new IntegerField(texts.get("admin.unit.order.label"))));
        from = sheet.named("from", new ThaiDatePicker(texts.get("admin.unit.from.label"), texts.locale()));
        String title =
                opened == null ? texts.get("admin.units.add") : opened.value().name();
        AdminPage page = new AdminPage(this, texts, title)
                .below(LIST, texts.get("admin.office.title"))
                .here(request, title);
        fields();
        show(opened == null ? null : opened.value());
        sheet.foot("admin.unit.save", this::save);
        page.with(sheet);
    }

    private void fields() {
        List<Unit> all = book.units().of(request.caller().office());
        parent.setItems(all);
        parent.setItemLabelGenerator(Unit::name);
        parent.setClearButtonVisible(true);
        order.setValue(all.size() + 1);
        from.setValue(book.today());
        from.setHelperText(texts.get("admin.unit.from.help"));
        request.draft().skip(parent);
        request.draft().skip(order);
        request.draft().skip(from);
        sheet.section(
                "admin.unit.section",
                sheet.line("code", true, 12),
                sheet.line("name", true, 200),
                sheet.line("shortName", true, 80),
                sheet.line("nameEnglish", false, 80),
                parent,
                from,
                order,
                sheet.line("phone", false, 80));
    }

    private void show(@Nullable Unit unit) {
        if (unit == null) {
            return;
        }
        sheet.fixed("code", unit.code());
        sheet.value("name", unit.name());
        sheet.value("shortName", unit.shortName());
        sheet.value("nameEnglish", unit.nameEnglish());
        sheet.value("phone", unit.phone());
        order.setValue(unit.order());
        parent.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(unit.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
    }

    private void save() {
        LocalDate day = from.getValue();
        if (day == null) {
            throw Rejected.of("from", "core.error.needed");
        }
        Versioned<Unit> edition = opened;
        if (edition == null) {
            book.register().add(request.caller(), draft(), day);
        } else {
            book.register().change(request.caller(), edition.value().id(), edition.number(), draft(), day);
        }
        request.draft().clear();
        request.tell(texts.get("admin.unit.saved", sheet.value("name")));
        request.open(LIST);
    }

    private UnitDraft draft() {
        return new UnitDraft(
                parent.getOptionalValue().map(Unit::id).orElse(null),
                sheet.value("code"),
                sheet.value("name"),
                sheet.value("shortName"),
                sheet.value("nameEnglish"),
                order.getValue() == null ? 0 : order.getValue(),
                sheet.value("phone"));
    }
}
