package org.khet.portal.core.internal.office.map;

import java.time.Clock;
import java.util.Set;
import org.khet.portal.api.admin.office.ImageOrigins;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The server of pictures under the map of schools, where an office named one. Safe for concurrent use. */
@Component(service = ImageOrigins.class)
public final class TileOrigins implements ImageOrigins {
    private final Settings settings;
    private final Clock clock;

    /** Settings of offices, and today. */
    @Activate
    public TileOrigins(@Reference Settings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<String> of(OfficeId office) {
        String origin =
                MapTiles.of(settings, office, OfficeTime.day(clock.instant())).origin();
        return origin.isEmpty() ? Set.of() : Set.of(origin);
    }
}
