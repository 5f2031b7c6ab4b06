package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.IctProcesses;
import org.khet.ict.internal.equipment.DeviceMoves;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceSticker;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the equipment register and the form of a device. */
@org.osgi.service.component.annotations.Component(service = EquipmentRoutes.class)
public final class EquipmentRoutes {
    private static final String NEW = "new";

    private final DeviceRegister devices;
    private final DeviceOwners owners;
    private final EquipmentList list;
    private final IctCodeLists codes;
    private final DeviceMoves moves;
    private final DeviceSticker sticker;
    private final MobecList mobec;

    /** For the component runtime. */
    @Activate
    public EquipmentRoutes(
            @Reference DeviceRegister devices,
            @Reference DeviceOwners owners,
            @Reference EquipmentList list,
            @Reference IctCodeLists codes,
            @Reference DeviceMoves moves,
            @Reference DeviceSticker sticker,
            @Reference MobecList mobec) {
        this.mobec = mobec;
        this.sticker = sticker;
        this.moves = moves;
        this.devices = devices;
        this.owners = owners;
        this.list = list;
        this.codes = codes;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("equipment", this::open)
                        .needs(IctPermissions.EQUIPMENT_VIEW)
                        .inMenu("ICT", "laptop", 20)
                        .follows(IctProcesses.EQUIPMENT),
                ViewEntry.at("mobec", request -> new MobecView(request, mobec, words(request)))
                        .needs(IctPermissions.EQUIPMENT_VIEW)
                        .inMenu("ICT", "scale", 24));
    }

    private EquipmentMessages words(ViewRequest request) {
        return new EquipmentMessages(request.texts(), codes, request.caller().office());
    }

    private Component open(ViewRequest request) {
        var words = words(request);
        if (request.key().isEmpty()) {
            return new EquipmentView(request, devices, owners, list, words);
        }
        var view = new EquipmentFormView(
                request, words, owners.all(request.caller().office()));
        var presenter = new EquipmentPresenter(devices, moves, request.caller(), view);
        view.onSubmit(presenter::save);
        if (request.key().equals(NEW)) {
            if (!devices.isEditor(request.caller())) {
                throw new NotPermitted(IctPermissions.EQUIPMENT_EDIT);
            }
            return view;
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("ict.equipment/" + request.key());
        }
        long id = Long.parseLong(request.key());
        presenter.open(id);
        view.add(new Download(
                "ict-equipment-sticker",
                "qr-code",
                request.texts().get("ict.equipment.sticker"),
                () -> Download.Kind.pdf("sticker-" + id),
                out -> sticker.print(
                        request.caller(),
                        devices.open(request.caller(), id),
                        request.address(DeviceSticker.address(id)),
                        out)));
        view.add(DeviceHistorySection.of(
                moves.history(request.caller(), id), owners.all(request.caller().office()), request.texts()));
        return view;
    }
}
