package org.khet.portal.api.admin.school;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/** Where an office stands, from which distances of schools are told. Source: ict P35, ICT-72. */
public final class OfficePlace {
    /** Latitude and longitude as {@link Coordinates#read} takes them, in Thailand; empty while the office said nothing. */
    public static final Setting<String> SETTING = new Setting<>(
            "core.setting.officePlace",
            "",
            "ict P35",
            new Setting.Kind<>(
                    text -> Optional.of(text.strip()),
                    value -> value,
                    value -> value.isEmpty() || place(value).isPresent(),
                    "core.setting.error.officePlace",
                    value -> ""));

    private OfficePlace() {}

    /** Where an office stands on a day; empty while it said nothing. */
    public static Optional<Coordinates> of(Settings settings, OfficeId office, LocalDate day) {
        return place(settings.get(office, SETTING, day));
    }

    private static Optional<Coordinates> place(String typed) {
        return Coordinates.read(typed).filter(Coordinates::inThailand);
    }
}
