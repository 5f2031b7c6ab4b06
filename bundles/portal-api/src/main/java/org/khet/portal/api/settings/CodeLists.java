package org.khet.portal.api.settings;

import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.security.Caller;

/** Code lists of an office. Changing needs {@link Settings#CONFIGURE}. Safe for concurrent use. */
public interface CodeLists {
    /** All codes in the office's order, ended ones included; the shipped content until the office changes it. */
    List<CodeList.Code> of(OfficeId office, CodeList list);

    /**
     * Replaces the office's content. Codes that were there before cannot be left out, only ended (core E-67).
     *
     * @throws org.khet.portal.api.outcome.Rejected if a code is doubled, left out, unnamed, too long, or below one that is
     *                                              itself below another
     */
    void replace(Caller caller, CodeList list, List<CodeList.Code> codes);

    /**
     * As {@link #replace(Caller, CodeList, List)}, of a list that was looked at before: of two who change it, also in the same moment, the
     * second is told. Source: core CORE-08, CORE-130.
     *
     * @param seen the codes as they were read before they were changed
     * @throws org.khet.portal.api.outcome.Outdated if they are others now; nothing is changed
     */
    default void replace(Caller caller, CodeList list, List<CodeList.Code> seen, List<CodeList.Code> codes) {
        if (!of(caller.office(), list).equals(seen)) {
            throw Outdated.of("core.outcome.changed");
        }
        replace(caller, list, codes);
    }
}
