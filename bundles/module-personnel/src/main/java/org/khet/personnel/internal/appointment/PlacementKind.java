package org.khet.personnel.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.personnel.internal.post.PostArrivals;
import org.khet.personnel.internal.post.PostHolders;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.personnel.internal.register.PersonnelFileChanges.Cited;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * An appointment (บรรจุและแต่งตั้ง ย้าย รับโอน): the order puts the person into the post, which must be free, and begins the probation of whoever
 * is new; each assessment of it is reminded of. Source: other-groups HR-P05, H-01, H-12, HR-05.
 */
public final class PlacementKind extends EffectiveOrderKind {
    private final PostHolders holders;
    private final PersonnelFileChanges files;

    public final Field<PlacementSort> sort = choice("sort", PlacementSort.class).filtered();
    public final Field<PersonId> person = person("person").filtered();
    public final Field<Long> post = record("post_record", "personnel.post");
    public final Field<String> qualification = longText("qualification", 1000).orEmpty();
    public final Field<String> origin = text("origin_text", 200).orEmpty();

    public final State passed = end("PASSED", StateTone.DONE);
    public final State failed = end("FAILED", StateTone.LATE);

    public final Field<Optional<LocalDate>> probationUntil =
            day("probation_until").optional().byCode();
    public final Field<Optional<LocalDate>> nextDue =
            day("next_due").optional().byCode().sorted();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();
    public final Field<Optional<AssessmentResult>> result =
            choice("result", AssessmentResult.class).optional().from(ordered);
    public final Field<String> resultText = text("result_text", 300).orEmpty().from(ordered);
    public final Lines assessments =
            lines("assessments", "psn_assessment", 0, 30).byCode();
    public final Field<LocalDate> assessedFor = assessments.day("due_on");
    public final Field<LocalDate> assessedOn = assessments.day("assessed_on");
    public final Field<AssessmentResult> assessed = assessments.choice("result", AssessmentResult.class);
    public final Field<String> assessedText =
            assessments.text("result_text", 300).orEmpty();

    public final Action assess = action("assess", "assessed")
            .from(ordered)
            .needs(PersonnelPermissions.POST_KEEP)
            .demands(result)
            .asks(resultText)
            .icon("clipboard-check");
    public final Action pass = action("pass", "passed")
            .from(ordered)
            .to(passed)
            .needs(PersonnelPermissions.ORDER)
            .icon("badge-check")
            .tells(person);
    public final Action fail = action("fail", "failed")
            .from(ordered)
            .to(failed)
            .needs(PersonnelPermissions.ORDER)
            .because()
            .backward("ban")
            .tells(person);
    public final Action remind = action("remind")
            .from(ordered)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(PersonnelPermissions.POST_KEEP);

