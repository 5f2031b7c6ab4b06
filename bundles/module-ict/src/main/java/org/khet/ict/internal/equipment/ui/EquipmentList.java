package org.khet.ict.internal.equipment.ui;

import java.util.List;
import java.util.Map;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceFilter;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The equipment register as the screen shows it and as it leaves the portal. Source: ict ICT-105, C.2. */
@Component(service = EquipmentList.class)
public final class EquipmentList {
    private static final ListKind KIND = ListKind.impersonal("ict.equipment", IctPermissions.EQUIPMENT_EXPORT);
    private static final int BATCH = 500;
    private static final List<PageRequest.Sort> IN_ORDER = List.of(new PageRequest.Sort("number", false));

    private final DeviceRegister devices;
    private final DeviceOwners owners;
    private final ListExports exports;

    /** For the component runtime. */
    @Activate
    public EquipmentList(
            @Reference DeviceRegister devices, @Reference DeviceOwners owners, @Reference ListExports exports) {
        this.devices = devices;
        this.owners = owners;
        this.exports = exports;
    }

    /** A device with the name of its owner. */
    record Line(Device device, String owner) {}

    ListExports exports() {
        return exports;
    }

    /** A page; the names of all owners in one question for each kind. */
    List<Line> page(Caller caller, DeviceFilter filter, PageRequest page) {
        List<Device> found = devices.page(caller, filter, page);
        Map<DeviceOwner, String> names = owners.names(caller.office(), found);
        return found.stream()
                .map(device -> new Line(device, names.getOrDefault(device.owner(), "")))
                .toList();
    }

    /**
     * The devices of a filter in the order of their numbers; on paper those that are gone are struck.
     *
     * @param filtered filter in words
     */
    ExportList<Line> all(Caller caller, DeviceFilter filter, EquipmentMessages messages, String filtered) {
        List<Column<Line>> columns = columns(messages);
        return new ExportList<>(
                KIND,
                new ExportList.Words(
                        messages.texts().get("ict.equipment.title"),
                        filtered,
                        messages.texts().locale()),
                columns,
                new ExportList.Source<>(
                        () -> devices.count(caller, filter),
                        () -> RowPager.byOffset(
                                offset -> page(caller, filter, new PageRequest(offset, BATCH, IN_ORDER)))),
                new ExportList.Look<>(columns, line -> line.device().state().isGone()));
    }

    private static List<Column<Line>> columns(EquipmentMessages messages) {
        Texts texts = messages.texts();
        return List.of(
                Column.text(head(texts, "asset"), 12, line -> line.device().assetNo()),
                Column.text(
                        head(texts, "property"),
                        22,
                        line -> line.device().words().propertyNo()),
                Column.text(
                        head(texts, "name"), 34, line -> line.device().words().name()),
                Column.text(
                        head(texts, "brand"), 26, line -> line.device().words().brand()),
                Column.text(
                        head(texts, "serial"), 20, line -> line.device().words().serial()),
                Column.text(
                        head(texts, "class"),
                        22,
                        line -> messages.classOf(line.device().words().classCode())),
                Column.text(head(texts, "owner"), 34, Line::owner),
                Column.text(head(texts, "location"), 22, line -> line.device().location()),
                Column.text(
                        head(texts, "state"),
                        16,
                        line -> messages.state(line.device().state())),
                Column.date(head(texts, "warranty"), 14, line -> line.device().warranty()));
    }

    private static String head(Texts texts, String name) {
        return texts.get("ict.print.equipment." + name);
    }
}
