package org.khet.training.internal.certificate;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
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

    /**
     * The certificate that was made in the place of a revoked one, with the day of today and the name of now, in the running transaction.
     *
     * @param holder what it says of whom it is for
     */
    public RecordRow renewed(RecordContext now, RecordRow revoked, String holder) {
        RecordRow made = certificates.nextVersion(now.caller(), revoked).orElseThrow();
        return certificates
                .internal()
                .change(
                        now.caller(),
                        made,
                        new RecordDraft().with(kind().issuedOn, now.today()).with(kind().holder, holder));
    }

    /** That a certificate is not issued anew, because nothing names it any more. */
    public static Optional<Problem> lapsed() {
        return Optional.of(Problem.of("", "training.error.certificate-lapsed"));
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
