package org.khet.portal.security.internal.factor;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The roles whose holders need a second factor, as each office has set them. Safe for concurrent use. Source: ARCHITECTURE §4. */
@Component(service = FactorRequiredRoles.class)
public final class FactorRequiredRoles {
    private final AtomicReference<@Nullable Settings> settings = new AtomicReference<>();
    private final Clock clock;

    /** By the settings of today. */
    @Activate
    public FactorRequiredRoles(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Settings of offices came; without them the standard holds. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveSettings")
    public void useSettings(Settings came) {
        settings.set(came);
    }

    /** They went. */
    public void leaveSettings(Settings gone) {
        settings.compareAndSet(gone, null);
    }

    /** Codes of the roles. */
    public Set<String> of(OfficeId office) {
        Settings known = settings.get();
        String text = known == null
                ? SecondFactor.ROLES.standard()
                : known.get(office, SecondFactor.ROLES, OfficeTime.day(clock.instant()));
        return codes(text);
    }

    /** The codes that stand in the setting. */
    public static Set<String> codes(String text) {
        return Stream.of(text.split("[,\\s]+")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
