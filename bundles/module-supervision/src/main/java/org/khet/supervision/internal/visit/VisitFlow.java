package org.khet.supervision.internal.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionPortal;

/** What follows from visits: the head of the school is told, advice is followed. Source: other-groups SUP-P05, U-03, SUP-02 to SUP-04. */
public final class VisitFlow {
    private final Supplier<RecordService<SchoolAdviceKind>> advices;
    private final SupervisionPortal portal;

    /** @param advices asked when it is needed, since the kind is made before its service */
    public VisitFlow(Supplier<RecordService<SchoolAdviceKind>> advices, SupervisionPortal portal) {
        this.advices = advices;
        this.portal = portal;
    }

    Audience head(SchoolVisitKind kind, RecordRow visit) {
        return portal.peopleOf(visit.head().office(), visit.get(kind.school), SupervisionPermissions.VISIT_SIGN);
    }

    /** Forms that the office made, by name; none where their module is off. */
    List<OfferedValue> forms(OfficeId office) {
        return portal.forms.all(office).stream()
                .map(form -> new OfferedValue(form.key(), form.name()))
                .toList();
    }

    Optional<TermOfYear> term(OfficeId office, LocalDate day) {
        return portal.term(office, day);
    }

    /** Each advice of a signed note is followed until it is closed. */
    void advise(SchoolVisitKind kind, RecordRow visit, RecordContext now) {
        SchoolAdviceKind of = advices.get().kind();
        for (RecordLine line : visit.lines(kind.advices)) {
            advices.get()
                    .internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(of.visit, visit.id())
                                    .with(of.school, visit.get(kind.school))
                                    .with(of.supervisor, visit.get(kind.supervisor))
                                    .with(of.unit, visit.get(kind.unit))
                                    .with(of.words, line.get(kind.words).orElseThrow())
                                    .with(of.due, line.get(kind.due).orElseThrow()));
        }
    }
}
