package org.khet.training.internal.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.training.internal.TrainingPortal;

/** Looks whether a certificate with this code was given, for everybody who holds the paper. Source: other-groups TDEV-05. */
public final class CertificateVerifier {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final RecordService<TrainingCertificateKind> certificates;
    private final TrainingPortal portal;

    /** Over the register; who asks needs no permission. */
    public CertificateVerifier(RecordService<TrainingCertificateKind> certificates, TrainingPortal portal) {
        this.certificates = certificates;
        this.portal = portal;
    }

    /** The kind, to name its fields. */
    public TrainingCertificateKind kind() {
        return certificates.kind();
    }

    /** The certificate of this code, as it was typed, revoked ones too; the code is known from the paper alone. */
    public Optional<RecordRow> find(OfficeId office, String code) {
        String wanted = BLANKS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? Optional.empty()
                : certificates
                        .internal()
                        .all(
                                portal.callers.system(office),
                                RecordFilter.of(kind().verifyCode.is(wanted)))
                        .stream()
                        .findFirst();
    }
}
