package org.khet.portal.api.waiting;

import java.time.Instant;
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
    record Waiting(String what, String title, String state, Instant since, boolean late, String link) {}

    /** Who keeps the records. */
    ModuleId module();

    /** Records on which the caller may act now, longest waiting first; at most so many. */
    List<Waiting> waiting(Caller caller, int most);
}
