package org.khet.portal.api.ask;

import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of the module that asks with forms. Where it is away or off, whoever needs answers takes them as files and
 * notes. That an asking was closed is told by the happening {@code forms.ask.closed} about the record {@code forms.ask}. Safe for
 * concurrent use. Source: core CORE-53; kinds-processes.md §7.
 */
public interface Asks {
    /** The module that asks: where it is off, nothing is asked. */
    ModuleId module();

    /** Whether a form of this name for ever is in force in the office, and can be sent without an agreement of its own. */
    boolean canAsk(OfficeId office, String designKey);

    /**
     * Asks, in the running transaction; the same key again gives the asking that is there.
     *
     * @throws org.khet.portal.api.security.NotPermitted if the caller may not ask
     * @throws org.khet.portal.api.outcome.Rejected      if there is no such form, or something of the request is wrong
     */
    AskRef open(Caller caller, AskRequest request);

    /** How far it is; empty for a key that was never asked. */
    Optional<AskRef> find(OfficeId office, String key);
}
