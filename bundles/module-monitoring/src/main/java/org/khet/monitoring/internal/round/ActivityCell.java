package org.khet.monitoring.internal.round;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * The cell of the offline sheet in which the activities of a project stand: a state for each, parted by semicolons, why or when in
 * brackets behind it. It is read in either language. Source: monitoring J.3, MON-48.
 */
final class ActivityCell {
    private static final String STATE = "monitoring.choice.activity-state.";
    private static final Pattern PART = Pattern.compile("([^()]+)(?:\\((.*)\\))?");
    private static final int LONGEST = 300;
    private final ReportKind kind;
    private final Clock clock;
    private final Map<String, ActivityState> states = new HashMap<>();

    ActivityCell(ReportKind kind, Clock clock) {
        this.kind = kind;
        this.clock = clock;
        TextCatalog catalog =
                TextCatalog.load(Objects.requireNonNull(ActivityCell.class.getClassLoader()), "monitoring");
        for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
            for (ActivityState state : ActivityState.values()) {
                states.put(texts.get(STATE + state.name()).toLowerCase(Locale.ROOT), state);
            }
        }
    }

    /** As it stands in the sheet. */
    static String words(ReportKind kind, RecordRow report, Texts texts) {
        return report.lines(kind.activities).stream()
                .map(line -> {
                    ActivityState state = line.get(kind.activityState);
                    String more = state == ActivityState.DONE
                            ? line.get(kind.doneOn).map(ThaiDate::listDate).orElse("")
                            : line.get(kind.note)
                                    .replace(';', ',')
                                    .replace('(', '[')
                                    .replace(')', ']');
                    return texts.get(STATE + state.name()) + (more.isBlank() ? "" : " (" + more + ")");
                })
                .collect(Collectors.joining(OfflineSheet.SEPARATOR));
    }

    /**
     * The lines of the activities with the states of the cell; an empty cell leaves them. None when it has another number of them, a
     * word that is no state, or lacks why something is late or cancelled, or on which day it was done.
     */
    Optional<List<RecordDraft>> read(RecordRow report, String cell) {
        List<RecordDraft> lines = RecordDraft.of(report).lines(kind.activities);
        if (cell.isBlank()) {
            return Optional.of(lines);
        }
        List<String> parts =
                Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
        if (parts.size() != lines.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!put(lines.get(i), parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    private boolean put(RecordDraft line, String part) {
        Matcher found = PART.matcher(part);
        ActivityState state =
                found.matches() ? states.get(found.group(1).strip().toLowerCase(Locale.ROOT)) : null;
        if (state == null) {
            return false;
        }
        String more = Optional.ofNullable(found.group(2)).orElse("").strip();
        line.with(kind.activityState, state);
        return switch (state) {
            case DONE -> done(line, more);
            case DELAYED, CANCELLED -> why(line, more);
            case NOT_STARTED, RUNNING -> more.isEmpty() || why(line, more);
        };
    }

    private boolean done(RecordDraft line, String more) {
        if (!more.isEmpty()) {
            var day = ThaiDate.read(more, OfficeTime.day(clock.instant())).found();
            day.ifPresent(on -> line.with(kind.doneOn, on));
            return day.isPresent();
        }
        return line.raw(kind.doneOn) != null;
    }

    private boolean why(RecordDraft line, String more) {
        if (!more.isEmpty()) {
            line.with(kind.note, more);
        }
        return more.length() <= LONGEST
                && !Optional.ofNullable(line.raw(kind.note))
                        .map(String::valueOf)
                        .orElse("")
                        .isBlank();
    }
}
