package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A device as typed; may be incomplete.
 *
 * @param owner    to whom it belongs, {@code null} when not chosen
 * @param words    what it is
 * @param state    state
 * @param warranty last day of the warranty, {@code null} when unknown
 * @param location room
 * @param reason   why its state changes, empty when it does not
 */
public record DeviceDraft(
        @Nullable DeviceOwner owner,
        Device.Words words,
        DeviceState state,
        @Nullable LocalDate warranty,
        String location,
        String reason) {
    /** Without a reason. */
    public DeviceDraft(
            @Nullable DeviceOwner owner,
            Device.Words words,
            DeviceState state,
            @Nullable LocalDate warranty,
            String location) {
        this(owner, words, state, warranty, location, "");
    }
}
