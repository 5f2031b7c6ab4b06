package org.khet.directorate.internal.complaint;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.complaint.ComplaintCases.ComplaintStatus;
import org.khet.portal.api.complaint.ComplaintListener;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Component;

/**
 * Hears from the lawyers how far the complaints are that were handed to them. It needs nothing to be there, as the module of the lawyers
 * binds it while the register binds that module. Safe for concurrent use. Source: other-groups DIR-26.
 */
@Component(service = {ComplaintStandings.class, ComplaintListener.class})
public final class ComplaintStandings implements ComplaintListener {
    private volatile @Nullable RecordService<ComplaintKind> register;

    /** The register is there. */
    public void over(RecordService<ComplaintKind> complaints) {
        register = complaints;
    }

    @Override
    public void stands(Caller caller, String key, ComplaintStatus standing) {
        RecordService<ComplaintKind> complaints = register;
        if (complaints != null) {
            ComplaintFlow.stands(complaints, caller, key, standing);
        }
    }
}
