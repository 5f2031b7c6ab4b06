package org.khet.training.internal.award;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.certificate.CertificateIssuer;
import org.khet.training.internal.certificate.TrainingCertificateKind;

/**
 * Nominations come while an award is open, from heads for their people; there are so many prizes, each with its certificate. Source:
 * other-groups TDEV-09.
 */
public final class AwardFlow {
    private final RecordService<AwardKind> awards;
    private final RecordService<NominationKind> nominations;
    private final CertificateIssuer certificates;
    private final TrainingPortal portal;

    private AwardFlow(
            RecordService<AwardKind> awards,
            RecordService<NominationKind> nominations,
            CertificateIssuer certificates,
            TrainingPortal portal) {
        this.awards = awards;
        this.nominations = nominations;
        this.certificates = certificates;
        this.portal = portal;
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<AwardKind> awards,
            RecordService<NominationKind> nominations,
            CertificateIssuer certificates,
            TrainingPortal portal) {
        AwardFlow flow = new AwardFlow(awards, nominations, certificates, portal);
        nominations.kind().create().does(flow::placed);
        nominations.kind().choose.when(flow::noPrizeLeft).then(flow::certify);
        awards.kind().close.when(flow::undecided);
    }

    /** Why nobody, or not this one, can be nominated now. */
    public static Action.Guard admission(RecordService<AwardKind> awards, TrainingPortal portal) {
        return (row, now) -> {
            NominationKind kind = (NominationKind) row.kind();
            boolean open = row.has(kind.award)
                    && awards.find(now.office(), row.get(kind.award))
                            .filter(award -> award.state().equals(awards.kind().open))
                            .filter(award -> !now.today().isAfter(award.get(awards.kind().closes)))
                            .isPresent();
            if (!open) {
                return Optional.of(Problem.of("award", "training.error.award-closed"));
            }
            boolean strange = row.get(kind.person)
                    .filter(person ->
                            !portal.reaches(now.caller().scope(TrainingPermissions.NOMINATE), now.office(), person))
                    .isPresent();
            return strange ? Optional.of(Problem.of("person", "training.error.nominate")) : Optional.empty();
        };
    }

    private RecordRow placed(RecordRow row, RecordContext now) {
        NominationKind kind = nominations.kind();
        var person = row.get(kind.person);
        return row.with(kind.unit, portal.unit(now.office(), person).orElse(null))
                .with(
                        kind.place,
                        row.get(kind.school)
                                .or(() -> portal.school(now.office(), person))
                                .orElse(null));
    }

    private Optional<Problem> noPrizeLeft(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        RecordRow award = awards.find(now.office(), nomination.get(kind.award)).orElseThrow();
        if (!award.state().equals(awards.kind().judging)) {
            return Optional.of(Problem.of("", "training.error.not-judging"));
        }
        int given = nominations
                .internal()
                .count(now.caller(), RecordFilter.of(kind.award.is(award.id()), kind.in(kind.awarded)));
        return given < award.get(awards.kind().prizes)
                ? Optional.empty()
                : Optional.of(Problem.of("", "training.error.no-prize", award.get(awards.kind().prizes)));
    }

    private Optional<Problem> undecided(RecordRow award, RecordContext now) {
        NominationKind kind = nominations.kind();
        int open = nominations
                .internal()
                .count(now.caller(), RecordFilter.of(kind.award.is(award.id()), kind.in(kind.sent, kind.returned)));
        return open == 0 ? Optional.empty() : Optional.of(Problem.of("", "training.error.undecided", open));
    }

    private void certify(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        AwardKind of = awards.kind();
        TrainingCertificateKind to = certificates.kind();
        RecordRow award = awards.find(now.office(), nomination.get(kind.award)).orElseThrow();
        String holder = nomination
                .get(kind.person)
                .map(person -> portal.name(now.office(), person))
                .orElseGet(() -> portal.name(now.office(), nomination.get(kind.school)));
        RecordRow made = certificates.issue(
                now.caller(),
                new RecordDraft()
                        .with(to.person, nomination.get(kind.person).orElse(null))
                        .with(to.holder, holder)
                        .with(to.unit, nomination.get(kind.unit).orElse(null))
                        .with(to.school, nomination.get(kind.place).orElse(null))
                        .with(to.nomination, nomination.id())
                        .with(to.title, award.get(of.title))
                        .with(to.from, now.today())
                        .with(to.to, now.today())
                        .with(to.issuedOn, now.today())
                        .with(to.signer, award.get(of.signer))
                        .with(to.signerPost, award.get(of.signerPost)));
        nominations.internal().change(now.caller(), nomination, new RecordDraft().with(kind.certificate, made.id()));
    }
}
