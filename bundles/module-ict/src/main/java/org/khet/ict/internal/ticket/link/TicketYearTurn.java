package org.khet.ict.internal.ticket.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketRights;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the turn of the year means for tickets: numbers begin again at 1, and what is not finished goes on. Source: ict E-R31. */
@Component(service = YearTurnPart.class)
public final class TicketYearTurn implements YearTurnPart {
    private static final ModuleId ICT = new ModuleId("ict");
    private final TicketRepository tickets;
    private final TicketRights rights;
    private final Series series;

    /** Tickets, who sees them, and their numbers. */
    @Activate
    public TicketYearTurn(
            @Reference TicketRepository tickets, @Reference TicketRights rights, @Reference Series series) {
        this.tickets = tickets;
        this.rights = rights;
        this.series = series;
    }

    @Override
    public ModuleId module() {
        return ICT;
    }

    /** The count is of the whole office, whoever asks; the link is for those who see the register. */
    @Override
    public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
        List<YearTurnFinding> findings = new ArrayList<>(List.of(numbers(caller.office(), year)));
        FiscalYear old = year.previous();
        var whole = new TicketReach(true, Set.of(), Set.of(), caller.person(), false);
        int open = tickets.count(caller.office(), whole, TicketFilter.OPEN.of(Set.of(old)));
        if (open > 0) {
            findings.add(YearTurnFinding.of(
                    Kind.UNFINISHED,
                    rights.reach(caller).all() ? "ict/repairs?year=" + old.buddhist() : "",
                    "ict.turn.unfinished",
                    String.valueOf(old.buddhist()),
                    String.valueOf(open)));
        }
        return findings;
    }

    private YearTurnFinding numbers(OfficeId office, FiscalYear year) {
        Optional<RegisterNumber> begun = series.last(office, IctSettings.TICKETS, year.firstDay());
        if (begun.isPresent()) {
            return number(Kind.READY, "ict.turn.numbers.begun", begun.get());
        }
        return series.last(office, IctSettings.TICKETS, year.previous().lastDay())
                .map(last -> number(Kind.CHANGES, "ict.turn.numbers", last))
                .orElseGet(() ->
                        YearTurnFinding.of(Kind.CHANGES, "", "ict.turn.numbers.none", String.valueOf(year.buddhist())));
    }

    private static YearTurnFinding number(Kind kind, String key, RegisterNumber last) {
        return YearTurnFinding.of(kind, "", key, String.valueOf(last.buddhistYear()), last.text());
    }
}
