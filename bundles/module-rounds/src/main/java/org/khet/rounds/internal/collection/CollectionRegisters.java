package org.khet.rounds.internal.collection;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.SchoolPeople;
import org.khet.rounds.internal.sheet.SheetRegisters;

/** Collections, what schools hand in, and what follows from their actions. Safe for concurrent use. */
public final class CollectionRegisters {
    private final RecordService<CollectionKind> collections;
    private final RecordService<SchoolSubmissionKind> submissions;
    private final RecordService<EvidenceKind> evidence;
    private final RoundLookup lookup;
    private final CollectionForm form;
    private final SubmissionValidator checks;
    private final SchoolPeople people;

    /** Gives its kinds to the portal. */
    public CollectionRegisters(RecordRegistrar registrar, RoundsPortal portal, SheetRegisters sheets) {
        lookup = new RoundLookup(portal, sheets);
        people = new SchoolPeople(portal);
        form = new CollectionForm(portal.forms, lookup);
        collections = registrar.register(new CollectionKind(lookup, form));
        submissions = registrar.register(new SchoolSubmissionKind());
        checks = new SubmissionValidator(this, portal);
        evidence = registrar.register(new EvidenceKind(new SubmissionEvidence(this)));
        guard();
        follow();
        new CollectionFlow(this, portal).attach();
    }

    private void guard() {
        SchoolSubmissionKind kind = submissions.kind();
        kind.start.when((row, now) -> checks.enterable(row, now.today()));
        kind.confirm.when(checks::confirmable);
        kind.takeBack.when((row, now) -> checks.enterable(row, now.today()));
        kind.certify.when(checks::certifiable);
        kind.acknowledge.whenTyped((row, now) -> checks.acknowledgeable(row));
        kind.giveBack.when((row, now) -> checks.returnable(row));
        kind.reopen.when((row, now) -> checks.reopenable(row, now.today()));
        kind.mend.when((row, now) -> checks.returnable(row));
    }

    private void follow() {
        SchoolSubmissionKind kind = submissions.kind();
        kind.create().tells(row -> told(row, RoundsPermissions.RECORD));
        kind.confirm
                .does((row, now) ->
                        row.with(kind.confirmer, now.caller().person()).with(kind.confirmedAt, now.now()))
                .tells(row -> told(row, RoundsPermissions.CERTIFY));
        kind.certify.does(this::certified).tells(this::contact);
        kind.acknowledge
                .does((row, now) ->
                        row.with(kind.acknowledger, now.caller().person()).with(kind.acknowledgedAt, now.now()))
                .tells(row -> told(row, RoundsPermissions.RECORD))
                .then(this::complete);
        kind.giveBack
                .does((row, now) -> cleared(row).with(kind.returns, row.get(kind.returns) + 1))
                .tells(row -> told(row, RoundsPermissions.RECORD));
        kind.bring.tells(row -> row.get(kind.errors) + row.get(kind.notes) > 0
                ? told(row, RoundsPermissions.RECORD)
                : new org.khet.portal.api.event.DomainEvent.Audience(java.util.Set.of(), java.util.Set.of()));
        kind.takeBack.does((row, now) -> cleared(row));
        kind.mend
                .does((row, now) -> cleared(row)
                        .with(kind.corrected, true)
                        .with(kind.confirmer, now.caller().person())
                        .with(kind.confirmedAt, now.now()))
                .tells(row -> told(row, RoundsPermissions.CERTIFY));
        kind.reopen
                .does((row, now) -> row.with(kind.late, true))
                .tells(row -> told(row, RoundsPermissions.RECORD))
                .then((row, now) -> row.get(kind.reopenedUntil)
                        .ifPresent(day -> form.reopen(checks.collection(row), row.get(kind.school), day)));
        kind.excuse.tells(row -> told(row, RoundsPermissions.RECORD)).then(this::complete);
        kind.mark.does((row, now) -> row.with(kind.late, true));
        kind.remind.does((row, now) -> row.with(kind.remindedOn, now.today())).tells(this::owing);
    }

    private RecordRow certified(RecordRow row, RecordContext now) {
        SchoolSubmissionKind kind = submissions.kind();
        int days = checks.daysLate(row, now.today());
        return row.with(kind.certifier, now.caller().person())
                .with(kind.certifiedFor, now.caller().actingFor())
                .with(kind.certifiedAt, now.now())
                .with(kind.late, row.get(kind.late) || days > 0)
                .with(kind.daysLate, days);
    }

    private RecordRow cleared(RecordRow row) {
        SchoolSubmissionKind kind = submissions.kind();
        return row.with(kind.confirmer, null)
                .with(kind.confirmedAt, null)
                .with(kind.certifier, null)
                .with(kind.certifiedFor, null)
                .with(kind.certifiedAt, null)
                .with(kind.acknowledger, null)
                .with(kind.acknowledgedAt, null)
                .with(kind.correct, false)
                .with(kind.whole, false)
                .with(kind.current, false)
                .with(kind.upToDate, false)
                .with(kind.score, null);
    }

    private org.khet.portal.api.event.DomainEvent.Audience told(
            RecordRow row, org.khet.portal.api.security.Permission permission) {
        return people.told(row.head().office(), row.get(submissions.kind().school), permission);
    }

    /** Who has the next step: the head of the school when it is confirmed, else those who type. */
    private org.khet.portal.api.event.DomainEvent.Audience owing(RecordRow row) {
        return told(
                row,
                row.state().equals(submissions.kind().confirmed)
                        ? RoundsPermissions.CERTIFY
                        : RoundsPermissions.RECORD);
    }

    private org.khet.portal.api.event.DomainEvent.Audience contact(RecordRow row) {
        return new org.khet.portal.api.event.DomainEvent.Audience(
                java.util.Set.of(checks.collection(row).get(collections.kind().contact)), java.util.Set.of());
    }

    /** Told once, when no school owes any more. */
    private void complete(RecordRow row, RecordContext now) {
        CollectionKind of = collections.kind();
        RecordRow collection = checks.collection(row);
        boolean open = submissions
                .internal()
                .all(now.caller(), RecordFilter.of(submissions.kind().collection.is(collection.id())))
                .stream()
                .anyMatch(one -> one.state().open());
        if (!open && !collection.get(of.complete) && of.completed.from().contains(collection.state())) {
            collections.internal().act(now.caller(), collection, of.completed);
        }
    }

    /** Collections. */
    public RecordService<CollectionKind> collections() {
        return collections;
    }

    /** What schools hand in. */
    public RecordService<SchoolSubmissionKind> submissions() {
        return submissions;
    }

    /** What proves figures. */
    public RecordService<EvidenceKind> evidence() {
        return evidence;
    }

    /** Rounds of the core. */
    public RoundLookup lookup() {
        return lookup;
    }

    /** The form that is asked beside figures. */
    public CollectionForm form() {
        return form;
    }

    /** What must hold. */
    public SubmissionValidator checks() {
        return checks;
    }

    /** All submissions of a collection, whoever asks; without lines. */
    public List<RecordRow> of(Caller caller, long collection) {
        return submissions
                .internal()
                .all(caller, RecordFilter.of(submissions.kind().collection.is(collection)));
    }

    /** The collection of a round that was not dropped. */
    public Optional<RecordRow> ofRound(OfficeId office, Caller caller, String round) {
        CollectionKind of = collections.kind();
        return collections.internal().all(caller, RecordFilter.of(of.round.is(round))).stream()
                .filter(row -> !row.state().equals(of.dropped))
                .filter(row -> row.head().office().equals(office))
                .findFirst();
    }
}
