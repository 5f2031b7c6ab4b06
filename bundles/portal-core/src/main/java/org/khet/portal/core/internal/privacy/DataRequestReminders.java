package org.khet.portal.core.internal.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
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
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds those who handle requests of data subjects: once some days before the last one, and once when it is over. */
@Component(service = Job.class)
public final class DataRequestReminders implements Job {
    private static final int BEFORE = 1;
    private static final int OVERDUE = 2;
    private final DataRequestRepository repository;
    private final Settings settings;
    private final EventPublisher events;
    private final Transactions transactions;
    private final Clock clock;

    /** Requests, the settings, and where it is told. */
    @Activate
    public DataRequestReminders(
            @Reference DataRequestRepository repository,
            @Reference Settings settings,
            @Reference EventPublisher events,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("core.data-request-reminders");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(PrivacySettings.TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        OfficeId office = run.office();
        LocalDate today = OfficeTime.day(clock.instant());
        int days = settings.get(office, PrivacySettings.REMINDER_DAYS, today);
        long told = 0;
        for (DataRequestId late : repository.due(office, today.minusDays(1), OVERDUE)) {
            run.check();
            told += remind(office, late, OVERDUE) ? 1 : 0;
        }
        for (DataRequestId soon : repository.due(office, today.plusDays(days), BEFORE)) {
            run.check();
            told += remind(office, soon, BEFORE) ? 1 : 0;
        }
        return JobResult.counted("core.job.data-request-reminders.result", told);
    }

    /** The edition of the row makes another node that does the same fail and begin anew. */
    private boolean remind(OfficeId office, DataRequestId request, int stage) {
        return transactions.<Boolean>call(() -> repository.request(office, request, row -> {
            if (row.reminded() >= stage || row.toValue().state() != State.OPEN) {
                return false;
            }
            row.remind(stage);
            DataRequest value = row.toValue();
            events.record(new DomainEvent(
                    DataRequestRegister.DUE,
                    office,
                    "core.data-request",
                    request.value(),
                    "admin/data-requests/" + request.value(),
                    Map.of("due", value.dueOn().toString()),
                    null,
                    new Audience(Set.of(), Set.of(DataRequestRegister.HANDLE))));
            return true;
        }));
    }
}
