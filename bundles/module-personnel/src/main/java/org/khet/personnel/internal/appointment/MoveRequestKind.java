package org.khet.personnel.internal.appointment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.personnel.internal.post.PostArrivals;
import org.khet.personnel.internal.post.PostHolders;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.personnel.internal.register.PersonnelFileChanges.Cited;
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
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.ThaiDate;

/**
 * Somebody asks to be moved (คำร้องขอย้าย): reasons and up to four wishes in the window of the round, opinion of the school, scores by the
 * round's criteria, and after the resolution the order. Source: other-groups HR-P06, HR-06.
 */
public final class MoveRequestKind extends RecordKind {
    private static final int MOST_WISHES = 4;
    private final RecordService<MoveRoundKind> rounds;
    private final PostHolders holders;
    private final PersonnelFileChanges files;

    public final Field<Long> round =
            record("move_round", "personnel.move-round").filtered();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person());
    public final Field<String> reasons = longText("reasons", 2000);
    public final Lines wishes = lines("wishes", "psn_move_wish", 1, MOST_WISHES);
    public final Field<Optional<SchoolId>> wish =
            wishes.school("school").optional().unique();
    public final Field<String> wishText = wishes.text("elsewhere", 200).orEmpty();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State scored = state("SCORED", StateTone.RUN);
    public final State moved = end("MOVED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final State coming = state("COMING", StateTone.WAIT);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> schoolOpinion =
            longText("school_opinion", 1000).orEmpty().from(scored);
    public final Lines scores = lines("scores", "psn_move_score", 0, 30);
    public final Field<String> criterion = scores.text("criterion", 200).unique();
    public final Field<BigDecimal> points =
            scores.decimal("points", 2).min(BigDecimal.ZERO).max(new BigDecimal("1000"));
    public final Field<BigDecimal> total =
            decimal("total_points", 2).sumOf(scores, points).sorted();
    public final Field<Optional<Long>> post =
            record("post_record", "personnel.post").optional().from(moved);
    public final Field<String> orderNo = text("order_no", 60).orEmpty().from(moved);
    public final Field<Optional<LocalDate>> effectiveOn =
            day("effective_on").optional().from(moved);
    public final Field<Optional<LocalDate>> enteredOn =
            day("entered_on").optional().byCode();

    public final Action submit = action("submit")
            .from(draft)
            .to(submitted)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .when(this::windowIsOpen)
            .icon("send")
            .tells(PersonnelPermissions.KEEP);
    public final Action rate = action("rate")
            .from(submitted)
            .to(scored)
            .needs(PersonnelPermissions.KEEP)
            .notBy(person)
            .when(this::roundIsOpen)
            .saysWhyNot()
            .asks(schoolOpinion)
            .asks(scores)
            .whenTyped(this::withinTheCriteria)
            .icon("calculator");
    public final Action move = action("move")
            .from(scored)
            .to(this::reached, moved, coming)
            .needs(PersonnelPermissions.ORDER)
            .demands(post, orderNo, effectiveOn)
            .when(this::roundIsResolved)
            .whenTyped(this::postIsFree)
            .does((row, now) -> actsAtOnce(row, now) ? entered(row, now) : row)
            .then(this::putIn)
            .icon("stamp")
            .tells(person);
    public final Action enter = action("enter")
            .from(coming)
            .to(moved)
            .needs(PersonnelPermissions.ORDER)
            .when(this::dayHasCome)
            .does(this::entered)
            .then(this::putIn)
            .icon("list-checks")
            .tells(person);
    public final Action cancel = action("cancel")
            .from(coming)
            .to(cancelled)
            .needs(PersonnelPermissions.ORDER)
            .because()
            .backward("ban")
            .inOwnTime()
            .tells(person);
    public final Action refuse = action("refuse")
            .from(submitted, scored)
            .to(refused)
            .needs(PersonnelPermissions.ORDER)
            .because()
            .backward("ban")
            .tells(person);

    /** The kind over rounds, posts and files. */
    public MoveRequestKind(RecordService<MoveRoundKind> rounds, PostHolders holders, PersonnelFileChanges files) {
        super("personnel", "move-request", "psn_move_request");
        this.rounds = rounds;
        this.holders = holders;
        this.files = files;
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, draft);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        unique(round, person);
        rule(PersonnelReach.ownOrKept(person));
        wishes.each((line, row, now) -> line.has(wish) == line.get(wishText).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of(wish.name(), "personnel.error.one-place")));
        titled(person, round);
        list(round, person, total, orderNo, effectiveOn);
        ordered(total, true);
        section("what", round, person, reasons, papers);
        section("wishes", wishes);
        section("scores", total);
        tab("open", draft, submitted, scored, coming);
        tab("all");
        way(draft, submitted, scored, coming, moved);
        menu("HR", "arrow-right-left", 615, "moves");
    }

    private State reached(RecordRow row) {
        return row.has(enteredOn) ? moved : coming;
    }

    private Optional<Problem> dayHasCome(RecordRow row, RecordContext now) {
        return EffectiveOrderKind.toCome(row.get(effectiveOn), now);
    }

    private RecordRow entered(RecordRow row, RecordContext now) {
        return row.with(enteredOn, now.today());
    }

    private boolean actsAtOnce(RecordRow row, RecordContext now) {
        return dayHasCome(row, now).isEmpty() && holders.obstacles().isReady(now.office(), arrival(row));
    }

    private Optional<Problem> postIsFree(RecordRow row, RecordContext now) {
        if (!row.has(post) || !row.has(effectiveOn)) {
            return Optional.empty();
        }
        PostArrivals.Arrival order = arrival(row);
        return holders.obstacles()
                .obstacleOfExchange(post.name(), now.office(), order)
                .or(() -> holders.obstacles()
                        .staysTooLong(effectiveOn.name(), now.office(), order.person(), order.from()));
    }

    /** Who may be moved as soon as it is ordered; the order tells where. */
    public PostArrivals.Move move(RecordRow row) {
        return new PostArrivals.Move(row.get(person), row.get(post));
    }

    /** Who comes into the post by an order whose day is to come. */
    public PostArrivals.Arrival arrival(RecordRow row) {
        return new PostArrivals.Arrival(
                row.get(person),
                row.get(post).orElseThrow(),
                row.get(effectiveOn).orElseThrow());
    }

    private void putIn(RecordRow row, RecordContext now) {
        if (row.has(enteredOn)) {
            PostArrivals.Arrival one = arrival(row);
            Cited order = new Cited(row.get(orderNo), one.from());
            files.placed(one.person(), holders.putIn(now, one.post(), one.person(), order), order, now);
        }
    }

    private Optional<RecordRow> round(RecordRow row, RecordContext now) {
        return rounds.find(now.office(), row.get(round));
    }

    private Optional<Problem> windowIsOpen(RecordRow row, RecordContext now) {
        MoveRoundKind kind = rounds.kind();
        return round(row, now)
                .filter(one -> !kind.takes(one, now.today()))
                .map(one -> Problem.of(
                        "",
                        "personnel.error.window-closed",
                        ThaiDate.longDate(one.get(kind.opensOn)),
                        ThaiDate.longDate(one.get(kind.closesOn))));
    }

    /** The body resolves about the scores that it saw. */
    private Optional<Problem> roundIsOpen(RecordRow row, RecordContext now) {
        return round(row, now)
                .filter(one -> !one.state().equals(rounds.kind().draft))
                .map(one -> Problem.of("", "personnel.error.round-put-up"));
    }

    private Optional<Problem> withinTheCriteria(RecordRow row, RecordContext now) {
        MoveRoundKind kind = rounds.kind();
        List<RecordLine> criteria =
                round(row, now).map(one -> one.lines(kind.criteria)).orElse(List.of());
        if (row.lines(scores).size() < criteria.size()) {
            return Optional.of(Problem.of(scores.name(), "personnel.error.scores-missing"));
        }
        return row.lines(scores).stream()
                .filter(line -> criteria.stream()
                        .noneMatch(one -> one.get(kind.criterion).equals(line.get(criterion))
                                && one.get(kind.mostPoints).compareTo(line.get(points)) >= 0))
                .findFirst()
                .map(line -> Problem.of(scores.name(), "personnel.error.beyond-criteria", line.get(criterion)));
    }

    private Optional<Problem> roundIsResolved(RecordRow row, RecordContext now) {
        MoveRoundKind kind = rounds.kind();
        return round(row, now)
                        .filter(one -> List.of(kind.resolved, kind.ordered).contains(one.state()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "personnel.error.round-unresolved"));
    }
}
