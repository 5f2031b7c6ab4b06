package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agendas of meetings, for all modules. Source: kinds-documents §9. */
@Component(service = MeetingItems.class)
public final class MeetingItemsProvider implements MeetingItems {
    private final DocumentsModule documents;

    /** For the component runtime. */
    @Activate
    public MeetingItemsProvider(@Reference DocumentsModule documents) {
        this.documents = documents;
    }

    @Override
    public ModuleId module() {
        return documents.id();
    }

    @Override
    public void propose(Caller caller, Proposal proposal) {
        documents.letters().agenda.propose(caller, proposal);
    }

    @Override
    public List<PlannedItem> standing(Caller caller, String recordType, long recordId) {
        return documents.letters().agenda.standing(caller, recordType, recordId);
    }

    @Override
    public void withdraw(Caller caller, String recordType, long recordId, String reason) {
        documents.letters().agenda.withdraw(caller, recordType, recordId, reason);
    }

    @Override
    public List<Resolved> toCarryOut(Caller caller) {
        return new CommitteeResolutions(documents.letters()).open(caller);
    }

    @Override
    public void carriedOut(Caller caller, RecordLink resolution, String words) {
        new CommitteeResolutions(documents.letters()).carriedOut(caller, resolution, words);
    }

    @Override
    public Optional<ClosedResolution> closed(Caller caller, RecordLink resolution) {
        return new CommitteeResolutions(documents.letters()).closed(caller, resolution);
    }
}
