package org.khet.portal.security.internal.caller;

import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.security.internal.TestOffices;

/** The core as it is there. */
public final class TestOfficeServices {
    private TestOfficeServices() {}

    public static OfficeServices of(TestOffices offices, ModuleSwitches switches) {
        var services = new OfficeServices();
        services.usePeople(offices.people());
        services.useOffices(offices.offices());
        services.useUnits(offices.units());
        services.useFunctions(offices.functions());
        services.useActing(offices.acting());
        services.useSwitches(switches);
        services.useReading(offices.reading());
        return services;
    }
}
