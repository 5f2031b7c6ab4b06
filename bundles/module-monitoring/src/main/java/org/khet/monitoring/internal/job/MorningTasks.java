package org.khet.monitoring.internal.job;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.inspection.SuggestionTaskKind;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.rule.Lateness;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What happens each morning: rounds open on their day, owners are reminded 7, 3 and 0 days before and weekly after, whoever opens
 * rounds hears three working days after the day what was never sent, on Mondays those are told whose suggestion is late or whose
 * report to another body is due within 14 days. Done twice a day it does nothing the second time. Source: monitoring J.2, RM-05,
 * MON-08, MON-09, MON-31.
 */
@Component(service = MorningTasks.class)
public final class MorningTasks {
    private static final int LATE_AFTER = 3;
    private final MonitoringRecords records;
    private final SettingReader settings;
    private final Callers callers;
    private final Clock clock;
    private final WorkingDays workingDays;

    /** For the component runtime. */
    @Activate
    public MorningTasks(
            @Reference MonitoringRecords records,
            @Reference SettingReader settings,
            @Reference Callers callers,
            @Reference Clock clock,
            @Reference WorkingDays workingDays) {
        this.records = records;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** Opens the rounds whose day has come; one that lacks targets or its form waits for the lead. */
    public int openRounds(OfficeId office) {
        RoundKind kind = records.rounds.kind();
        Caller system = callers.system(office);
        int opened = 0;
        for (RecordRow round : records.rounds
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.planned), kind.openOn.below(today().plusDays(1))))) {
            RecordRow whole = records.rounds.find(office, round.id()).orElseThrow();
            opened += open(system, whole);
        }
        return opened;
    }

    private int open(Caller system, RecordRow round) {
        try {
            records.rounds.internal().act(system, round, records.rounds.kind().start);
            return 1;
        } catch (Rejected incomplete) {
            return 0; // waits for the lead, whose list shows it as planned past its day
        }
    }

    /** Reminds the owners of reports that were not sent. */
    public int remindOwners(OfficeId office) {
        ReportKind kind = records.reports.kind();
        List<Integer> before = List.of(
                settings.get(office, MonitoringSettings.REMIND_FIRST),
                settings.get(office, MonitoringSettings.REMIND_SECOND),
                0);
        Caller system = callers.system(office);
        int told = 0;
        for (RecordRow report : records.reports.internal().all(system, RecordFilter.of(kind.in(kind.draft)))) {
            boolean today = Lateness.reminds(report.get(kind.dueOn), today(), before);
            if (today && !report.get(kind.remindedOn).equals(Optional.of(today())) && isOpen(office, report)) {
                records.reports.internal().act(system, report, kind.remind);
                told++;
            }
        }
        return told;
    }

    /** Tells whoever opens rounds, once for each, that reports were never sent three working days after their day. */
    public int tellLeads(OfficeId office) {
        RoundKind kind = records.rounds.kind();
        Caller system = callers.system(office);
        var over = RecordFilter.of(kind.in(kind.open), kind.lateToldOn.isEmpty(), kind.dueOn.below(today()));
        int told = 0;
        for (RecordRow round : records.rounds.internal().all(system, over)) {
            boolean reached =
                    !workingDays.plus(office, round.get(kind.dueOn), LATE_AFTER).isAfter(today());
            if (reached && lacksReports(system, round)) {
                RecordRow whole = records.rounds.find(office, round.id()).orElseThrow();
                records.rounds.internal().act(system, whole, kind.remind);
                told++;
            }
        }
        return told;
    }

    private boolean lacksReports(Caller system, RecordRow round) {
        ReportKind kind = records.reports.kind();
        var neverSent = RecordFilter.of(kind.round.is(round.id()), kind.in(kind.draft), kind.firstSentOn.isEmpty());
        return records.reports.internal().all(system, neverSent).stream()
                .anyMatch(report -> isOpen(system.office(), report));
    }

    /** Whether it is still asked for: its round is open, and nobody gave up what it reports on. Source: monitoring RM-23. */
    private boolean isOpen(OfficeId office, RecordRow report) {
        RoundKind rounds = records.rounds.kind();
        boolean givenUp = report.get(records.reports.kind().item)
                .flatMap(item -> records.items.find(office, item))
                .filter(item -> item.state().equals(records.items.kind().cancelled))
                .isPresent();
        if (givenUp) {
            return false;
        }
        return records.rounds
                .find(office, report.get(records.reports.kind().round))
                .filter(round -> round.state().equals(rounds.open))
                .isPresent();
    }

    /** On Mondays: suggestions that are late, reports to other bodies that are due soon. */
    public int remindOnMonday(OfficeId office) {
        return today().getDayOfWeek() == DayOfWeek.MONDAY ? remindOutside(office) + remindTasks(office) : 0;
    }

    private int remindOutside(OfficeId office) {
        OutsideKind kind = records.outsides.kind();
        LocalDate until = today().plusDays(1L + settings.get(office, MonitoringSettings.OUTSIDE_AHEAD));
        Caller system = callers.system(office);
        int told = 0;
        for (RecordRow row : records.outsides
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.listed, kind.preparing), kind.dueOn.below(until)))) {
            if (!row.get(kind.remindedOn).equals(Optional.of(today()))) {
                records.outsides.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }

    private int remindTasks(OfficeId office) {
        SuggestionTaskKind kind = records.tasks.kind();
        Caller system = callers.system(office);
        int told = 0;
        for (RecordRow row : records.tasks
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.open, kind.inHand), kind.dueOn.below(today())))) {
            if (!row.get(kind.remindedOn).equals(Optional.of(today()))) {
                records.tasks.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
