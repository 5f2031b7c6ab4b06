package org.khet.ict.internal.equipment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says of a device whether its repairs cost so much that it should rather be replaced: those of the last twelve months, the running one
 * among them, more than the office's share of the price. Safe for concurrent use. Source: ict I.2.6.
 */
@Component(service = ReplacementAdvice.class)
public final class ReplacementAdvice {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private final DeclaredDevices devices;
    private final DeviceHistory history;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ReplacementAdvice(
            @Reference DeclaredDevices devices,
            @Reference DeviceHistory history,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.devices = devices;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Why a device should be replaced.
     *
     * @param repairs baht of the repairs of twelve months
     * @param price   baht for which it was bought, above 0
     * @param percent the office's limit
     */
    public record Advice(BigDecimal repairs, BigDecimal price, int percent) {}

    /** As {@link #on(Caller, long, List)}, of all its repairs; nothing for who may not see the device. */
    public Optional<Advice> on(Caller caller, long device) {
        if (!caller.may(IctPermissions.EQUIPMENT_VIEW)) {
            return Optional.empty();
        }
        try {
            return on(caller, device, history.repairs(caller, device));
        } catch (NoLongerThere unseen) {
            return Optional.empty();
        }
    }

    /**
     * The advice on a device that the caller may see; nothing while its price is not known, or its repairs stay below the limit.
     *
     * @param events of the device, see {@link DeviceHistory#repairs}
     */
    public Optional<Advice> on(Caller caller, long device, List<DeviceHistory.Event> events) {
        LocalDate today = OfficeTime.day(clock.instant());
        int percent = settings.get(caller.office(), IctSettings.REPLACE_PERCENT, today);
        BigDecimal repairs = events.stream()
                .filter(event -> event.day().isAfter(today.minusYears(1)))
                .map(DeviceHistory.Event::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return devices.devices()
                .open(caller, device)
                .get(devices.devices().kind().price)
                .filter(price -> price.signum() > 0
                        && repairs.multiply(WHOLE).compareTo(price.multiply(BigDecimal.valueOf(percent))) > 0)
                .map(price -> new Advice(repairs, price, percent));
    }
}
