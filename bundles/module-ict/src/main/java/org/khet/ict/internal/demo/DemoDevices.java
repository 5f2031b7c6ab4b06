package org.khet.ict.internal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceFilter;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceRepository;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The invented devices of office and schools; they come all together or not at all. */
@Component(service = DemoDevices.class)
public final class DemoDevices {
    private final DeviceRegister register;
    private final DeviceRepository devices;
    private final DemoRequesters people;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public DemoDevices(
            @Reference DeviceRegister register,
            @Reference DeviceRepository devices,
            @Reference DemoRequesters people,
            @Reference Callers callers) {
        this.register = register;
        this.devices = devices;
        this.people = people;
        this.callers = callers;
    }

    List<Device> load(Cast cast, OfficeId office, String officeCode) {
        Map<String, DeviceOwner> owners = new HashMap<>();
        List<DeviceDraft> drafts = new ArrayList<>();
        for (DemoLine line : DemoEquipment.lines()) {
            DeviceOwner owner =
                    owners.computeIfAbsent(line.text(0), code -> people.owner(cast, office, officeCode, code));
            drafts.add(draft(cast, owner, line));
        }
        return register.addAll(callers.system(office), drafts);
    }

    private static DeviceDraft draft(Cast cast, DeviceOwner owner, DemoLine line) {
        return new DeviceDraft(
                owner,
                new Device.Words(line.text(1), line.text(2), line.text(3), line.text(4), line.text(5)),
                DeviceState.valueOf(line.text(6)),
                cast.today().plusMonths(line.number(7)),
                line.text(8));
    }

    boolean areThere(OfficeId office) {
        return register.count(callers.system(office), DeviceFilter.ALL) > 0;
    }

    void clear(OfficeId office) {
        devices.clear(office);
    }
}
