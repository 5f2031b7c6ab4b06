package org.khet.portal.api.complaint;

import org.khet.portal.api.complaint.ComplaintCases.ComplaintStatus;
import org.khet.portal.api.security.Caller;

/** Whiteboard service of whoever hands complaints over: hears where each stands now. Source: other-groups DIR-26. */
@FunctionalInterface
public interface ComplaintListener {
    /**
     * Takes where a complaint stands, in the running transaction and in the name of who brought it there. The same standing again
     * changes nothing; a key of somebody else is passed over.
     */
    void stands(Caller caller, String key, ComplaintStatus standing);
}
