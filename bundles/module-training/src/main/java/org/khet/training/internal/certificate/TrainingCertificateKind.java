package org.khet.training.internal.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingSettings;

/**
 * A certificate of a course or an award, with its number and the code by which everybody verifies it. Made by code of the module, revoked
 * with a reason, and issued anew with another number. Source: other-groups TDEV-05, TDEV-09.
 */
public final class TrainingCertificateKind extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", TrainingSettings.CERTIFICATES);
    public final Field<String> verifyCode = publicKey("verify_code");
    public final Field<Optional<PersonId>> person = person("person").filtered().optional();
    public final Field<String> holder = text("holder", 200).searched();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<Long>> course =
            record("course", "training.course").filtered().optional();
    public final Field<Optional<Long>> nomination =
            record("nomination", "training.nomination").optional();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Optional<BigDecimal>> hours = decimal("hours", 1).optional();
    public final Field<LocalDate> from = day("from_day");
    public final Field<LocalDate> to = day("to_day");
    public final Field<LocalDate> issuedOn = day("issued_on").sorted();
    public final Field<String> signer = text("signer", 200).orEmpty();
    public final Field<String> signerPost = text("signer_post", 200).orEmpty();

    public final Field<Optional<Long>> previous =
            record("previous", "training.certificate").byCode().optional();
    public final State issued = end("ISSUED", StateTone.DONE);
    public final State revoked = end("REVOKED", StateTone.LATE);

    public final Action revoke = action("revoke")
            .from(issued)
            .to(revoked)
            .needs(TrainingPermissions.KEEP)
            .because()
            .inOwnTime()
            .backward("ban");

    /** The next number and code for whom the course or award still stands; the revoked one stays void. Source: TDEV-05. */
    public final Action reissue = action("reissue")
            .from(revoked)
            .needs(TrainingPermissions.KEEP)
            .because()
            .makesNextVersion(previous)
            .inOwnTime()
            .icon("award");
    /** Corrected sheets leave too few hours; done by code. */
    public final Action lapse =
            action("lapse", "lapsed").from(issued).to(revoked).automatic();

    /** The kind as the module keeps it. */
    public TrainingCertificateKind() {
        super("training", "certificate", "trn_certificate");
        rights(TrainingPermissions.VIEW, TrainingPermissions.KEEP);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        titled(number, holder);
        list(number, issuedOn, holder, school, title, hours);
        ordered(issuedOn, true);
        section("what", number, holder, person, unit, school, title, course, nomination, hours);
        section("when", from, to, issuedOn, signer, signerPost);
        tab("mine", now -> List.of(person.is(now.caller().person())));
        tab("issued", issued);
        tab("revoked", revoked);
        tab("all");
        way(issued);
        menu("TDEV", "award", 214, "courses");
    }
}
