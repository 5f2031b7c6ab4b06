package org.khet.rounds.internal.request;

import java.time.LocalDate;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.time.WorkingDays;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;

/** By when a request is answered: so many working days after it came as the office set. Source: ict ICT-P36; policyplan PLAN-61. */
public final class RequestDeadline {
    private final WorkingDays days;
    private final RoundsPortal portal;

    /** Over the office's working days. */
    public RequestDeadline(WorkingDays days, RoundsPortal portal) {
        this.days = days;
        this.portal = portal;
    }

    /** Of one that came today. */
    LocalDate of(RecordContext now) {
        return after(now.today(), now);
    }

    /** Of one that came on that day: what the form offered for today is counted from then, what somebody chose stays. */
    LocalDate kept(LocalDate typed, LocalDate asked, RecordContext now) {
        return typed.equals(of(now)) ? after(asked, now) : typed;
    }

    private LocalDate after(LocalDate asked, RecordContext now) {
        return days.plus(now.office(), asked, portal.settings.get(now.office(), RoundsSettings.REQUEST_DAYS, asked));
    }
}
