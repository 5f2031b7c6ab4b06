package org.khet.personnel.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.khet.personnel.internal.PersonnelRecords;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.appointment.DepartureKind;
import org.khet.personnel.internal.appointment.PlacementKind;
import org.khet.personnel.internal.appointment.RecruitmentKind;
import org.khet.personnel.internal.contract.ContractKind;
import org.khet.personnel.internal.leave.AbsenceChainKind;
import org.khet.personnel.internal.paper.IdentityCardKind;
import org.khet.personnel.internal.register.DecorationKind;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows from days: people leave, posts become vacant, orders act, lists expire, leave ends; contracts, probations and cards are reminded of,
 * and whoever is eligible for a decoration comes up. Done twice a day it does nothing the second time. Source: other-groups H-05, H-11,
 * HR-05, HR-07, HR-12, HR-17, HR-20.
 */
@Component(service = PersonnelMorningTasks.class)
public final class PersonnelMorningTasks {
    private static final Logger LOG = LoggerFactory.getLogger(PersonnelMorningTasks.class);
    private final PersonnelRecords records;
    private final PersonnelSettingReader settings;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PersonnelMorningTasks(
            @Reference PersonnelRecords records,
            @Reference PersonnelSettingReader settings,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.records = records;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    private RecordContext now(OfficeId office) {
        return new RecordContext(callers.system(office), clock.instant(), OfficeTime.day(clock.instant()));
    }

    /** Posts of the portal's register are taken over, people leave, posts become vacant, orders act, lists expire, absences are over. */
    public int turn(OfficeId office) {
        RecordContext now = now(office);
        DepartureKind departure = records.departures.kind();
        RecruitmentKind list = records.recruitments.kind();
        return all(
                () -> act(
                        now,
                        records.departures,
                        departure.finish,
                        RecordFilter.of(departure.in(departure.ordered), departure.lastDay.below(now.today()))),
                () -> records.holders.vacateLeft(now),
                () -> new DueOrders(records, now).enter(),
                () -> records.mirror.mirror(now),
                () -> act(
                        now,
                        records.recruitments,
                        list.expire,
                        RecordFilter.of(list.in(list.inForce), list.expiresOn.below(now.today()))),
                () -> over(now, records.leaves),
                () -> over(now, records.travels));
    }

    /** Everything of a morning; between the parts it is asked whether the run has to end. */
    public int morning(OfficeId office, Runnable check) {
        return all(
                () -> turn(office),
                () -> {
                    check.run();
                    return remind(office);
                },
                () -> {
                    check.run();
                    return decorations(office);
                });
    }

    /** Does all parts, whatever one of them meets; what failed is told at the end. */
    private static int all(IntSupplier... parts) {
        List<RuntimeException> failures = new ArrayList<>();
        int done = 0;
        for (IntSupplier part : parts) {
            try {
                done += part.getAsInt();
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
        return done;
    }

    private int over(RecordContext now, RecordService<? extends AbsenceChainKind> service) {
        AbsenceChainKind kind = service.kind();
        return act(now, service, kind.finish, RecordFilter.of(kind.in(kind.granted), kind.until.below(now.today())));
    }

    private static int act(RecordContext now, RecordService<?> service, Action action, RecordFilter filter) {
        List<RecordRow> rows = service.internal().all(now.caller(), filter);
        return (int)
                rows.stream().filter(row -> isDone(now, service, row, action)).count();
    }

    /** One that is refused today does not stop the others. */
    static boolean isDone(RecordContext now, RecordService<?> service, RecordRow row, Action action) {
        try {
            service.internal().act(now.caller(), whole(service, row), action);
            return true;
        } catch (Rejected | Outdated refused) {
            LOG.warn(
                    "{} {} of office {}: {} is refused today",
                    row.kind().type(),
                    row.id(),
                    now.office(),
                    action.name(),
                    refused);
            return false;
        }
    }

    /** With its lines, as an action needs it. */
    private static RecordRow whole(RecordService<?> service, RecordRow row) {
        return service.find(row.head().office(), row.id()).orElse(row);
    }

    /** Contracts that end, assessments of probation and identity cards that are due. */
    public int remind(OfficeId office) {
        RecordContext now = now(office);
        PlacementKind placement = records.placements.kind();
        IdentityCardKind card = records.cards.kind();
        LocalDate soon = now.today().plusDays(settings.get(office, PersonnelSettings.REMIND_DAYS) + 1L);
        return contracts(now)
                + once(
                        now,
                        records.placements,
                        placement.remind,
                        placement.remindedOn,
                        placement.nextDue,
                        RecordFilter.of(placement.in(placement.ordered), placement.nextDue.below(soon)))
                + once(
                        now,
                        records.cards,
                        card.remind,
                        card.remindedOn,
                        card.expiresOn,
                        RecordFilter.of(card.in(card.issued), card.expiresOn.below(soon)));
    }

    private int contracts(RecordContext now) {
        ContractKind kind = records.contracts.kind();
        int first = settings.get(now.office(), PersonnelSettings.CONTRACT_FIRST);
        int second = settings.get(now.office(), PersonnelSettings.CONTRACT_SECOND);
        List<RecordRow> due = records
                .contracts
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.in(kind.inForce),
                                kind.until.below(now.today().plusDays(first + 1L))))
                .stream()
                .filter(row -> kind.reminds(row, now.today(), first, second))
                .toList();
        due.forEach(row -> records.contracts.internal().act(now.caller(), row, kind.remind));
        return due.size();
    }

    /** Once for each day that is due: a reminder after the last one that was less than the days of the setting before it. */
    private int once(
            RecordContext now,
            RecordService<?> service,
            Action remind,
            Field<Optional<LocalDate>> reminded,
            Field<Optional<LocalDate>> due,
            RecordFilter filter) {
        int days = settings.get(now.office(), PersonnelSettings.REMIND_DAYS);
        List<RecordRow> rows = service.internal().all(now.caller(), filter).stream()
                .filter(row -> row.get(reminded)
                        .filter(day ->
                                !day.isBefore(row.get(due).orElse(now.today()).minusDays(days)))
                        .isEmpty())
                .toList();
        return (int)
                rows.stream().filter(row -> isDone(now, service, row, remind)).count();
    }

    /** Whoever served long enough and has no decoration yet is eligible; one that was dropped comes up again with the next fiscal year. */
    public int decorations(OfficeId office) {
        RecordContext now = now(office);
        PersonnelFileKind file = records.files.kind();
        DecorationKind kind = records.decorations.kind();
        LocalDate since = now.today().minusYears(settings.get(office, PersonnelSettings.DECORATION_YEARS));
        List<RecordRow> eligible = records.fileChanges.serving(office).stream()
                .filter(row -> !row.get(file.started).isAfter(since))
                .filter(row -> records.decorations
                                .internal()
                                .count(
                                        now.caller(),
                                        RecordFilter.of(
                                                kind.person.is(row.get(file.person)), kind.countsIn(now.fiscalYear())))
                        == 0)
                .toList();
        eligible.forEach(row -> records.decorations
                .internal()
                .create(now.caller(), new RecordDraft().with(kind.person, row.get(file.person))));
        return eligible.size();
    }
}
