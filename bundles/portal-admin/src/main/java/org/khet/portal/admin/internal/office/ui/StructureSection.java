package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.Box;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.admin.internal.screen.ui.Sheet;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeAdministration;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitDraft;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.TwoLines;

/** Groups, units and sections of the office. */
final class StructureSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient OfficeAdministration offices;
    private final transient Units units;
    private final Grid<Unit> grid = new Grid<>();

    StructureSection(ViewRequest request, Texts texts, OfficeAdministration offices, Units units) {
        this.request = request;
        this.texts = texts;
        this.offices = offices;
        this.units = units;
        grid.setId("admin-units-grid");
        grid.setAriaLabel(texts.get("admin.units.title"));
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(unit -> new TwoLines(
                        new Span((unit.parent() == null ? "" : "– ") + unit.name()), english(unit.nameEnglish())))
                .setHeader(texts.get("admin.unit.name.label"))
                .setFlexGrow(3);
        grid.addComponentColumn(unit -> thai(unit.shortName())).setHeader(texts.get("admin.unit.shortName.label"));
        grid.addColumn(Unit::code).setHeader(texts.get("admin.unit.code.label"));
        grid.addColumn(Unit::phone).setHeader(texts.get("admin.unit.phone.label"));
        grid.addItemClickListener(click -> edit(click.getItem()));
        refresh();
        add(new Section(texts.get("admin.units.title"), grid)
                .flush()
                .hint(texts.get("admin.units.hint"))
                .action(Page.button("admin-units-add", "plus", texts.get("admin.units.add"), () -> edit(null))));
    }

    private static Span thai(String name) {
        Span words = new Span(name);
        words.getElement().setAttribute("lang", "th");
        return words;
    }

    private static Span english(String name) {
        Span words = new Span(name);
        words.getElement().setAttribute("lang", "en");
        return words;
    }

    private void refresh() {
        grid.setItems(units.of(request.caller().office()));
    }

    private void edit(@Nullable Unit unit) {
        Sheet sheet = new Sheet(request, texts, "unit");
        ComboBox<Unit> parent = sheet.named("parent", new ComboBox<>(texts.get("admin.unit.parent.label")));
        parent.setItems(units.of(request.caller().office()));
        parent.setItemLabelGenerator(Unit::name);
        parent.setClearButtonVisible(true);
        IntegerField order = sheet.named("order", new IntegerField(texts.get("admin.unit.order.label")));
        order.setValue(unit == null ? grid.getListDataView().getItemCount() + 1 : unit.order());
        sheet.section(
                "admin.unit.section",
                sheet.line("code", true, 12),
                sheet.line("name", true, 200),
                sheet.line("shortName", true, 80),
                sheet.line("nameEnglish", false, 80),
                parent,
                order,
                sheet.line("phone", false, 80));
        if (unit != null) {
            show(sheet, parent, unit);
        }
        sheet.withoutDraft();
        request.draft().skip(parent);
        request.draft().skip(order);
        Box[] box = new Box[1];
        sheet.foot("admin.unit.save", () -> {
            save(unit, sheet, parent, order);
            box[0].close();
            refresh();
        });
        Div content = new Div(sheet);
        if (unit != null) {
            content.add(Page.button(
                    "admin-unit-end",
                    "archive",
                    texts.get("admin.unit.end"),
                    () -> sheet.submit(() -> {
                        offices.endUnit(request.caller(), unit.id());
                        box[0].close();
                        refresh();
                    })));
        }
        box[0] = Box.open(texts, texts.get(unit == null ? "admin.units.add" : "admin.unit.edit"), content);
    }

    private static void show(Sheet sheet, ComboBox<Unit> parent, Unit unit) {
        sheet.fixed("code", unit.code());
        sheet.value("name", unit.name());
        sheet.value("shortName", unit.shortName());
        sheet.value("nameEnglish", unit.nameEnglish());
        sheet.value("phone", unit.phone());
        parent.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(unit.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
    }

    private void save(@Nullable Unit unit, Sheet sheet, ComboBox<Unit> parent, IntegerField order) {
        UnitDraft draft = new UnitDraft(
                parent.getOptionalValue().map(Unit::id).orElse(null),
                sheet.value("code"),
                sheet.value("name"),
                sheet.value("shortName"),
                sheet.value("nameEnglish"),
                order.getValue() == null ? 0 : order.getValue(),
                sheet.value("phone"));
        if (unit == null) {
            offices.addUnit(request.caller(), draft);
        } else {
            offices.editUnit(request.caller(), unit.id(), draft);
        }
        request.tell(texts.get("admin.unit.saved", draft.name()));
    }
}
