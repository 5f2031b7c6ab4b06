package org.khet.portal.core.internal.mail;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.job.Job;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets the round of mails run while there is a server: without one there is no job that does nothing each minute. */
@Component(
        immediate = true,
        service = {})
public final class MailSwitch {
    private final BundleContext context;
    private final MailServerRegistry server;
    private final MailDeliveryJob round;
    private final ServiceRegistration<HealthCheck> health;
    private final Runnable turn = this::turn;
    private @Nullable ServiceRegistration<Job> job;

    /** Follows the configuration. */
    @Activate
    public MailSwitch(
            BundleContext context,
            @Reference MailServerRegistry server,
            @Reference MailDeliveryJob round,
            @Reference MailHealthCheck health) {
        this.context = context;
        this.server = server;
        this.round = round;
        this.health = context.registerService(HealthCheck.class, health, null);
        server.follow(turn);
        turn();
    }

    /** Takes all back. */
    @Deactivate
    public void close() {
        server.leave(turn);
        health.unregister();
        offer(false);
    }

    private void turn() {
        offer(server.door().isPresent());
    }

    private synchronized void offer(boolean there) {
        ServiceRegistration<Job> offered = job;
        if (there && offered == null) {
            job = context.registerService(Job.class, round, null);
        } else if (!there && offered != null) {
            offered.unregister();
            job = null;
        }
    }
}
