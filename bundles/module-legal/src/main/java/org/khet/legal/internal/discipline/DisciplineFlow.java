package org.khet.legal.internal.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.legal.internal.complaint.FactDecision;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

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

    /** Why a second measure of the same person cannot begin. */
    public static Action.Guard twice(Supplier<RecordService<SuspensionKind>> measures) {
        return (row, now) -> {
            SuspensionKind kind = (SuspensionKind) row.kind();
            boolean there = measures.get()
                            .internal()
                            .count(
                                    now.caller(),
                                    RecordFilter.of(kind.person.is(row.get(kind.person)), kind.in(kind.inForce)))
                    > 0;
            return there ? Optional.of(Problem.of("person", "legal.error.suspended")) : Optional.empty();
        };
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
