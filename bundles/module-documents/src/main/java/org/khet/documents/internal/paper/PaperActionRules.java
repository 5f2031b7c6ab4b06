package org.khet.documents.internal.paper;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** What stands before and follows the actions of every paper. Source: kinds-documents §5, §8. */
final class PaperActionRules {
    private final PaperKind kind;
    private final PaperFlow flow;

    PaperActionRules(PaperKind kind, PaperFlow flow) {
        this.kind = kind;
        this.flow = flow;
    }

    void declare(Action create) {
        create.does((row, now) -> flow.drafted(kind, row, now));
        kind.handIn
                .when(this::ofOneself)
                .does((row, now) -> flow.registered(kind, row.with(kind.checks, List.of()), now)); // checked once more
        kind.submit
                .when(this::ofOneself)
                .when((row, now) -> flow.submittable(kind, row, now))
                .does((row, now) -> flow.registered(kind, row, now))
                .then((row, now) -> flow.submitted(kind, row, now));
        kind.check
                .notBy(kind.drafter)
                .notWho(create)
                .asks(kind.checks)
                .whenTyped((row, now) -> row.lines(kind.checks).isEmpty()
                        ? Optional.of(Problem.of(kind.checks.name(), "documents.error.nothing-checked"))
                        : Optional.empty());
        kind.sendBack.tells(kind.drafter);
        kind.withdraw.when(this::ofOneself).does((row, now) -> row.with(kind.waitsFor, null));
        kind.withdraw.then((row, now) -> flow.stopped(kind, row, now));
        kind.drop.does((row, now) -> row.with(kind.waitsFor, null));
        kind.drop.then((row, now) -> flow.stopped(kind, row, now)).tells(kind.drafter);
        kind.sign.does((row, now) -> row.with(kind.waitsFor, null)).tells(kind.drafter);
        kind.giveBack
                .to(
                        row -> kind.keepsOutcome() && !row.get(kind.askKey).isEmpty() ? kind.withdrawn : kind.draft,
                        kind.draft,
                        kind.withdrawn)
                .does((row, now) -> row.with(kind.waitsFor, null).with(kind.pass, row.get(kind.pass) + 1))
                .then((row, now) -> flow.stopped(kind, row, now))
                .tells(kind.drafter);
        kind.refuse
                .does((row, now) -> row.with(kind.waitsFor, null))
                .then((row, now) -> flow.stopped(kind, row, now))
                .tells(kind.drafter);
        kind.takeBack.does((row, now) -> kind.unsigned(row));
        kind.takeBack.then((row, now) -> flow.reopened(kind, row, now));
        kind.typeNumber
                .when((row, now) -> flow.isTyped(kind, row, now)
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "documents.error.number.by-register")))
                .whenTyped((row, now) -> flow.typedBefore(kind, row, now));
        kind.giveNumber.when((row, now) -> awaited(row, now));
        kind.giveNumber.does((row, now) -> flow.numbered(kind, row, now).with(kind.fault, null));
        kind.stick.tells(kind.drafter);
        kind.signedOnPaper
                .notBy(kind.drafter)
                .notWho(create)
                .when((row, now) -> flow.numberable(kind, row, now))
                .whenTyped((row, now) -> ofAnother(row, now).or(() -> flow.signedWithRight(kind, row, now)));
        kind.signedOnPaper.does(
                (row, now) -> flow.registered(kind, flow.signedOnPaper(kind, kind.onPaper(row), now), now));
        kind.issue.does((row, now) -> row.with(kind.fault, null));
        kind.issue.then((row, now) -> flow.issued(kind, row, now)).tells(kind.drafter);
        kind.cancel.then((row, now) -> flow.cancelled(kind, row, now)).tells(kind.drafter);
        kind.revise.when((row, now) -> flow.revisable(kind, row, now));
        kind.revise.then((row, now) -> flow.revised(kind, row, now));
    }

    /** A register that is kept by hand gives no number by itself. */
    private Optional<Problem> awaited(RecordRow row, RecordContext now) {
        return flow.isTyped(kind, row, now) && row.get(kind.handNumber).isEmpty()
                ? Optional.of(Problem.of("", "documents.error.number.awaited"))
                : Optional.empty();
    }

    private Optional<Problem> ofOneself(RecordRow row, RecordContext now) {
        boolean own = now.caller().person().equals(row.raw(kind.drafter))
                || now.caller().person().equals(row.head().creator());
        return own ? Optional.empty() : Optional.of(Problem.of("", "documents.error.not-the-drafter"));
    }

    private Optional<Problem> ofAnother(RecordRow row, RecordContext now) {
        return row.get(kind.paperSigner)
                        .filter(flow.barred(kind, row, now)::contains)
                        .isPresent()
                ? Optional.of(Problem.of(kind.paperSigner.name(), "documents.error.own-paper"))
                : Optional.empty();
    }
}
