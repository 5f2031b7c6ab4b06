package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.SecondFactorCheck;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.records.internal.service.value.RecordValidator;
import org.khet.portal.records.internal.store.RecordRepository;
import org.khet.portal.records.internal.store.StepRepository;

/**
 * What the service of one kind works with.
 *
 * @param kind       the kind
 * @param portal     services of the portal
 * @param references what the office has
 * @param types      services of other kinds
 * @param rows       its table
 * @param steps      its steps
 * @param events     what is told of it
 * @param approvals  who decides by papers and in meetings
 * @param factors    second factors
 */
record RecordStack(
        RecordKind kind,
        PortalServices portal,
        OfficeReferences references,
        RecordTypes types,
        RecordRepository rows,
        StepRepository steps,
        RecordEvents events,
        ApprovalGateway approvals,
        SecondFactorCheck factors) {
    private static final int FOLDED_MOST = 1000;

    RecordValidator validator(RecordKind of, RecordContext context) {
        return new RecordValidator(of, references, types, context);
    }

    RecordTitles titles() {
        return new RecordTitles(references, types);
    }

    RecordRow keyed(RecordRow row) {
        return rows.writer().keyed(row);
    }

    RecordRow insert(RecordRow row) {
        return rows.writer().insert(row, folded(row));
    }

    RecordRow update(RecordRow before, RecordRow row) {
        return rows.writer().update(before, row, folded(row));
    }

    void takeBack(Caller caller, long id, int edition) {
        rows.writer().delete(caller.office(), id, edition);
        steps().clear(caller.office(), id);
        portal().trail.append(caller, kind.type() + ".taken-back", kind.type() + "/" + id, Map.of());
    }

    /** Values that another record of the office has already. */
    List<Problem> twins(RecordRow row) {
        List<List<Field<?>>> sets = new ArrayList<>();
        kind.fields().stream()
                .filter(field -> field.isUnique() && row.has(field))
                .forEach(field -> sets.add(List.of(field)));
        kind.unique().stream().filter(set -> set.stream().anyMatch(row::has)).forEach(sets::add);
        return sets.stream()
                .filter(set -> rows.isTaken(row, set))
                .map(set -> Problem.of(typed(set).name(), "records.error.taken"))
                .toList();
    }

    /** The last one that people type, so that the form says it there. */
    private static Field<?> typed(List<Field<?>> together) {
        return together.reversed().stream()
                .filter(field -> !field.isDerived())
                .findFirst()
                .orElse(together.getLast());
    }

    /** The record with keys of files: those that are staged are kept in the running transaction. */
    RecordRow kept(Caller caller, RecordRow row) {
        return new StagedFiles(portal.files, caller).kept(row);
    }

    /** Asks for a decision where somebody decides by papers; the portal itself drafts none, its waits are answered by hand. */
    void ask(Caller caller, Action.Request request, RecordRow row) {
        if (caller.person().equals(Callers.SYSTEM_PERSON)) {
            return;
        }
        Field<BigDecimal> sum = request.sum();
        var content = new RequestContents(references, types, kind);
        approvals
                .in(caller.office())
                .ifPresent(service -> service.ask(
                        caller,
                        new Approvals.Request(
                                request.sort(row),
                                sum == null ? null : row.get(sum),
                                kind.type(),
                                row.id(),
                                content.title(row, titles().of(row)),
                                kind.pageAddress(row.id()),
                                request.order()),
                        content.of(row)));
    }

    /** Puts the record on an agenda where somebody keeps meetings; the key is that of the stored edition. */
    void propose(Caller caller, RecordRow row) {
        if (caller.person().equals(Callers.SYSTEM_PERSON)) {
            return;
        }
        approvals
                .meetings(caller.office())
                .ifPresent(service -> service.propose(
                        caller,
                        new MeetingItems.Proposal(
                                kind.type() + "/" + row.id() + "/" + row.head().edition(),
                                kind.type(),
                                row.id(),
                                new RequestContents(references, types, kind).title(row, titles().of(row)),
                                kind.resolvedBy(row))));
    }

    private String folded(RecordRow row) {
        String words = kind.fields().stream()
                .filter(field -> field.isSearched() && row.has(field))
                .map(field -> row.raw(field) instanceof RecordLink link ? link.title() : String.valueOf(row.raw(field)))
                .collect(Collectors.joining(" "));
        String folded = ThaiFolding.fold(words);
        return folded.length() <= FOLDED_MOST ? folded : folded.substring(0, FOLDED_MOST);
    }
}
