package org.khet.portal.core.internal.mail;

import java.time.Clock;
import java.time.Instant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which office sends mails, and how. Safe for concurrent use. */
@Component(service = MailRouting.class)
public final class MailRouting {
    private final MailServerRegistry server;
    private final Settings settings;
    private final Clock clock;

    /** Where mails go, and what offices decide. */
    @Activate
    public MailRouting(@Reference MailServerRegistry server, @Reference Settings settings, @Reference Clock clock) {
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where mails go. */
    MailServerRegistry server() {
        return server;
    }

    /** Whether there is a server and the office uses it. */
    boolean isOn(OfficeId office) {
        return server.door().isPresent() && get(office, MailSettings.USED);
    }

    /** What the office decided, as of today. */
    <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, OfficeTime.day(clock.instant()));
    }

    Instant now() {
        return clock.instant();
    }
}
