package org.khet.documents.internal.chain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * The levels of running and past chains: one row a level, paper and pass; exactly one of a running chain is open. Written by the
 * chain only, read by the page of what waits. Source: kinds-documents §8, core C.4.
 */
public final class LevelKind extends RecordKind {
    public final Field<String> paper = text("paper", 60).sorted().forSearchOnly();
    public final Field<Integer> pass = whole("pass", 1, 999);
    public final Field<Integer> levelNo = whole("level_no", 1, 99);
    public final Field<ChainActor> actor = choice("actor", ChainActor.class);
    public final Field<ChainPart> part = choice("part", ChainPart.class);
    public final Field<String> function = text("function_code", 40).orEmpty();
    public final Field<Optional<UnitId>> place = unit("place").optional();
    public final Field<Optional<PostId>> post = post("post").optional();
    public final Field<Optional<PersonId>> person = person("person").optional();
    public final Field<Boolean> maySkip = yesNo("may_skip");
    public final Field<Integer> remindDays = whole("remind_wd", 0, 60);
    /** What the rule demanded when the pass began, whatever became of it since. Source: core CORE-69. */
    public final Field<Optional<Boolean>> secondFactor = yesNo("second_factor").optional();

    public final Field<Optional<Integer>> undoSeconds =
            whole("undo_seconds", 0, ChainRuleKind.MOST_UNDO).optional();
    public final Field<String> label = text("label", 200).orEmpty();
    public final Field<Optional<PersonId>> holder = person("holder").optional();
    public final Field<Optional<PersonId>> delegate = person("delegate").optional();
    public final Field<String> subject = text("subject", 300).searched();
    public final Field<String> sort = text("sort", 60);
    public final Field<String> urgency = code("urgency", DocumentsCodes.URGENCY).filtered();
    public final Field<Optional<BigDecimal>> baht = baht("baht").optional();
    public final Field<Optional<PersonId>> decidedBy = person("decided_by").optional();
    public final Field<Optional<ActingCapacity>> capacity =
            choice("capacity", ActingCapacity.class).optional();
    public final Field<String> signLine = text("sign_line", 500).orEmpty();
    public final Field<String> opinion = longText("opinion", 2000).orEmpty();
    public final Field<Optional<Set<String>>> ticks =
            codes("ticks", DocumentsCodes.TICK).optional();
    public final Field<Optional<LevelAnswer>> answer =
            choice("answer", LevelAnswer.class).optional();
    public final Field<String> note = text("note", 300).orEmpty();
    public final Field<Optional<Instant>> openedAt = instant("opened_at").optional();
    public final Field<Optional<LocalDate>> remindedOn = day("reminded_on").optional();
    /** When it was told that nobody is there who may decide. */
    public final Field<Optional<LocalDate>> stalledOn = day("stalled_on").optional();

    public final Field<Optional<Instant>> decidedAt = instant("decided_at").optional();

    public final State waiting = state("WAITING", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.WAIT);
    public final State decided = end("DECIDED", StateTone.DONE);
    public final State skipped = end("SKIPPED", StateTone.IDLE);
    public final State closed = end("CLOSED", StateTone.IDLE);

    public final Action begin =
            action("open", "opened").from(waiting).to(open).automatic().tells(this::told);
    public final Action skip =
            action("skip", "skipped").from(waiting, open).to(skipped).automatic();
    public final Action decide = action("decide").from(open).to(decided).automatic();
    public final Action close = action("close").from(waiting, open).to(closed).automatic();
    public final Action reopen =
            action("reopen", "reopened").from(decided).to(open).automatic();
    public final Action reassign =
            action("reassign", "reassigned").from(waiting, open).automatic().tells(this::told);
    public final Action remind =
            action("nudge", "nudged").from(open).automatic().tells(this::told);
    /** Nobody is there who may decide, and nobody above: it waits. Source: core E-24. */
    public final Action stall =
            action("stall", "stalled").from(open).automatic().tells(row -> clerks().apply(row));

    private final BiFunction<OfficeId, PersonId, Optional<PersonId>> deciders;
    private final Function<RecordRow, Audience> clerks;

    /**
     * The kind as the module keeps it; its list is the page of what waits.
     *
     * @param deciders who decides for a person of an office now
     * @param clerks   who is told of a level that nobody can decide
     */
    public LevelKind(
            BiFunction<OfficeId, PersonId, Optional<PersonId>> deciders, Function<RecordRow, Audience> clerks) {
        super("documents", "level", "inbox", "doc_level");
        this.deciders = deciders;
        this.clerks = clerks;
        rights(PaperPermissions.INBOX, PaperPermissions.SIGN, open);
        byCodeOnly();
        unique(paper, pass, levelNo);
        titled(subject);
        list(subject, sort, label, holder, openedAt);
        menu("*", "inbox", 400);
    }

    private Function<RecordRow, Audience> clerks() {
        return clerks;
    }

    /** Whoever was given this one paper; else who is asked, and who decides while that one is away. Source: core E-25. */
    private Audience told(RecordRow row) {
        Set<PersonId> all = new HashSet<>();
        Optional<PersonId> given = row.get(delegate);
        Optional<PersonId> asked = row.get(holder);
        given.or(() -> asked).ifPresent(all::add);
        if (given.isEmpty()) {
            asked.flatMap(one -> deciders.apply(row.head().office(), one)).ifPresent(all::add);
        }
        return new Audience(all, Set.of());
    }

    /** The condition that it waits for this person: given to them, or to these people and to nobody else since. */
    public Condition waitsFor(PersonId person, List<PersonId> people) {
        return Condition.any(delegate.is(person), Condition.all(holder.in(people), delegate.isEmpty()));
    }
}