    /** The kind over posts and files. */
    public PlacementKind(PersonnelSettingReader settings, PostHolders holders, PersonnelFileChanges files) {
        super("placement", "psn_placement", settings, true);
        this.holders = holders;
        this.files = files;
        usualWay();
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, draft);
        ownOf(person);
        dueBy(nextDue);
        rule(this::mayBeProposed);
        order.whenTyped(this::mayBeOrdered);
        order.to(this::reached, passed);
        enter.to(this::reached, passed);
        assess.does(this::assessed);
        pass.when(this::allAssessed);
        fail.then((row, now) -> holders.leaves(now, row.get(person), now.today()));
        titled(person, sort);
        list(person, sort, post, resolutionNo, orderNo, effectiveOn, nextDue);
        section("what", sort, person, post, body, qualification, origin);
        section("probation", assessments);
        section("days", probationUntil, nextDue, remindedOn);
        tab("open", draft, atBody, resolved, coming);
        tab("probation", now -> List.of(in(ordered)));
        tab("all");
        way(draft, atBody, resolved, coming, ordered, passed);
        menu("HR", "user-plus", 610, "moves");
    }

    @Override
    protected String named(RecordRow row) {
        return name() + "." + row.get(sort);
    }

    private Optional<Problem> mayBeProposed(RecordRow row, RecordContext now) {
        if (row.get(sort) == PlacementSort.EXCHANGE && !row.has(effectiveOn)) {
            return holders.obstacles()
                    .obstacleToExchange(
                            post.name(),
                            person.name(),
                            now.office(),
                            new PostArrivals.Arrival(row.get(person), row.get(post), now.today()));
        }
        LocalDate day = row.get(effectiveOn).orElse(LocalDate.MAX.minusDays(1));
        return row.has(post)
                ? holders.obstacles().obstacleAhead(post.name(), now.office(), row.get(post), day)
                : Optional.empty();
    }

    private Optional<Problem> mayBeOrdered(RecordRow row, RecordContext now) {
        if (!row.has(effectiveOn)) {
            return Optional.empty();
        }
        PostArrivals.Arrival order = arrival(row);
        Optional<Problem> taken = row.get(sort) == PlacementSort.EXCHANGE
                ? holders.obstacles().obstacleOfExchange(post.name(), now.office(), order)
                : holders.obstacles().obstacleAhead(post.name(), now.office(), order.post(), order.from());
        return taken.or(
                () -> holders.obstacles().staysTooLong(effectiveOn.name(), now.office(), order.person(), order.from()));
    }

    @Override
    protected boolean isReady(RecordRow row, RecordContext now) {
        return holders.obstacles().isReady(now.office(), arrival(row));
    }

    @Override
    protected RecordRow begun(RecordRow row, RecordContext now) {
        if (row.get(sort) != PlacementSort.NEW) {
            return row;
        }
        LocalDate first = row.get(effectiveOn).orElse(now.today());
        return row.with(
                        probationUntil,
                        first.plusMonths(settings().get(now.office(), PersonnelSettings.PROBATION_MONTHS))
                                .minusDays(1))
                .with(nextDue, due(first, 1, now));
    }

    private LocalDate due(LocalDate first, int number, RecordContext now) {
        return first.plusMonths((long) number * settings().get(now.office(), PersonnelSettings.PROBATION_EVERY))
                .minusDays(1);
    }

    @Override
    protected State inForce(RecordRow row) {
        return row.has(nextDue) ? ordered : passed;
    }

    /** Who comes into the post by an order whose day is to come. */
    public PostArrivals.Arrival arrival(RecordRow row) {
        return new PostArrivals.Arrival(
                row.get(person), row.get(post), row.get(effectiveOn).orElseThrow());
    }

    /** Which records may be ordered as part of an exchange. */
    public List<Condition> exchanges() {
        return List.of(in(draft, atBody, resolved), sort.is(PlacementSort.EXCHANGE));
    }

    /** Who exchanges posts as soon as it is ordered. */
    public PostArrivals.Move move(RecordRow row) {
        return new PostArrivals.Move(row.get(person), Optional.of(row.get(post)));
    }

    @Override
    protected void carryOut(RecordRow row, RecordContext now) {
        Cited order = source(row);
        files.placed(row.get(person), holders.putIn(now, row.get(post), row.get(person), order), order, now);
    }

    private RecordRow assessed(RecordRow row, RecordContext now) {
        LocalDate due = row.get(nextDue).orElse(now.today());
        List<RecordLine> done = new java.util.ArrayList<>(row.lines(assessments));
        done.add(RecordLine.of(assessments)
                .with(assessedFor, due)
                .with(assessedOn, now.today())
                .with(assessed, row.get(result).orElseThrow())
                .with(assessedText, row.get(resultText)));
        LocalDate next = due(row.get(effectiveOn).orElse(due), done.size() + 1, now);
        boolean further =
                row.get(probationUntil).filter(last -> !next.isAfter(last)).isPresent();
        return row.with(assessments, done)
                .with(nextDue, further ? next : null)
                .with(result, null)
                .with(resultText, null);
    }

    private Optional<Problem> allAssessed(RecordRow row, RecordContext now) {
        if (row.has(nextDue)) {
            return Optional.of(Problem.of("", "personnel.error.assessment-open"));
        }
        boolean good = row.lines(assessments).stream().allMatch(line -> line.get(assessed) == AssessmentResult.PASSED);
        return good ? Optional.empty() : Optional.of(Problem.of("", "personnel.error.assessment-failed"));
    }
}
