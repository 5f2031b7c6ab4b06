package org.khet.ict.internal.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.office.OfficeId;
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
 * needs approval, a work manual a decided memo. A text of a group's page is changed where it stands, and offered for the home page from
 * there; what was approved is not changed.
 * Source: ict E-R22, E-R24, D14, kinds-ict ict.publication, ICT-85, 86, 88, 110; core CORE-121, CORE-135.
 */
public final class WebPublicationRecord extends RecordKind {
    private static final String MANUAL = "MANUAL";
    private static final FileRules FILES =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> kind =
            code("kind_code", IctWorkCodes.PUBLICATION).filtered();
    public final Field<UnitId> group = unit("group_unit").filtered();
    public final Field<WebPage> page = choice("page", WebPage.class).filtered().initially(WebPage.GROUP);
    public final Field<WebAudience> audience =
            choice("audience", WebAudience.class).filtered().initially(WebAudience.EVERYONE);
    public final Field<String> body = longText("body", 4000);
    public final Field<Optional<List<FileId>>> files = files("files", FILES, 5).optional();
    public final Field<LocalDate> from = day("from_day").sorted().filtered().initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("until_day").notBefore(from).sorted().optional();
    public final Field<String> memo = text("memo_no", 60).searched().orEmpty().neededIf(kind.is(MANUAL));
    public final Field<Optional<LocalDate>> memoDay =
            day("memo_day").notAfter(now -> now.today()).optional().neededIf(kind.is(MANUAL));
    public final Field<Optional<MemoDecision>> decision =
            choice("decision", MemoDecision.class).optional().neededIf(kind.is(MANUAL));
    /** What its public address ends with; its row says nothing to people. */
    public final Field<String> publicKey = publicKey("public_key");

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
            .asks(address)
            .does(this::shown)
            .icon("globe");
    /** A text of a group becomes one of the home page as well; what is made of it is said by {@link HomeOffers}. */
    public final Action offer = action("offer")
            .from(published)
            .needs(IctWorkPermissions.WEB_EDIT)
            .when(page.is(WebPage.GROUP), "ict.error.web-home-already")
            .confirmed()
            .icon("send")
            .inOwnTime();
    public final Action giveBack = action("give-back")
            .from(asked)
            .to(draft)
            .needs(IctWorkPermissions.WEB_HOME)
            .because()
            .backward("undo-2")
            .tellsMaker();
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

    private final Function<OfficeId, String> codes;
    private final Predicate<RecordContext> homeAsks;

    /**
     * @param codes    code of an office, for the address of its pages
     * @param homeAsks whether the home page needs approval
     */
    public WebPublicationRecord(Function<OfficeId, String> codes, Predicate<RecordContext> homeAsks) {
        super("ict", "publication", "ict_publication");
        this.codes = codes;
        this.homeAsks = homeAsks;
        rights(IctWorkPermissions.WEB_VIEW, IctWorkPermissions.WEB_EDIT, draft, published);
        changeable((row, now) -> row.state() == published && row.get(page) == WebPage.HOME
                ? Optional.of(Problem.of("", "ict.error.web-home-fixed"))
                : Optional.empty());
        rule((row, now) -> row.state() == published ? unpublishable(row, now) : Optional.empty());
        belongsTo(group);
        titled(title);
        list(from, title, kind, group, page, audience, until, address);
        ordered(from, true);
        section("what", title, kind, group, page, audience, body, files);
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
        boolean unapproved =
                row.get(page) == WebPage.HOME && row.get(approver()).isEmpty();
        if (unapproved && homeAsks.test(now)) {
            return Optional.of(Problem.of("", "ict.error.web-home"));
        }
        boolean undecided = row.get(kind).equals(MANUAL)
                && row.get(decision).filter(MemoDecision::permits).isEmpty();
        return undecided ? Optional.of(Problem.of("", "ict.error.web-manual")) : Optional.empty();
    }

    /** Without an address of the office's own site it has that of the portal's page, if everybody may read it. */
    private RecordRow shown(RecordRow row, RecordContext now) {
        boolean own = row.get(address()).isEmpty() && row.get(audience) == WebAudience.EVERYONE;
        String page = "open/" + codes.apply(now.office()) + "/" + module() + "/" + PublicationReader.VIEW + "/"
                + row.get(publicKey());
        return own ? row.with(address(), page) : row;
    }

    /** The condition that it stands on a page on that day, for readers of these audiences. */
    Condition on(LocalDate day, List<WebAudience> readers) {
        return Condition.all(
                in(published),
                from.below(day.plusDays(1)),
                Condition.any(until.isEmpty(), until.atLeast(day)),
                audience.in(readers));
    }

    private Field<String> address() {
        return address;
    }

    private Field<String> publicKey() {
        return publicKey;
    }

    private Field<Optional<PersonId>> approver() {
        return approver;
    }
}
