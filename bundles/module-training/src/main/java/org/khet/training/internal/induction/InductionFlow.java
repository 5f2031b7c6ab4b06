package org.khet.training.internal.induction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.training.internal.course.EnrolmentKind;

/** Candidates are entered for a course by their names, and what came of it goes back. Source: other-groups TDEV-06. */
public final class InductionFlow {
    private final RecordService<InductionKind> inductions;
    private final RecordService<EnrolmentKind> enrolments;

    private InductionFlow(RecordService<InductionKind> inductions, RecordService<EnrolmentKind> enrolments) {
        this.inductions = inductions;
        this.enrolments = enrolments;
    }

    /** Follows the actions. */
    public static void attach(RecordService<InductionKind> inductions, RecordService<EnrolmentKind> enrolments) {
        InductionFlow flow = new InductionFlow(inductions, enrolments);
        inductions.kind().enrol.when(flow::allEntered).then(flow::enter);
        inductions.kind().report.when(flow::unfinished).does(flow::results);
    }

    private void enter(RecordRow list, RecordContext now) {
        InductionKind of = inductions.kind();
        EnrolmentKind to = enrolments.kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine person : list.lines(of.people)) {
            if (isEntered(list, person)) {
                lines.add(draft(person)
                        .with(of.enrolment, person.get(of.enrolment).orElse(null)));
                continue;
            }
            RecordRow made = enrolments
                    .internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(to.course, list.get(of.course).orElseThrow())
                                    .with(to.person, null)
                                    .with(to.outsider, person.get(of.name))
                                    .with(to.from, person.get(of.place)));
            lines.add(draft(person).with(of.enrolment, made.id()));
        }
        inductions.internal().change(now.caller(), list, new RecordDraft().with(of.people, lines));
    }

    /** Whoever found no seat, or whose course was not held, takes another one. */
    private boolean isEntered(RecordRow list, RecordLine person) {
        return enrolment(list, person)
                .filter(row -> !row.state().equals(enrolments.kind().cancelled))
                .isPresent();
    }

    private Optional<Problem> allEntered(RecordRow list, RecordContext now) {
        return list.lines(inductions.kind().people).stream().allMatch(person -> isEntered(list, person))
                ? Optional.of(Problem.of("", "training.error.induction-entered"))
                : Optional.empty();
    }

    private RecordDraft draft(RecordLine person) {
        InductionKind of = inductions.kind();
        return new RecordDraft()
                .ofLine(person.id())
                .with(of.name, person.get(of.name))
                .with(of.post, person.get(of.post))
                .with(of.place, person.get(of.place));
    }

    private Optional<RecordRow> enrolment(RecordRow list, RecordLine person) {
        return person.get(inductions.kind().enrolment)
                .flatMap(id -> enrolments.find(list.head().office(), id));
    }

    private Optional<Problem> unfinished(RecordRow list, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        boolean open = list.lines(inductions.kind().people).stream()
                .flatMap(person -> enrolment(list, person).stream())
                .anyMatch(
                        row -> row.state().equals(kind.enrolled) || row.state().equals(kind.waiting));
        return open ? Optional.of(Problem.of("", "training.error.induction-open")) : Optional.empty();
    }

    private RecordRow results(RecordRow list, RecordContext now) {
        InductionKind of = inductions.kind();
        return list.with(
                of.people,
                list.lines(of.people).stream()
                        .map(person -> person.with(of.result, result(list, person)))
                        .toList());
    }

    private InductionResult result(RecordRow list, RecordLine person) {
        EnrolmentKind kind = enrolments.kind();
        if (!isEntered(list, person)) {
            return InductionResult.NOT_TRAINED;
        }
        return enrolment(list, person)
                .filter(row -> row.get(kind.attended).signum() > 0)
                .map(row -> row.state().equals(kind.passed) ? InductionResult.PASSED : InductionResult.NOT_PASSED)
                .orElse(InductionResult.ABSENT);
    }
}
