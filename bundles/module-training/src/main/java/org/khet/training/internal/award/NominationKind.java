package org.khet.training.internal.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.training.internal.TrainingFiles;
import org.khet.training.internal.TrainingPermissions;

/**
 * A person or school that is nominated for an award: papers, points of the committee, result. Those who were awarded are the book of
 * honours. Source: other-groups TDEV-P04, TDEV-09.
 */
public final class NominationKind extends RecordKind {
    public final Field<Long> award =
            record("award", "training.award").filtered().typedOnce();
    public final Field<Optional<PersonId>> person =
            person("person").filtered().optional().typedOnce();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().optional().typedOnce();
    public final Field<Optional<UnitId>> unit = unit("unit").byCode().optional();
    public final Field<Optional<SchoolId>> place =
            school("home_school").byCode().optional();
    public final Field<String> work = text("work_title", 300).searched().wide();
    public final Field<String> why = longText("why_nominated", 2000);
    public final Field<Optional<List<FileId>>> papers =
            files("papers", TrainingFiles.PAPERS, 20).optional();
    public final Lines points = lines("points", "trn_nomination_points", 0, 30).byCode();
    public final Field<PersonId> judge = points.person("judge").unique();
    public final Field<BigDecimal> score = points.decimal("score", 2).min(0).max(100);

    public final Field<Optional<BigDecimal>> mean =
            decimal("mean_score", 2).optional().formula(this::mean);
    public final Field<Optional<FiscalYear>> year =
            fiscalYear("awarded_year").byCode().optional().filtered();
    public final Field<Optional<Long>> certificate =
            record("certificate", "training.certificate").byCode().optional();

    public final State sent = state("SENT", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State awarded = end("AWARDED", StateTone.DONE);
    public final State notChosen = end("NOT_CHOSEN", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    /** What the dialog of a member asks for, who finds it among the points afterwards. */
    public final Field<Optional<BigDecimal>> given =
            decimal("given_score", 2).min(0).max(100).unseen().optional().from(sent);

    /** Each member of the committee gives the own points. */
    public final Action rate = judged("rate");
    /** Who gave points may correct them until it is decided. */
    public final Action rerate = judged("rerate").inOwnTime();

    public final Action choose = action("choose", "chosen")
            .from(sent)
            .to(awarded)
            .needs(TrainingPermissions.AWARD_KEEP)
            .does((row, now) -> row.with(year, now.fiscalYear()))
            .saysWhyNot()
            .icon("award")
            .tells(this::told);
    /** To be put right by who nominated; nothing is decided about it meanwhile. */
    public final Action giveBack = action("return", "returned")
            .from(sent)
            .to(returned)
            .needs(TrainingPermissions.AWARD_KEEP)
            .because()
            .backward("undo-2")
            .tellsMaker();

    public final Action resend = action("resend", "resent")
            .from(returned)
            .to(sent)
            .needs(TrainingPermissions.NOMINATE)
            .orFor(NominationKind::isMaker)
            .orForThose(now -> mine())
            .asks(work, why, papers)
            .icon("send")
            .tells(TrainingPermissions.AWARD_KEEP);
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(sent, returned)
            .to(withdrawn)
            .needs(TrainingPermissions.NOMINATE)
            .orFor(NominationKind::isMaker)
            .because()
            .inOwnTime()
            .backward("ban")
            .tells(TrainingPermissions.AWARD_KEEP);
    public final Action pass = action("pass", "passed-over")
            .from(sent, returned)
            .to(notChosen)
            .needs(TrainingPermissions.AWARD_KEEP)
            .because()
            .saysWhyNot()
            .backward("x")
            .tells(this::told);

    private final AwardJudges judges;

    /**
     * The kind with what is said of awards.
     *
     * @param admission why nobody, or not this one, can be nominated now
     * @param judges    who judges
     */
    public NominationKind(Action.Guard admission, AwardJudges judges) {
        super("training", "nomination", "trn_nomination");
        this.judges = judges;
        reached(judges::reach);
        rights(TrainingPermissions.VIEW, TrainingPermissions.AWARD_KEEP, sent);
        made(TrainingPermissions.NOMINATE);
        belongsTo(unit);
        isAbout(place);
        ownOf(person);
        oneOf(person, school);
        rule((row, now) -> row.id() == 0 ? admission.problem(row, now) : Optional.empty());
        titled(award, person, school);
        list(award, person, school, work, mean, year);
        section("what", award, person, school, work, why, papers);
        tab("sent", sent, returned);
        tab("honours", awarded);
        tab("all");
        way(sent, awarded);
        menu("TDEV", "bookmark", 241, "honours");
    }

    private AwardJudges judges() {
        return judges;
    }

    private Action judged(String name) {
        return action(name)
                .from(sent)
                .needs(TrainingPermissions.VIEW)
                .when((row, now) -> judges().isJudge(row, now)
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "training.error.no-judge")))
                .demands(given)
                .does(this::rated)
                .icon("clipboard-list");
    }

    private RecordRow rated(RecordRow row, RecordContext now) {
        PersonId member = now.caller().person();
        List<RecordLine> lines = new ArrayList<>(row.lines(points));
        lines.removeIf(line -> line.get(judge).equals(member));
        lines.add(RecordLine.of(points)
                .with(judge, member)
                .with(score, row.get(given).orElseThrow()));
        return row.with(points, lines).with(given, null);
    }

    private static boolean isMaker(RecordRow row, RecordContext now) {
        return row.head().creator().equals(now.caller().person());
    }

    private Audience told(RecordRow row) {
        Set<PersonId> people = row.get(person).stream().collect(Collectors.toSet());
        people.add(row.head().creator());
        return new Audience(people, Set.of());
    }

    private @Nullable BigDecimal mean(RecordRow row) {
        var given = row.lines(points);
        return given.isEmpty()
                ? null
                : given.stream()
                        .map(line -> line.get(score))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
    }
}
