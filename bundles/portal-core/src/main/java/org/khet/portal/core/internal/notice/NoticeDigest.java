package org.khet.portal.core.internal.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.core.internal.mail.MailQueue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people in one notice, and in one mail, of what they want to hear of once a day that way; the single ones then stand in
 * their list as read.
 * Source: core CORE-125, ict I.2.10.
 */
@Component(service = Job.class)
public final class NoticeDigest implements Job {
    /** When the daily notice comes. */
    public static final Setting<LocalTime> TIME =
            Setting.time("core.setting.digestTime", LocalTime.of(8, 30), "ict I.2.10");

    /** Type of the daily notice. */
    static final String TYPE = "core.notice.digest";

    private final NoticeRepository repository;
    private final MailQueue mails;
    private final EventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    /** Held notices and mails, and the way to tell of them. */
    @Activate
    public NoticeDigest(
            @Reference NoticeRepository repository,
            @Reference MailQueue mails,
            @Reference EventPublisher events,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("core.notice-digest");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Set<PersonId> waiting = repository.held(run.office());
        for (PersonId person : waiting) {
            run.check();
            transactions.run(() -> tell(run.office(), person));
        }
        Set<PersonId> told = new HashSet<>(waiting);
        told.addAll(mails.gather(run));
        return JobResult.counted("core.job.notice-digest.result", told.size());
    }

    private void tell(OfficeId office, PersonId person) {
        int count = repository.release(office, person, clock.instant());
        if (count > 0) {
            events.record(new DomainEvent(
                    TYPE,
                    office,
                    "core.notice",
                    person.value(),
                    "account/notices",
                    Map.of("count", String.valueOf(count)),
                    null,
                    new Audience(Set.of(person), Set.of())));
        }
    }
}
