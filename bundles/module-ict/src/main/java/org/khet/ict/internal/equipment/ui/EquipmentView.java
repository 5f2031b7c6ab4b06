package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceFilter;
import org.khet.ict.internal.equipment.DeviceImporter;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.ui.EquipmentList.Line;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The equipment register. */
final class EquipmentView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final DeviceOwners owners;
    private final EquipmentList list;
    private final EquipmentMessages messages;
    private Map<String, List<String>> chosen;
    private DeviceFilter filter = DeviceFilter.ALL;

    EquipmentView(
            ViewRequest request,
            DeviceRegister devices,
            DeviceOwners owners,
            EquipmentList list,
            EquipmentMessages messages) {
        this.request = request;
        this.texts = request.texts();
        this.owners = owners;
        this.list = list;
        this.messages = messages;
        addClassName("k-page");
        chosen = request.query();
        filter = EquipmentFilters.filter(chosen);
        Register<Line> register = new Register<>(
                "ict-equipment-grid",
                texts.get("ict.equipment.title"),
                page -> list.page(request.caller(), filter, page),
                () -> devices.count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(values -> {
            chosen = values;
            filter = EquipmentFilters.filter(values);
            request.query(values);
            register.refresh();
        });
        bar.values(request.query());
        request.draft().skip(bar.words());
        register.filters(bar)
                .card(this::card)
                .onOpen(row -> request.open("ict/equipment/" + row.device().id()))
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "laptop",
                                texts.get("ict.equipment.empty.title"),
                                texts.get("ict.equipment.empty.text"))
                        .bare());
        register.onClick(row -> request.open("ict/equipment/" + row.device().id()));
        PageHeader head = new PageHeader(texts.get("ict.place"), texts.get("ict.equipment.title"));
        head.crumb("", texts.get("ict.home")).here(texts.get("ict.equipment.title"));
        head.sub(texts.get("ict.equipment.sub", devices.count(request.caller(), DeviceFilter.ALL)));
        List<Component> actions = new ArrayList<>(downloads());
        if (request.caller().scope(IctPermissions.EQUIPMENT_EDIT).wholeOffice()) {
            Button load = new Button(
                    texts.get("ict.equipment.import"),
                    Icons.of("upload"),
                    press -> request.open("admin/imports/" + DeviceImporter.ID));
            load.setId("ict-equipment-import");
            actions.add(load);
        }
        if (devices.isEditor(request.caller())) {
            Button add = new Button(
                    texts.get("ict.equipment.add"), Icons.of("plus"), press -> request.open("ict/equipment/new"));
            add.setId("ict-equipment-add");
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(add);
        }
        head.actions(actions.toArray(Component[]::new));
        add(head, register);
    }

    private void columns(Grid<Line> grid) {
        column(
                        grid,
                        "number",
                        row -> TwoLineCell.number(
                                row.device().assetNo(), row.device().words().propertyNo()))
                .setSortProperty("number")
                .setWidth("11rem")
                .setFlexGrow(0);
        column(
                        grid,
                        "name",
                        row -> new TwoLineCell(
                                row.device().words().name(),
                                row.device().words().brand()))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(
                        grid,
                        "class",
                        row -> new Span(messages.classOf(row.device().words().classCode())))
                .setSortProperty("class");
        column(grid, "owner", row -> new TwoLineCell(row.owner(), row.device().location()))
                .setFlexGrow(2)
                .setSortable(false);
        column(grid, "state", row -> badge(row.device().state()))
                .setSortProperty("state")
                .setWidth("10rem");
        column(grid, "warranty", row -> new Span(messages.day(row.device().warranty())))
                .setSortable(false)
                .setWidth("8rem");
    }

    private Grid.Column<Line> column(
            Grid<Line> grid, String name, com.vaadin.flow.function.ValueProvider<Line, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("ict.equipment.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private StatusBadge badge(DeviceState state) {
        return new StatusBadge(EquipmentMessages.look(state), messages.state(state));
    }

    private Component card(Line row) {
        Device device = row.device();
        return new CardRow(
                device.assetNo(),
                badge(device.state()),
                device.words().name(),
                Stream.of(row.owner(), device.location())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                false);
    }

    private FilterBar bar(java.util.function.Consumer<Map<String, List<String>>> changed) {
        Supplier<List<FilterBar.Choice>> classes =
                () -> messages.codes().active(messages.office(), IctCodes.EQUIPMENT_CLASS).stream()
                        .map(code -> new FilterBar.Choice(code.code(), texts.choose(code.thai(), code.english())))
                        .toList();
        return new FilterBar("ict-equipment", texts.get("ict.equipment.search"), changed)
                .chip("class", texts.get("ict.equipment.column.class"), classes.get())
                .chip(
                        "state",
                        texts.get("ict.equipment.column.state"),
                        Arrays.stream(DeviceState.values())
                                .map(state -> new FilterBar.Choice(state.name(), messages.state(state)))
                                .toList())
                .chip("owner", texts.get("ict.equipment.filter.owner"), owners.choices(messages.office()));
    }

    private List<Component> downloads() {
        if (!request.caller().may(IctPermissions.EQUIPMENT_EXPORT)) {
            return List.of();
        }
        return List.of(new ExportMenu(
                request,
                list.exports(),
                "ict-equipment",
                () -> list.all(request.caller(), filter, messages, sentence())));
    }

    private String sentence() {
        return new EquipmentFilters(messages, owners.choices(messages.office())).sentence(chosen, filter);
    }
}
