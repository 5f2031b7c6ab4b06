package org.khet.rounds.internal.collection;

import java.util.Comparator;
import java.util.Optional;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.SheetKind;
import org.khet.rounds.internal.sheet.SheetRegisters;

/**
 * Prepares a collection for a round that somebody chose in the calendar: with the newest sheet of its system that is ready, the
 * caller's own unit and person, for all schools. Nothing is opened by it. Source: ict ICT-56; policyplan PLAN-47.
 */
public final class RoundPreparation {
    private final CollectionRegisters collections;
    private final SheetRegisters sheets;
    private final RoundsPortal portal;

    /** Over the registers. */
    public RoundPreparation(CollectionRegisters collections, SheetRegisters sheets, RoundsPortal portal) {
        this.collections = collections;
        this.sheets = sheets;
        this.portal = portal;
    }

    /** The sheet with which a round of this system would be asked. */
    public Optional<RecordRow> sheet(Caller caller, String system) {
        SheetKind of = sheets.sheets().kind();
        return sheets.sheets().internal().all(caller, RecordFilter.of(of.in(of.ready), of.system.is(system))).stream()
                .max(Comparator.comparingLong(RecordRow::id));
    }

    /**
     * Makes the collection.
     *
     * @throws Rejected                                    if no sheet of the system is ready, or the round has one
     * @throws org.khet.portal.api.security.NotPermitted if the caller does not prepare rounds
     */
    public RecordRow prepare(Caller caller, DataRound.Key round) {
        CollectionKind of = collections.collections().kind();
        RecordRow sheet =
                sheet(caller, round.system()).orElseThrow(() -> Rejected.of(of.sheet.name(), "rounds.error.sheet"));
        RecordDraft draft = new RecordDraft()
                .with(of.round, round.toString())
                .with(of.sheet, sheet.id())
                .with(of.scope, CollectionScope.ALL)
                .with(of.contact, caller.person())
                .with(of.qualities, true)
                .with(of.score, false)
                .with(of.emptyGrades, false);
        portal.people
                .find(caller.office(), caller.person())
                .map(Person::unit)
                .ifPresent(unit -> draft.with(of.unit, unit));
        return collections.collections().create(caller, draft);
    }
}
