package org.khet.portal.admin.internal.year.ui;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.Step;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.Timeline;

/**
 * Fiscal years in words.
 *
 * @param texts in the person's language
 */
record FiscalYearMessages(Texts texts) {
    static String number(FiscalYear year) {
        return String.valueOf(year.buddhist());
    }

    String day(LocalDate day) {
        return dates().listDate(day);
    }

    String days(FiscalYear year) {
        return day(year.firstDay()) + " – " + day(year.lastDay());
    }

    /** State, and when a lock begins that lies ahead. */
    StatusBadge badge(FiscalYearStatus status) {
        return switch (status.state()) {
            case COMING -> new StatusBadge(BadgeTone.IDLE, texts.get("admin.years.state.COMING"));
            case LOCKED -> new StatusBadge(BadgeTone.DONE, "lock", texts.get("admin.years.state.LOCKED"));
            case OPEN ->
                status.lockedFrom()
                        .map(from -> new StatusBadge(BadgeTone.NEAR, texts.get("admin.years.state.closing", day(from))))
                        .orElseGet(() -> new StatusBadge(BadgeTone.RUN, texts.get("admin.years.state.OPEN")));
        };
    }

    /** When and by whom it was opened; a dash when it began by itself. */
    String opened(FiscalYearStatus status) {
        return status.opening().map(this::done).orElse("–");
    }

    /** From which day on it is locked; a dash without a lock. */
    String locked(FiscalYearStatus status) {
        return status.lockedFrom().map(this::day).orElse("–");
    }

    private String done(Step step) {
        return dates().listDateTime(step.at()) + " · " + texts.author(step.by());
    }

    Timeline.Event event(Step step) {
        LocalDate from = step.from();
        return new Timeline.Event(
                step.act() == FiscalYearStatus.Act.REOPENED ? BadgeTone.NEAR : BadgeTone.DONE,
                switch (step.act()) {
                    case OPENED -> "calendar-plus";
                    case LOCKED -> "lock";
                    case REOPENED -> "lock-open";
                },
                texts.author(step.by()),
                from == null
                        ? texts.get("admin.years.act." + step.act())
                        : texts.get("admin.years.act.LOCKED", day(from)),
                dates().listDateTime(step.at()),
                step.reason(),
                List.of());
    }

    private ScreenDates dates() {
        return ScreenDates.in(texts.locale());
    }
}
