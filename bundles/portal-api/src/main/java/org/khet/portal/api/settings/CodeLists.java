package org.khet.portal.api.settings;

import java.util.List;
import org.khet.portal.api.office.OfficeId;
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
}
