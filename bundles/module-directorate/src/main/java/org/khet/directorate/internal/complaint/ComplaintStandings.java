package org.khet.directorate.internal.complaint;

import org.khet.directorate.internal.DirectorateRecords;
import org.khet.portal.api.complaint.ComplaintCases.Standing;
import org.khet.portal.api.complaint.ComplaintListener;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears from the lawyers how far the complaints are that were handed to them. Safe for concurrent use. Source: other-groups DIR-26. */
@Component(service = ComplaintListener.class)
public final class ComplaintStandings implements ComplaintListener {
    private final RecordService<ComplaintKind> complaints;

    /** For the component runtime. */
    @Activate
    public ComplaintStandings(@Reference DirectorateRecords records) {
        complaints = records.complaints;
    }

    @Override
    public void stands(Caller caller, String key, Standing standing) {
        ComplaintFlow.stands(complaints, caller, key, standing);
    }
}
