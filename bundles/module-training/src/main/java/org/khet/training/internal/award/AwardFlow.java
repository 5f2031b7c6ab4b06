package org.khet.training.internal.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
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
        AwardRanking ranking = new AwardRanking(awards, nominations);
        AwardFlow flow = new AwardFlow(awards, nominations, certificates, portal);
        nominations.kind().create().does(flow::placed);
        nominations.kind().rate.when(new OwnPoints(nominations, false));
        nominations.kind().rerate.when(new OwnPoints(nominations, true));
        nominations.kind().pass.when(ranking::best);
        nominations
                .kind()
                .choose
                .when(ranking::noPrizeLeft)
                .when(ranking::notBest)
                .then(flow::certify);
        certificates.kind().reissue.when(flow::noMore).then(flow::reissued);
        awards.kind().close.when(flow::undecided);
        awards.kind().seat.then(flow::seated);
    }

    /** Why nobody, or not this one, can be nominated now. */
    public static Action.Guard admission(
            RecordService<AwardKind> awards,
            Supplier<RecordService<NominationKind>> nominations,
            TrainingPortal portal) {
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
            return strange
                    ? Optional.of(Problem.of("person", "training.error.nominate"))
                    : twice(nominations.get(), row, now);
        };
    }

    private static Optional<Problem> twice(
            RecordService<NominationKind> nominations, RecordRow row, RecordContext now) {
        NominationKind kind = nominations.kind();
        DeclaredField who = row.get(kind.person).isPresent() ? kind.person : kind.school;
        boolean there = nominations
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.award.is(row.get(kind.award)), kind.in(kind.sent, kind.returned, kind.awarded)))
                .stream()
                .anyMatch(one -> one.get(kind.person).equals(row.get(kind.person))
                        && one.get(kind.school).equals(row.get(kind.school)));
        return there ? Optional.of(Problem.of(who.name(), "training.error.nominated")) : Optional.empty();
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

    /** Points of a member who left the committee count no more. */
    private void seated(RecordRow award, RecordContext now) {
        NominationKind kind = nominations.kind();
        Set<PersonId> members = award.lines(awards.kind().committee).stream()
                .map(line -> line.get(awards.kind().member))
                .collect(Collectors.toSet());
        List<RecordRow> left = nominations
                .internal()
                .all(now.caller(), RecordFilter.of(kind.award.is(award.id()), kind.in(kind.sent, kind.returned)));
        var points = nominations.lines(
                now.office(), kind.points, left.stream().map(RecordRow::id).toList());
        for (RecordRow row : left) {
            List<RecordLine> given = points.getOrDefault(row.id(), List.of());
            List<RecordDraft> kept = given.stream()
                    .filter(line -> members.contains(line.get(kind.judge)))
                    .map(line -> new RecordDraft()
                            .ofLine(line.id())
                            .with(kind.judge, line.get(kind.judge))
                            .with(kind.score, line.get(kind.score)))
                    .toList();
            if (kept.size() < given.size()) {
                nominations.internal().change(now.caller(), row, new RecordDraft().with(kind.points, kept));
            }
        }
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
        RecordRow made = certificates.issue(
                now.caller(),
                new RecordDraft()
                        .with(to.person, nomination.get(kind.person).orElse(null))
                        .with(to.holder, holder(nomination, now))
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

    private String holder(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        return nomination
                .get(kind.person)
                .map(person -> portal.name(now.office(), person))
                .orElseGet(() -> portal.name(now.office(), nomination.get(kind.school)));
    }

    private Optional<RecordRow> ofCertificate(RecordRow certificate, RecordContext now) {
        NominationKind kind = nominations.kind();
        return nominations.internal().all(now.caller(), RecordFilter.of(kind.certificate.is(certificate.id()))).stream()
                .findFirst();
    }

    private Optional<Problem> noMore(RecordRow certificate, RecordContext now) {
        boolean replaced = certificate.has(certificates.kind().nomination)
                && ofCertificate(certificate, now).isEmpty();
        return replaced ? CertificateIssuer.lapsed() : Optional.empty();
    }

    private void reissued(RecordRow revoked, RecordContext now) {
        ofCertificate(revoked, now).ifPresent(nomination -> {
            RecordRow made = certificates.renewed(now, revoked, holder(nomination, now));
            RecordDraft named = new RecordDraft().with(nominations.kind().certificate, made.id());
            nominations.internal().change(now.caller(), nomination, named);
        });
    }
}
