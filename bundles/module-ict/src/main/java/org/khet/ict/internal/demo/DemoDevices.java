package org.khet.ict.internal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.equipment.DeclaredDevices;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The invented devices of office and schools; they come all together or not at all. */
@Component(service = DemoDevices.class)
public final class DemoDevices {
    private final RecordService<DeviceRecord> devices;
    private final DeviceRecord kind;
    private final DemoRequesters people;
    private final Callers callers;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public DemoDevices(
            @Reference DeclaredDevices devices,
            @Reference DemoRequesters people,
            @Reference Callers callers,
            @Reference Transactions transactions) {
        this.devices = devices.devices().internal();
        this.kind = this.devices.kind();
        this.people = people;
        this.callers = callers;
        this.transactions = transactions;
    }

    List<Device> load(Cast cast, OfficeId office, String officeCode) {
        Map<String, DeviceOwner> owners = new HashMap<>();
        Caller system = callers.system(office);
        return transactions.call(() -> DemoEquipment.lines(officeCode).stream()
                .map(line -> {
                    DeviceOwner owner =
                            owners.computeIfAbsent(line.text(0), code -> people.owner(cast, office, officeCode, code));
                    return kind.device(made(system, draft(cast, owner, line), line.text(6)));
                })
                .toList());
    }

    private RecordDraft draft(Cast cast, DeviceOwner owner, DemoLine line) {
        return new RecordDraft()
                .with(kind.unit, owner.unit())
                .with(kind.school, owner.school())
                .with(kind.deviceClass, line.text(1))
                .with(kind.name, line.text(2))
                .with(kind.brand, line.text(3))
                .with(kind.serialNo, line.text(4))
                .with(kind.propertyNo, line.text(5))
                .with(kind.warranty, cast.today().plusMonths(line.number(7)))
                .with(kind.location, line.text(8));
    }

    private RecordRow made(Caller system, RecordDraft draft, String state) {
        if (state.equals("WAITING_DISPOSAL")) {
            draft.with(kind.disposalNo, "บันทึกขอจำหน่ายครุภัณฑ์");
        }
        RecordRow row = devices.create(system, draft);
        return row.state().name().equals(state)
                ? row
                : devices.act(system, row, kind.find, new RecordDraft().with(kind.former, state), "");
    }

    boolean areThere(OfficeId office) {
        return !devices.after(office, 0, 1).isEmpty();
    }

    void clear(OfficeId office) {
        devices.clear(office);
    }
}
