package org.khet.portal.api.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;

/**
 * Whiteboard service of whoever keeps records: says on which of them somebody may act now. Declared kinds are told by the
 * record layer itself. Asked only where the module is switched on. Safe for concurrent use.
 */
public interface WaitingSource {
    /**
     * A record that waits.
     *
     * @param what  text key of its kind, in the texts of the module
     * @param title how it is called
     * @param state text key of the state in which it waits
     * @param since when it came there
     * @param late  whether it stands there longer than it should
     * @param link  address of its page {@code <module>/<view>/<key>}
     */
    record Waiting(String what, String title, String state, Instant since, boolean late, String link) {
        /** Late ones first, then the longest waiting. */
        public static final Comparator<Waiting> ORDER =
                Comparator.comparing((Waiting one) -> !one.late()).thenComparing(Waiting::since);
    }

    /**
     * A record that waits and has a last day.
     *
     * @param what  text key of its kind, in the texts of the module
     * @param title how it is called
     * @param day   its last day
     * @param link  address of its page {@code <module>/<view>/<key>}
     */
    record Deadline(String what, String title, LocalDate day, String link) {}

    /** Who keeps the records. */
    ModuleId module();

    /** Records on which the caller may act now, late ones first, then the longest waiting; at most so many. */
    List<Waiting> waiting(Caller caller, int most);

    /**
     * As {@link #waiting(Caller, int)}, where as many others wait already: what is not late and came at that moment or later would stand
     * behind them and may be left out.
     */
    default List<Waiting> waiting(Caller caller, int most, Instant before) {
        return waiting(caller, most);
    }

    /**
     * Those of the records on which the caller may act now whose last day is before a day, late ones too, the earliest first; at
     * most so many. None of who keeps nothing with a last day.
     *
     * @param until the first day that is not meant
     */
    default List<Deadline> deadlines(Caller caller, LocalDate until, int most) {
        return List.of();
    }
}
