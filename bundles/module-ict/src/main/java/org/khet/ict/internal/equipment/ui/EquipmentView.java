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
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.paper.ui.Download;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.export.SpreadsheetWriter.Format;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.LightCells;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLines;

/** The equipment register. */
final class EquipmentView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final DeviceRegister devices;
    private final Owners owners;
    private final EquipmentPaper paper;
    private final EquipmentWords words;
    private Map<String, List<String>> chosen;
    private DeviceFilter filter = DeviceFilter.ALL;

    /**
     * A row with the name of its owner.
     *
     * @param device device
     * @param owner  name
     */
    record Row(Device device, String owner) {}

    EquipmentView(
            ViewRequest request, DeviceRegister devices, Owners owners, EquipmentPaper paper, EquipmentWords words) {
        this.request = request;
        this.texts = request.texts();
        this.devices = devices;
        this.owners = owners;
        this.paper = paper;
        this.words = words;
        addClassName("k-page");
        chosen = request.query();
        filter = EquipmentFilters.filter(chosen);
        Register<Row> register = new Register<>(
                "ict-equipment-grid",
                texts.get("ict.equipment.title"),
                this::rows,
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
                .empty(new FullStop(
                                State.IDLE,
                                "laptop",
                                texts.get("ict.equipment.empty.title"),
                                texts.get("ict.equipment.empty.text"))
                        .bare());
        register.grid()
                .addItemClickListener(click ->
                        request.open("ict/equipment/" + click.getItem().device().id()));
        PageHeader head = new PageHeader(texts.get("ict.place"), texts.get("ict.equipment.title"));
        head.crumb("", texts.get("ict.home")).here(texts.get("ict.equipment.title"));
        head.sub(texts.get("ict.equipment.sub", devices.count(request.caller(), DeviceFilter.ALL)));
        List<Component> actions = new ArrayList<>(downloads());
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

    private List<Row> rows(PageRequest page) {
        List<Device> found = devices.page(request.caller(), filter, page);
        Map<DeviceOwner, String> names = owners.names(request.caller().office(), found);
        return found.stream()
                .map(device -> new Row(device, names.getOrDefault(device.owner(), "")))
                .toList();
    }

    private void columns(Grid<Row> grid) {
        column(
                        grid,
                        "number",
                        row -> TwoLines.number(
                                row.device().assetNo(), row.device().words().propertyNo()))
                .setSortProperty("number")
                .setWidth("11rem")
                .setFlexGrow(0);
        column(
                        grid,
                        "name",
                        row -> new TwoLines(
                                row.device().words().name(),
                                row.device().words().brand()))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(grid, "class", row -> new Span(words.classOf(row.device().words().classCode())))
                .setSortProperty("class");
        column(grid, "owner", row -> new TwoLines(row.owner(), row.device().location()))
                .setFlexGrow(2)
                .setSortable(false);
        column(grid, "state", row -> badge(row.device().state()))
                .setSortProperty("state")
                .setWidth("10rem");
        column(grid, "warranty", row -> new Span(words.day(row.device().warranty())))
                .setSortable(false)
                .setWidth("8rem");
    }

    private Grid.Column<Row> column(
            Grid<Row> grid, String name, com.vaadin.flow.function.ValueProvider<Row, Component> cell) {
        return grid.addColumn(LightCells.of(cell))
                .setHeader(texts.get("ict.equipment.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private StatusBadge badge(DeviceState state) {
        return new StatusBadge(EquipmentWords.look(state), words.state(state));
    }

    private Component card(Row row) {
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
                () -> words.codes().active(words.office(), IctCodes.EQUIPMENT_CLASS).stream()
                        .map(code -> new FilterBar.Choice(code.code(), texts.choose(code.thai(), code.english())))
                        .toList();
        return new FilterBar("ict-equipment", texts.get("ict.equipment.search"), changed)
                .chip("class", texts.get("ict.equipment.column.class"), classes.get())
                .chip(
                        "state",
                        texts.get("ict.equipment.column.state"),
                        Arrays.stream(DeviceState.values())
                                .map(state -> new FilterBar.Choice(state.name(), words.state(state)))
                                .toList())
                .chip("owner", texts.get("ict.equipment.filter.owner"), owners.choices(words.office()));
    }

    private List<Component> downloads() {
        if (!request.caller().may(IctPermissions.EQUIPMENT_EXPORT)) {
            return List.of();
        }
        List<Component> all = new ArrayList<>();
        for (Format format : Format.values()) {
            all.add(new Download(
                    "ict-equipment-" + format.extension(),
                    format == Format.XLSX ? "file-spreadsheet" : "download",
                    texts.get("ict.repairs.export." + format),
                    () -> new Download.Kind(file() + "." + format.extension(), format.mediaType()),
                    out -> paper.export(request.caller(), wish(), format, out)));
        }
        all.add(new Download(
                "ict-equipment-print",
                "printer",
                texts.get("ict.repairs.print"),
                () -> Download.Kind.pdf(file()),
                out -> paper.print(request.caller(), wish(), out)));
        return all;
    }

    private String file() {
        return texts.get("ict.equipment.title").replace(' ', '-');
    }

    private EquipmentPaper.Wish wish() {
        return new EquipmentPaper.Wish(
                filter,
                words,
                texts.get(
                        "ict.print.filter",
                        new EquipmentFilters(words, owners.choices(words.office())).sentence(chosen, filter)));
    }
}
