package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.HoldingsSection;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Ends a unit: shows what it owns, and hands that over to the successor in the same act (core CORE-03). */
final class UnitEndSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient UnitAccess book;
    private final transient Versioned<Unit> opened;
    private final AdminForm sheet;
    private final ThaiDatePicker lastDay;
    private final ComboBox<Unit> successor;
    private final Checkbox unasked;
    private final HoldingsSection estate;

    UnitEndSection(ViewRequest request, Texts texts, UnitAccess book, Versioned<Unit> opened) {
        this.request = request;
        this.texts = texts;
        this.book = book;
        this.opened = opened;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        sheet = new AdminForm(request, texts, "unit-end");
        lastDay = sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.unit-end.lastDay.label"), texts.locale()));
        successor = sheet.named("successor", new ComboBox<>(texts.get("admin.unit-end.successor.label")));
        unasked = sheet.named("unasked", new Checkbox(texts.get("admin.unit-end.unasked.label")));
        estate = new HoldingsSection(texts, "admin.unit-end");
        estate.setId("admin-unit-end-estate");
        fields();
        look();
        sheet.section(
                        "admin.unit-end.title",
                        new Paragraph(texts.get("admin.unit-end.effect")),
                        lastDay,
                        successor,
                        estate,
                        unasked)
                .foot("admin.unit-end.save", this::end);
        add(sheet);
    }

    private void fields() {
        UnitId own = opened.value().id();
        lastDay.setValue(book.today());
        lastDay.addValueChangeListener(change -> look());
        successor.setItems(book.units().of(request.caller().office()).stream()
                .filter(unit -> !unit.id().equals(own))
                .toList());
        successor.setItemLabelGenerator(Unit::name);
        successor.setClearButtonVisible(true);
        request.draft().skip(lastDay);
        request.draft().skip(successor);
        request.draft().skip(unasked);
    }

    /** Asks everybody anew what the unit would leave behind. */
    private void look() {
        LocalDate day = lastDay.getValue() == null ? book.today() : lastDay.getValue();
        UnitHoldings found =
                book.register().estate(request.caller(), opened.value().id(), day);
        estate.show(
                found.owned().stream()
                        .map(one -> new HoldingsSection.Line(
                                texts.get(one.what(), one.count()), one.fate().name(), one.link()))
                        .toList(),
                found.silent());
        unasked.setVisible(!found.silent().isEmpty());
    }

    private void end() {
        UnitId next = successor.getOptionalValue().map(Unit::id).orElse(null);
        book.register()
                .end(
                        request.caller(),
                        opened.value().id(),
                        opened.number(),
                        new UnitEnding(lastDay.getValue(), next, unasked.isVisible() && unasked.getValue()));
        request.tell(texts.get("admin.unit-end.saved", opened.value().name()));
        request.open("admin/office");
    }
}
