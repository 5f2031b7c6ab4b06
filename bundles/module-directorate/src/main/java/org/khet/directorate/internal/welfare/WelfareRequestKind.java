package org.khet.directorate.internal.welfare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * A request for welfare: the right is checked by the rate, approved, and paid by finance or noted as typed. Seen by the person and by
 * those who check and approve. Source: other-groups DIR-P15, DIR-25.
 */
public final class WelfareRequestKind extends RecordKind {
    public final Field<Long> rate = record("rate", "directorate.welfare-rate").filtered();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person());
    public final Field<LocalDate> askedOn = day("asked_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .typedOnce()
            .sorted();
    public final Field<BigDecimal> amount = baht("amount").positive();
    public final Field<String> reason = longText("why", 1000).sensitive();
    public final Field<Optional<List<FileId>>> files =
            files("files", DirectorateFiles.PAPERS, 10).optional();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State checked = state("CHECKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State paid = end("PAID", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<BigDecimal>> granted =
            baht("granted").optional().from(checked).summed();
    public final Field<String> right = text("right_words", 300).orEmpty().from(checked);
    public final Field<Optional<LocalDate>> paidOn =
            day("paid_on").notAfter(now -> now.today()).optional().from(paid).usually(now -> now.today());
    public final Field<Optional<RecordLink>> payment =
            link("payment", "finance.payment", "finance.claim").optional().from(paid);

    public final Action check = action("check")
            .from(asked)
            .to(checked)
            .needs(DirectoratePermissions.WELFARE_CHECK)
            .demands(granted)
            .asks(right)
            .notBy(person)
            .tells(DirectoratePermissions.DECIDE)
            .icon("search-check");
    public final Action approve = action("approve")
            .from(checked)
            .to(approved)
            .needs(DirectoratePermissions.DECIDE)
            .notBy(person)
            .notWho(check)
            .tells(person)
            .tells(DirectoratePermissions.WELFARE_CHECK)
            .icon("stamp");
    public final Action pay = action("pay")
            .from(approved)
            .to(paid)
            .needs(DirectoratePermissions.WELFARE_CHECK)
            .demands(paidOn, payment)
            .tells(person)
            .icon("banknote");
    public final Action refuse = action("refuse")
            .from(asked, checked)
            .to(refused)
            .needs(DirectoratePermissions.WELFARE_CHECK)
            .because()
            .tells(person)
            .backward("ban");
    /** Who decides does not approve what was checked, and says why. Source: DIR-25. */
    public final Action decline = action("decline")
            .from(checked)
            .to(refused)
            .needs(DirectoratePermissions.DECIDE)
            .because()
            .notBy(person)
            .notWho(check)
            .tells(person)
            .tells(DirectoratePermissions.WELFARE_CHECK)
            .backward("ban");

    public final Action withdraw = action("withdraw")
            .from(asked, checked)
            .to(withdrawn)
            .needs(DirectoratePermissions.WELFARE_CHECK)
            .orOwn()
            .because()
            .backward("circle-x");

    /** @param validator looks at rates and at what was granted in the year */
    public WelfareRequestKind(WelfareValidator validator) {
        super("directorate", "welfare", "welfare-requests", "dir_welfare");
        rights(DirectoratePermissions.WELFARE_ASK, DirectoratePermissions.WELFARE_ASK, asked);
        reached(WelfareValidator::reach);
        ownOf(person);
        create().tells(DirectoratePermissions.WELFARE_CHECK);
        rule((row, now) -> row.id() == 0
                        && row.get(askedOn).isBefore(now.fiscalYear().firstDay())
                ? Optional.of(Problem.of(
                        askedOn.name(), "records.error.before", now.fiscalYear().firstDay()))
                : Optional.empty());
        rule((row, now) -> validator.problem(this, row));
        check.whenTyped((row, now) -> validator.granted(this, row));
        titled(rate, person);
        list(askedOn, rate, person, amount, granted, paidOn);
        ordered(askedOn, true);
        section("what", rate, person, askedOn, amount, reason, files);
        tab("open", asked, checked, approved);
        tab("mine", now -> List.of(mine()));
        tab("all");
        way(asked, checked, approved, paid);
        menu("DIR", "hand-coins", 242, "people");
    }
}
