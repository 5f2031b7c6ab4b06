package org.khet.portal.core.internal.mail;

import java.time.Duration;
import java.util.Map;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what waits in the outboxes of all offices to the mail server; at one place of the cluster at a time. */
@Component(service = MailDeliveryJob.class)
public final class MailDeliveryJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MailDeliveryJob.class);
    private final Offices offices;
    private final MailRouting use;
    private final OfficeMailSender mails;

    /** Offices, which of them use e-mail, and their mails. */
    @Activate
    public MailDeliveryJob(@Reference Offices offices, @Reference MailRouting use, @Reference OfficeMailSender mails) {
        this.offices = offices;
        this.use = use;
        this.mails = mails;
    }

    @Override
    public JobId id() {
        return new JobId("core.mail");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public Reach reach() {
        return Reach.PORTAL;
    }

    @Override
    public JobResult run(JobRun run) {
        DeliveryTally tally = new DeliveryTally();
        try {
            for (Office office : offices.all()) {
                run.check();
                if (use.isOn(office.id())) {
                    mails.send(office.id(), use, run, tally);
                }
            }
        } catch (MailFault fault) {
            LOG.warn("mails wait, the server is in trouble: {} {}", fault.why(), fault.detail());
            return new JobResult("core.job.mail.away", Map.of("sent", String.valueOf(tally.allSent())));
        }
        if (tally.allFailed() == 0) {
            return JobResult.counted("core.job.mail.result", tally.allSent());
        }
        return new JobResult(
                "core.job.mail.partly",
                Map.of("sent", String.valueOf(tally.allSent()), "failed", String.valueOf(tally.allFailed())));
    }
}
