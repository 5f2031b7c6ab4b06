package org.khet.ict.internal.equipment.ui;

import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeclaredDevices;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.ict.internal.equipment.DeviceSticker;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the page of a device has beyond its declaration, and the comparison with M-OBEC. */
@Component(service = EquipmentRoutes.class)
public final class EquipmentRoutes {
    private final DeclaredDevices devices;
    private final IctCodeLists codes;
    private final DeviceHistorySection history;
    private final DeviceSticker sticker;
    private final MobecList mobec;

    /** For the component runtime. */
    @Activate
    public EquipmentRoutes(
            @Reference DeclaredDevices devices,
            @Reference IctCodeLists codes,
            @Reference DeviceHistorySection history,
            @Reference DeviceSticker sticker,
            @Reference MobecList mobec) {
        this.devices = devices;
        this.codes = codes;
        this.history = history;
        this.sticker = sticker;
        this.mobec = mobec;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("mobec", request -> new MobecView(request, mobec, words(request)))
                .needs(IctPermissions.EQUIPMENT_VIEW)
                .inMenu("ICT", "scale", 24)
                .under("devices"));
    }

    private EquipmentMessages words(ViewRequest request) {
        return new EquipmentMessages(request.texts(), codes, request.caller().office());
    }

    /** The sticker in the head of a device; its card, in the tabs of its place and of its repairs. */
    public RecordViewOverrides overrides(DeviceRecord kind) {
        return new RecordViewOverrides()
                .head((request, row) -> List.of(sticker(request, row)))
                .above((request, row) -> history.advice(request, row.id()))
                .in(kind.place, (request, row) -> history.moves(request, row.id()))
                .in(kind.repairs, (request, row) -> history.repairs(request, row.id()));
    }

    private Download sticker(ViewRequest request, RecordRow row) {
        RecordService<?> service = devices.devices();
        return new Download(
                "ict-equipment-sticker",
                "qr-code",
                request.texts().get("ict.equipment.sticker"),
                () -> Download.Kind.pdf("sticker-" + row.id()),
                out -> sticker.print(
                        request.caller(),
                        devices.devices().kind().device(service.open(request.caller(), row.id())),
                        request.address(DeviceSticker.address(row.id())),
                        out));
    }
}
