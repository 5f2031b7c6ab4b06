package org.khet.legal.internal.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.legal.internal.appeal.AppealKind;
import org.khet.legal.internal.appeal.AppealSort;
import org.khet.legal.internal.complaint.FactDecision;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/** A complaint with grounds opens its disciplinary case; nobody is suspended twice at a time. Source: other-groups HR-22, HR-23. */
public final class DisciplineFlow {
    private final RecordService<FactFindingKind> complaints;
    private final RecordService<DisciplineKind> disciplines;

    private DisciplineFlow(RecordService<FactFindingKind> complaints, RecordService<DisciplineKind> disciplines) {
        this.complaints = complaints;
        this.disciplines = disciplines;
    }

    /** Follows the actions. */
    public static void attach(RecordService<FactFindingKind> complaints, RecordService<DisciplineKind> disciplines) {
        DisciplineFlow flow = new DisciplineFlow(complaints, disciplines);
        complaints.kind().decide.then(flow::open);
    }

    /** Why another measure of the same person is in the way. */
    public static Action.Guard twice(Supplier<RecordService<SuspensionKind>> measures) {
        return (row, now) -> {
            SuspensionKind kind = (SuspensionKind) row.kind();
            boolean there = row.has(kind.person)
                    && !isKept(measures.get(), row, now, kind.person)
                    && measures
                            .get()
                            .internal()
                            .all(
                                    now.caller(),
                                    RecordFilter.of(kind.person.is(row.get(kind.person)), kind.in(kind.inForce)))
                            .stream()
                            .anyMatch(one -> one.id() != row.id());
            return there ? Optional.of(Problem.of("person", "legal.error.suspended")) : Optional.empty();
        };
    }

    /**
     * Why an appeal does not go with the case that it names: somebody else's, or, against a punishment, another day on which the person was
     * told.
     */
    public static Action.Guard ofCase(
            RecordService<DisciplineKind> disciplines, Supplier<RecordService<AppealKind>> appeals) {
        DisciplineKind of = disciplines.kind();
        return (row, now) -> {
            AppealKind kind = (AppealKind) row.kind();
            if (isKept(appeals.get(), row, now, kind.sort, kind.discipline, kind.person, kind.toldOn)) {
                return Optional.empty();
            }
            Optional<RecordRow> named = row.get(kind.discipline).flatMap(id -> disciplines.find(now.office(), id));
            if (named.flatMap(one -> one.get(of.accused))
                    .filter(one -> row.has(kind.person) && !one.equals(row.get(kind.person)))
                    .isPresent()) {
                return Optional.of(Problem.of("person", "legal.error.not-accused"));
            }
            boolean punished = row.has(kind.sort) && row.get(kind.sort) == AppealSort.APPEAL;
            return named.flatMap(one -> one.get(of.toldOn))
                    .filter(day -> punished)
                    .filter(day -> row.has(kind.toldOn) && !day.equals(row.get(kind.toldOn)))
                    .map(day -> Problem.of("told_on", "legal.error.told-on", ThaiDate.longDate(day)));
        };
    }

    /** Whether these values were stored so: they are in nobody's way while something else changes. */
    private static boolean isKept(RecordService<?> service, RecordRow row, RecordContext now, DeclaredField... fields) {
        return row.id() != 0
                && service.find(now.office(), row.id())
                        .filter(stored ->
                                Stream.of(fields).allMatch(field -> Objects.equals(stored.raw(field), row.raw(field))))
                        .isPresent();
    }

    private void open(RecordRow complaint, RecordContext now) {
        FactFindingKind of = complaints.kind();
        FactDecision decided = complaint.get(of.decision).orElse(FactDecision.NO_GROUNDS);
        if (decided != FactDecision.MINOR && decided != FactDecision.SERIOUS) {
            return;
        }
        DisciplineKind to = disciplines.kind();
        List<RecordDraft> readers = new ArrayList<>();
        for (RecordLine line : complaint.lines(of.readers)) {
            readers.add(new RecordDraft().with(to.reader, line.get(of.reader)));
        }
        disciplines
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(to.complaint, complaint.id())
                                .with(to.district, complaint.get(of.district))
                                .with(to.lawyer, complaint.get(of.lawyer).orElse(null))
                                .with(to.subject, complaint.get(of.subject))
                                .with(to.readers, readers)
                                .with(to.school, complaint.get(of.school).orElse(null))
                                .with(to.accused, complaint.get(of.accused).orElse(null))
                                .with(to.accusedName, complaint.get(of.accusedName))
                                .with(to.severity, Severity.valueOf(decided.name()))
                                .with(to.account, complaint.get(of.account)));
    }
}
