package org.khet.ict.internal.demo;

import java.util.List;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceFilter;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.Devices;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Twenty invented devices of office and schools. */
@Component(service = DemoDevices.class)
public final class DemoDevices {
    private final DeviceRegister register;
    private final Devices devices;
    private final DemoPeople people;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public DemoDevices(
            @Reference DeviceRegister register,
            @Reference Devices devices,
            @Reference DemoPeople people,
            @Reference Callers callers) {
        this.register = register;
        this.devices = devices;
        this.people = people;
        this.callers = callers;
    }

    void load(Cast cast, OfficeId office, String officeCode) {
        for (DemoLine line : DemoLine.read("ict-equipment")) {
            register.add(
                    callers.system(office),
                    new DeviceDraft(
                            people.owner(cast, office, officeCode, line.text(0)),
                            new Device.Words(line.text(1), line.text(2), line.text(3), line.text(4), line.text(5)),
                            DeviceState.valueOf(line.text(6)),
                            cast.today().plusMonths(line.number(7)),
                            line.text(8)));
        }
    }

    List<Device> all(OfficeId office) {
        return register.page(callers.system(office), DeviceFilter.ALL, new PageRequest(0, 100, List.of()));
    }

    void clear(OfficeId office) {
        devices.clear(office);
    }
}
