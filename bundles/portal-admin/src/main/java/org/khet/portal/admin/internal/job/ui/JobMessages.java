package org.khet.portal.admin.internal.job.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs.Line;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;

/** Jobs in words. */
final class JobMessages {
    /** A cron line of one day in each month. */
    private static final Pattern MONTHLY = Pattern.compile("0 (\\d+) (\\d+) (\\d+) \\* [*?]");

    private final Texts texts;
    private final ScreenDates dates;

    JobMessages(Texts texts) {
        this.texts = texts;
        this.dates = ScreenDates.in(texts.locale());
    }

    String name(Line line) {
        return texts.get(line.id().titleKey());
    }

    String help(Line line) {
        return texts.get(line.id().helpKey());
    }

    StatusBadge badge(Line line) {
        return new StatusBadge(look(line), state(line));
    }

    /** How it stands. */
    String state(Line line) {
        Run last = line.last();
        return switch (look(line)) {
            case RUN -> last == null ? "" : running(last);
            case WAIT -> texts.get("admin.jobs.state.paused");
            case LATE -> texts.get("admin.jobs.state.failing", String.valueOf(line.failures()));
            case IDLE -> texts.get("admin.jobs.state.fresh");
            default -> texts.get("admin.jobs.state.fine");
        };
    }

    private static BadgeTone look(Line line) {
        Run last = line.last();
        if (last != null && last.outcome() == Outcome.RUNNING) {
            return BadgeTone.RUN;
        }
        if (line.paused()) {
            return BadgeTone.WAIT;
        }
        if (line.failures() > 0) {
            return BadgeTone.LATE;
        }
        return last == null ? BadgeTone.IDLE : BadgeTone.DONE;
    }

    private String running(Run run) {
        if (run.done() == 0) {
            return texts.get("admin.jobs.state.running");
        }
        return run.total() == 0
                ? texts.get("admin.jobs.state.step", String.valueOf(run.done()))
                : texts.get("admin.jobs.state.steps", String.valueOf(run.done()), String.valueOf(run.total()));
    }

    String when(@Nullable Instant instant) {
        return instant == null ? texts.get("admin.jobs.none") : dates.listDateTime(instant);
    }

    String last(Line line) {
        Run last = line.last();
        return last == null ? texts.get("admin.jobs.never") : dates.listDateTime(last.started());
    }

    /** What a run did, or why not. */
    String result(@Nullable Run run) {
        if (run == null) {
            return "";
        }
        JobResult result = run.result();
        if (result != null) {
            return texts.has(result.textKey()) ? texts.named(result.textKey(), result.values()) : result.textKey();
        }
        return texts.get("admin.jobs.outcome." + run.outcome());
    }

    String next(Line line) {
        return line.paused() ? texts.get("admin.jobs.state.paused") : when(line.next());
    }

    String schedule(Line line) {
        return switch (line.schedule()) {
            case Schedule.Every every -> every(every.pause());
            case Schedule.Cron cron -> cron(cron.fields());
            case Schedule.Daily daily ->
                texts.get(daily.workingDays() ? "admin.jobs.workdays" : "admin.jobs.daily", time(daily.at()));
        };
    }

    private String cron(String fields) {
        Matcher monthly = MONTHLY.matcher(fields);
        if (!monthly.matches()) {
            return texts.get("admin.jobs.cron", fields);
        }
        LocalTime at = LocalTime.of(Integer.parseInt(monthly.group(2)), Integer.parseInt(monthly.group(1)));
        return texts.get("admin.jobs.monthly", monthly.group(3), time(at));
    }

    String cause(Run run) {
        String cause = texts.get("admin.jobs.cause." + run.cause());
        return run.by().isEmpty() ? cause : cause + " · " + texts.author(run.by());
    }

    String duration(Run run) {
        Instant ended = run.ended();
        if (ended == null) {
            return "";
        }
        Duration took = Duration.between(run.started(), ended);
        return took.compareTo(Duration.ofSeconds(100)) < 0
                ? texts.get("admin.jobs.seconds", String.valueOf(Math.max(1, took.toSeconds())))
                : texts.get("admin.jobs.minutes", String.valueOf(took.toMinutes()));
    }

    private String every(Duration pause) {
        if (pause.toMinutes() == 0) {
            return texts.get("admin.jobs.every.seconds", String.valueOf(pause.toSeconds()));
        }
        return pause.toHours() == 0
                ? texts.get("admin.jobs.every.minutes", String.valueOf(pause.toMinutes()))
                : texts.get("admin.jobs.every.hours", String.valueOf(pause.toHours()));
    }

    private String time(LocalTime at) {
        return dates.time(at);
    }
}
