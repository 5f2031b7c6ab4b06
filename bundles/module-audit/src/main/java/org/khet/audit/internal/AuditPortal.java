package org.khet.audit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = AuditPortal.class)
public final class AuditPortal {
    /** Who may act where. */
    public final Callers callers;
    /** People of offices. */
    public final People people;
    /** Posts and who holds them. */
    public final Posts posts;

    private final Units units;
    /** The time. */
    public final Clock clock;

    private final Settings settings;

    /** For the component runtime. */
    @Activate
    public AuditPortal(
            @Reference Callers callers,
            @Reference People people,
            @Reference Posts posts,
            @Reference Units units,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.callers = callers;
        this.people = people;
        this.posts = posts;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a unit is that one or one of its sections; {@code null} is none. */
    public boolean isWithin(OfficeId office, @Nullable UnitId unit, UnitId whole) {
        return Stream.iterate(
                        unit,
                        Objects::nonNull,
                        one -> units.find(office, one).map(Unit::parent).orElse(null))
                .anyMatch(whole::equals);
    }

    /** Today in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** What an office set, as of today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, today());
    }
}
