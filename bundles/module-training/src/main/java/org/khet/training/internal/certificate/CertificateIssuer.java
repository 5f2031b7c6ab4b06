package org.khet.training.internal.certificate;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Makes certificates. Source: other-groups TDEV-05. */
public final class CertificateIssuer {
    private final RecordService<TrainingCertificateKind> certificates;

    /** Over the register of certificates. */
    public CertificateIssuer(RecordService<TrainingCertificateKind> certificates) {
        this.certificates = certificates;
    }

    /** The fields of a certificate, to fill in a draft for {@link #issue}. */
    public TrainingCertificateKind kind() {
        return certificates.kind();
    }

    /** Stores a certificate with the next number, in the running transaction. */
    public RecordRow issue(Caller caller, RecordDraft draft) {
        return certificates.internal().create(caller, draft);
    }

    /** Ends a certificate whose hours were corrected, in the running transaction; one that is revoked stays as it is. */
    public void lapse(RecordContext now, long id) {
        find(now.office(), id)
                .filter(row -> row.state().equals(kind().issued))
                .ifPresent(row -> certificates.internal().act(now.caller(), row, kind().lapse));
    }

    /** A certificate of the office. */
    public Optional<RecordRow> find(OfficeId office, long id) {
        return certificates.find(office, id);
    }
}
