package org.khet.ict.internal.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * What stands on the page of a group or on the home page, from when until when: a group's page is its editor's, the home page
 * needs approval, a work manual a decided memo. Source: ict E-R22, E-R24, D14, kinds-ict ict.publication, ICT-85, 86, 88.
 */
public final class WebPublicationRecord extends RecordKind {
    private static final String MANUAL = "MANUAL";
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> kind =
            code("kind_code", IctWorkCodes.PUBLICATION).filtered();
    public final Field<UnitId> group = unit("group_unit").filtered();
    public final Field<WebPage> page = choice("page", WebPage.class).filtered().initially(WebPage.GROUP);
    public final Field<String> body = longText("body", 4000);
    public final Field<LocalDate> from = day("from_day").sorted().initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("until_day").notBefore(from).sorted().optional();
    public final Field<String> memo = text("memo_no", 60).searched().orEmpty().neededIf(kind.is(MANUAL));
    public final Field<Optional<LocalDate>> memoDay = day("memo_day").optional().neededIf(kind.is(MANUAL));
    public final Field<Optional<MemoDecision>> decision =
            choice("decision", MemoDecision.class).optional().neededIf(kind.is(MANUAL));
    public final Field<Optional<PersonId>> approver =
            person("approver").byCode().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State asked = state("ASKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.NEAR);
    public final State published = state("PUBLISHED", StateTone.RUN);
    public final State expired = end("EXPIRED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State withdrawn = end("WITHDRAWN", StateTone.LATE);
    public final Field<String> address = text("address", 300).from(published).orEmpty();

    public final Action ask = action("ask")
            .from(draft)
            .to(asked)
            .needs(IctWorkPermissions.WEB_EDIT)
            .when(page.is(WebPage.HOME), "ict.error.web-own-page")
            .tells(IctWorkPermissions.WEB_HOME)
            .icon("send");
    public final Action approve = action("approve")
            .from(asked)
            .to(approved)
            .needs(IctWorkPermissions.WEB_HOME)
            .notWho(create())
            .does((row, now) -> row.with(approver(), now.caller().person()))
            .icon("stamp")
            .tellsMaker();
    public final Action publish = action("publish")
            .from(draft, approved)
            .to(published)
            .needs(IctWorkPermissions.WEB_EDIT)
            .when(this::unpublishable)
            .demands(address)
            .icon("globe");
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(IctWorkPermissions.WEB_HOME)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(published)
            .to(withdrawn)
            .needs(IctWorkPermissions.WEB_EDIT)
            .because()
            .backward("eye-off");
    /** Its last day is over; done by the job. */
    public final Action expire = action("expire").from(published).to(expired).automatic();

    public WebPublicationRecord() {
        super("ict", "publication", "ict_publication");
        rights(IctWorkPermissions.WEB_VIEW, IctWorkPermissions.WEB_EDIT, draft);
        belongsTo(group);
        titled(title);
        list(from, title, kind, group, page, until, memo, address);
        ordered(from, true);
        section("what", title, kind, group, page, body);
        section("when", from, until);
        section("memo", memo, memoDay, decision);
        tab("shown", now -> List.of(in(published), from.below(now.today().plusDays(1))));
        tab("work", draft, asked, approved);
        tab("manuals", now -> List.of(kind.is(MANUAL)));
        tab("over", expired, withdrawn);
        tab("all");
        way(draft, published, expired);
        menu("ICT", "newspaper", 100, "web");
    }

    /** The condition that its last day is over. */
    Condition over(LocalDate today) {
        return Condition.all(in(published), until.below(today));
    }

    private Optional<Problem> unpublishable(RecordRow row, RecordContext now) {
        if (row.state() == draft && row.get(page) == WebPage.HOME) {
            return Optional.of(Problem.of("", "ict.error.web-home"));
        }
        boolean undecided = row.get(kind).equals(MANUAL)
                && row.get(decision).filter(MemoDecision::permits).isEmpty();
        return undecided ? Optional.of(Problem.of("", "ict.error.web-manual")) : Optional.empty();
    }

    private Field<Optional<PersonId>> approver() {
        return approver;
    }
}
