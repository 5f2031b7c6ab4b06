package org.khet.portal.core.internal.round;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.round.DataRoundRegister;
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
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.schooldata.RoundDebtors.Debtors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds people before a round closes, once for each number of working days that the office chose. What was missed while the
 * portal stood still is made up by the reminder that is due then. A last day that moves has reminders of its own.
 */
@Component(service = Job.class)
public final class RoundReminderJob implements Job {
    private final StoredRounds rounds;
    private final RoundRepository repository;
    private final RoundPeople people;
    private final EventPublisher events;
    private final Transactions transactions;

    /** Rounds, the notes of what went out, who is told, and how. */
    @Activate
    public RoundReminderJob(
            @Reference StoredRounds rounds,
            @Reference RoundRepository repository,
            @Reference RoundPeople people,
            @Reference EventPublisher events,
            @Reference Transactions transactions) {
        this.rounds = rounds;
        this.repository = repository;
        this.people = people;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public JobId id() {
        return new JobId("core.round-reminders");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(RoundSettings.TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        OfficeId office = run.office();
        rounds.forget(office);
        long reminded = 0;
        for (RoundStatus status : rounds.open(office)) {
            run.check();
            Optional<Integer> due = due(rounds.reminders(office), status.workingDaysLeft());
            boolean told = due.isPresent() && transactions.<Boolean>call(() -> remind(office, status, due.get()));
            reminded += told ? 1 : 0;
        }
        return JobResult.counted("core.job.round-reminders.result", reminded);
    }

    /** The smallest number that is reached. */
    private static Optional<Integer> due(List<Integer> numbers, int left) {
        return numbers.stream().filter(number -> left <= number).min(Integer::compare);
    }

    /** The lock on the office makes another node wait, which then sees the note. */
    private boolean remind(OfficeId office, RoundStatus status, int daysBefore) {
        DataRound round = status.round();
        Optional<Debtors> owing = people.owing(office, round.key());
        if (owing.filter(debtors -> debtors.schools().isEmpty()).isPresent()) {
            return false; // every school has certified
        }
        rounds.held(office);
        if (repository.isReminded(office, round, daysBefore)) {
            return false;
        }
        long note = repository.remind(office, round, daysBefore, rounds.clock().instant());
        events.record(new DomainEvent(
                DataRoundRegister.REMINDED,
                office,
                "core.round",
                note,
                "admin/round-calendar",
                Map.of(
                        "system",
                        round.key().system(),
                        "number",
                        String.valueOf(round.key().number()),
                        "year",
                        String.valueOf(RoundYears.buddhist(round.key().year())),
                        "closes",
                        round.days().closesOn().toString(),
                        "left",
                        String.valueOf(status.workingDaysLeft())),
                null,
                told(office, status, owing)));
        return true;
    }

    /** Those whom the system concerns, and the people of the schools that owe. */
    private Audience told(OfficeId office, RoundStatus status, Optional<Debtors> owing) {
        Audience chosen = people.audience(office, status.system(), rounds.today());
        Set<PersonId> all = new HashSet<>(chosen.people());
        owing.ifPresent(debtors -> all.addAll(debtors.people()));
        return new Audience(all, chosen.permissions());
    }
}
