package org.khet.training.internal.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingFiles;
import org.khet.training.internal.TrainingPermissions;

/**
 * Leave to study, train or do research: request, contract with guarantor, a report each term, return, and the service that is owed for
 * it. Source: other-groups TDEV-P05, TDEV-10, T-03.
 */
public final class StudyLeaveKind extends RecordKind {
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered().typedOnce();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().byCode().optional();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().byCode().optional();
    public final Field<String> sort = code("sort_code", TrainingCodes.STUDY).filtered();
    public final Field<String> subject = text("subject", 200).searched();
    public final Field<String> institute = text("institute", 200).searched();
    public final Field<String> country = text("country", 100).orEmpty();
    public final Field<Boolean> paid = yesNo("with_pay").initially(true);
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<LocalDate> to = day("to_day").notBefore(from);
    public final Field<String> why = longText("why_asked", 1000);
    public final Field<Optional<List<FileId>>> papers =
            files("papers", TrainingFiles.PAPERS, 10).optional();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State away = state("AWAY", StateTone.RUN);
    public final State bound = state("BOUND", StateTone.RUN).notAwaited();
    public final State served = end("SERVED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State notGone = end("NOT_GONE", StateTone.IDLE);
    public final State broken = end("BOND_BROKEN", StateTone.LATE);

    public final Field<String> orderNo =
            text("order_no", 60).orEmpty().from(approved).searched();
    public final Field<String> contractNo = text("contract_no", 60).orEmpty().from(away);
    public final Field<Optional<LocalDate>> contractOn = day("contract_on")
            .optional()
            .from(away)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> guarantor = text("guarantor", 200).orEmpty().from(away);
    public final Lines reports = lines("reports", "trn_study_report", 0, 40);
    public final Field<String> term = reports.text("term_name", 100).unique();
    public final Field<LocalDate> due = reports.day("due_on");
    public final Field<Optional<LocalDate>> sentOn =
            reports.day("sent_on").optional().notAfter(now -> now.today());
    public final Field<String> result = reports.text("result", 300).orEmpty();
    public final Field<Optional<LocalDate>> nextReport =
            day("next_report").optional().formula(this::nextDue).sorted();
    public final Field<Optional<LocalDate>> returnedOn = day("returned_on")
            .optional()
            .from(bound)
            .notAfter(now -> now.today())
            .notBefore(from)
            .usually(now -> now.today());
    public final Field<Optional<Integer>> bondDays =
            whole("bond_days", 0, 40_000).byCode().optional();
    public final Field<Optional<LocalDate>> boundUntil =
            day("bound_until").byCode().optional();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final Action draftOrder = action("draft-order", "order-drafted")
            .from(asked)
            .needs(TrainingPermissions.STUDY_KEEP)
            .draftsOrder("training.study")
            .inOwnTime()
            .icon("file-pen");
    public final Action approve = action("approve")
            .from(asked)
            .to(approved)
            .needs(TrainingPermissions.STUDY_APPROVE)
            .notBy(person)
            .answers(Action.Answer.GRANTED)
            .demands(orderNo)
            .icon("stamp")
            .tells(person)
            .tells(TrainingPermissions.STUDY_KEEP);
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(TrainingPermissions.STUDY_APPROVE)
            .notBy(person)
            .because()
            .backward("x")
            .tells(person);
    public final Action contract = action("contract")
            .from(approved)
            .to(away)
            .needs(TrainingPermissions.STUDY_KEEP)
            .demands(contractNo, contractOn, guarantor)
            .asks(reports)
            .whenTyped((row, now) -> row.lines(reports).isEmpty()
                    ? Optional.of(Problem.of(reports.name(), "training.error.no-report-line"))
                    : Optional.empty())
            .icon("handshake");
    public final Action report = action("report")
            .from(away)
            .needs(TrainingPermissions.STUDY_KEEP)
            .asks(reports)
            .icon("file-check");
    public final Action comeBack = action("return", "returned")
            .from(away)
            .to(bound)
            .needs(TrainingPermissions.STUDY_KEEP)
            .demands(returnedOn)
            .icon("undo-2");
    public final Action serve = action("serve")
            .from(bound)
            .to(served)
            .needs(TrainingPermissions.STUDY_KEEP)
            .when(this::stillBound)
            .saysWhyNot()
            .icon("circle-check")
            .tells(person);
    /** Whoever was allowed to go does not. */
    public final Action stay = action("stay", "stayed")
            .from(approved)
            .to(notGone)
            .needs(TrainingPermissions.STUDY_KEEP)
            .because()
            .backward("ban")
            .tells(person)
            .tells(TrainingPermissions.STUDY_APPROVE);
    /** Whoever is bound leaves the service before the bond ends, or does not come back: what is owed stands in the reason. */
    public final Action breach = action("breach", "breached")
            .from(away, bound)
            .to(broken)
            .needs(TrainingPermissions.STUDY_KEEP)
            .because()
            .backward("x")
            .tells(person)
            .tells(TrainingPermissions.STUDY_APPROVE);

    public final Action remind = action("remind-report", "report-reminded")
            .from(away)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(person);

    /** @param ofWhom why the caller cannot ask for that person */
    public StudyLeaveKind(Action.Guard ofWhom) {
        super("training", "study", "studies", "trn_study");
        rights(TrainingPermissions.STUDY_VIEW, TrainingPermissions.STUDY_KEEP, asked);
        made(TrainingPermissions.STUDY_VIEW);
        changedByOwn();
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        rule((row, now) -> row.id() == 0 ? ofWhom.problem(row, now) : Optional.empty());
        titled(person, subject);
        list(from, to, person, school, unit, sort, subject, nextReport, boundUntil);
        ordered(from, true);
        section("what", person, sort, subject, institute, country, paid, from, to, why, papers);
        tab("asked", asked);
        tab("away", approved, away);
        tab("late", now -> List.of(in(away), nextReport.below(now.today())));
        tab("bound", bound);
        tab("all");
        way(asked, approved, away, bound, served);
        menu("TDEV", "book-open", 231, "people");
    }

    private @Nullable LocalDate nextDue(RecordRow row) {
        return row.lines(reports).stream()
                .filter(line -> line.get(sentOn).isEmpty())
                .map(line -> line.get(due))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Optional<Problem> stillBound(RecordRow row, RecordContext now) {
        return row.get(boundUntil)
                .filter(day -> !now.today().isAfter(day))
                .map(day -> Problem.of(
                        "", "training.error.still-bound", day.toString(), ChronoUnit.DAYS.between(now.today(), day)));
    }
}
