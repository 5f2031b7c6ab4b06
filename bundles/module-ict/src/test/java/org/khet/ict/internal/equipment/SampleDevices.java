package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The devices of a test, in memory or in a database. */
public interface SampleDevices {
    /** What tickets and loans ask. */
    DeviceRegister register();

    /** A device in this state. */
    Device add(
            DeviceOwner owner,
            Device.DeviceText words,
            DeviceState state,
            @Nullable LocalDate warranty,
            String location);
}
