package org.khet.legal.internal.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalPortal;
import org.khet.portal.api.complaint.ComplaintCases.ComplaintStatus;
import org.khet.portal.api.complaint.ComplaintCases.HandedOver;
import org.khet.portal.api.complaint.ComplaintCases.Stage;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;

/**
 * Complaints that another register hands over become sealed cases of the lawyer of their district, and their standing goes back. They are
 * made in the name of the portal, so that who handed one over does not become its reader. Source: other-groups DIR-26, HR-21, D-11.
 */
public final class ComplaintReceipts {
    private final RecordService<FactFindingKind> complaints;
    private final LegalPortal portal;
    private final ComplaintListeners listeners;

    /** Over the register of complaints. */
    public ComplaintReceipts(
            RecordService<FactFindingKind> complaints, LegalPortal portal, ComplaintListeners listeners) {
        this.complaints = complaints;
        this.portal = portal;
        this.listeners = listeners;
        FactFindingKind kind = complaints.kind();
        kind.create().then(this::tell);
        kind.appoint.then(this::tell);
        kind.submit.then(this::tell);
        kind.decide.then(this::tell);
    }

    /** Takes a complaint once by its key, in the running transaction. */
    public void receive(Caller caller, HandedOver complaint) {
        if (find(caller.office(), complaint.key()).isPresent()) {
            return;
        }
        FactFindingKind kind = complaints.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sourceKey, complaint.key())
                .with(kind.sourceNo, complaint.number())
                .with(kind.channel, "HANDED_OVER")
                .with(kind.receivedOn, complaint.received())
                .with(kind.subject, complaint.subject())
                .with(kind.account, complaint.account())
                .with(kind.complainant, complaint.complainant())
                .with(kind.district, portal.district(caller.office(), complaint.school()))
                .with(kind.school, complaint.school().orElse(null))
                .with(kind.unit, complaint.unit().orElse(null));
        List<FileId> copies = complaint.files().stream()
                .map(file -> portal.files.copy(caller, file))
                .toList();
        if (!copies.isEmpty()) {
            draft.with(kind.papers, copies);
        }
        complaints.internal().create(portal.callers.system(caller.office()), draft);
    }

    /** Where the complaint of a key stands. */
    public Optional<ComplaintStatus> standing(OfficeId office, String key) {
        return find(office, key).map(this::standing);
    }

    private Optional<RecordRow> find(OfficeId office, String key) {
        return complaints
                .internal()
                .all(
                        portal.callers.system(office),
                        RecordFilter.of(complaints.kind().sourceKey.is(key)))
                .stream()
                .findFirst();
    }

    private ComplaintStatus standing(RecordRow row) {
        FactFindingKind kind = complaints.kind();
        String number = row.get(kind.number).text();
        if (row.state().equals(kind.received)) {
            return new ComplaintStatus(
                    number, Stage.RECEIVED, OfficeTime.day(row.head().created()), "");
        }
        LocalDate begun =
                row.get(kind.orderOn).orElseGet(() -> OfficeTime.day(row.head().created()));
        return row.state().open()
                ? new ComplaintStatus(number, Stage.UNDER_WAY, begun, "")
                : new ComplaintStatus(
                        number, Stage.CLOSED, row.get(kind.decidedOn).orElse(begun), row.get(kind.told));
    }

    /** In the name of the portal: whoever works on the sealed case does not stand in the other register. */
    private void tell(RecordRow row, RecordContext now) {
        row.get(complaints.kind().sourceKey)
                .ifPresent(key -> listeners.tell(portal.callers.system(now.office()), key, standing(row)));
    }
}
