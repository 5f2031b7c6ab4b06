package org.khet.ict.internal.demo;

import java.util.List;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The section's demonstration: twelve tickets of fiscal year 2565 with fixed times, thirty dated relative to today, and the
 * devices of office and schools; some of each in the second office. Source: ict I.1.
 */
@Component(service = DemoData.class)
public final class IctDemo implements DemoData {
    private static final List<String> OFFICES = List.of(DemoEquipment.FIRST, "KT2");
    /** Removed before the record layer clears the devices, which tickets name. */
    private static final int AFTER_RECORDS = 110;

    private final DemoTickets tickets;
    private final DemoDevices devices;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public IctDemo(@Reference DemoTickets tickets, @Reference DemoDevices devices, @Reference ModuleSwitches switches) {
        this.tickets = tickets;
        this.devices = devices;
        this.switches = switches;
    }

    @Override
    public String module() {
        return "ict";
    }

    @Override
    public int order() {
        return AFTER_RECORDS;
    }

    @Override
    public void load(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code)
                    .filter(office -> switches.isOn(office, new ModuleId(module())))
                    .filter(office -> !devices.areThere(office))
                    .ifPresent(office -> load(cast, office, code));
        }
    }

    private void load(Cast cast, OfficeId office, String code) {
        tickets.load(cast, office, code, devices.load(cast, office, code));
    }

    @Override
    public void remove(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code).ifPresent(office -> {
                tickets.clear(office);
                devices.clear(office);
            });
        }
    }
}
