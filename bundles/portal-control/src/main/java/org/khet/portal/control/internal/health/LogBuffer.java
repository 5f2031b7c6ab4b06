package org.khet.portal.control.internal.health;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ModuleHealth.Kind;
import org.khet.portal.api.admin.module.ModuleHealth.Line;
import org.khet.portal.api.admin.module.ModuleHealth.Log;
import org.osgi.service.log.LogEntry;

/** The last lines of one module, and how many there were. Safe for concurrent use. */
final class LogBuffer {
    private static final int KEPT = 20;
    private static final int MOST = 500;
    private final Deque<Line> lines = new ArrayDeque<>();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    synchronized void write(Line line) {
        counts.merge(line.kind(), 1L, Long::sum);
        lines.addFirst(line);
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
    }

    synchronized Log read(Instant since) {
        return new Log(since, count(Kind.ERROR), count(Kind.WARNING), count(Kind.SLOW_QUERY), List.copyOf(lines));
    }

    private long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Message and cause, on one line. */
    static String text(LogEntry entry) {
        @Nullable Throwable cause = entry.getException();
        String text = entry.getMessage() + (cause == null ? "" : " · " + cause);
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > MOST ? line.substring(0, MOST) + "…" : line;
    }
}
