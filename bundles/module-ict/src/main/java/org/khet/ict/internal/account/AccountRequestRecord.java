package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.event.DomainEvent.Audience;
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
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Requests for accounts and access (แบบ F7, F13): certified by the head of unit or school, approved by the owner of the
 * system or, where it has none, by the head of the group, then made. No password is
 * asked for, kept or shown. Source: ict C.3a, E-R17, E-R18, kinds-ict ict.account-request, ICT-51, ICT-115; core CORE-136.
 */
public final class AccountRequestRecord extends RecordKind {
    public final Field<RegisterNumber> number =
            numbered("number", IctSettings.ACCOUNT_REQUESTS).filtered();
    public final Field<AccountRequestSort> sort =
            choice("sort", AccountRequestSort.class).filtered();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> system = code("system", IctCodes.SYSTEM).filtered();
    public final Field<String> role = text("role", 100);
    public final Field<LocalDate> from = day("from_day").initially(now -> now.today());
    public final Field<Optional<LocalDate>> until = day("until").notBefore(from).optional();
    public final Field<String> scope = longText("data_scope", 1000)
            .onlyIf(sort.is(AccountRequestSort.DATA_ACCESS))
            .orEmpty();
    public final Field<String> purpose = longText("purpose", 1000);
    public final Field<Boolean> rules = yesNo("rules_accepted")
            .when((field, value, now) ->
                    value ? Optional.empty() : Optional.of(Problem.of(field, "ict.error.rules-accepted")));
    public final Field<Optional<Long>> study = record("study", "ict.study")
            .onlyIf(sort.is(AccountRequestSort.DATA_ACCESS))
            .optional();
    public final Field<Optional<PersonId>> certifier =
            person("certifier").byCode().optional();
    private final Field<PersonId> anyOwner = person("owner");
    /** Who owns the system and decides, once the request is certified. */
    public final Field<Optional<PersonId>> owner = anyOwner.byCode().optional();

    public final Field<Optional<PersonId>> decider = person("decider").byCode().optional();

    public final State requested = state("REQUESTED", StateTone.IDLE);
    public final State certified = state("CERTIFIED", StateTone.RUN);
    public final State approved = state("APPROVED", StateTone.WAIT);
    public final State done = end("DONE", StateTone.DONE);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<String> userName = text("user_name", 60).from(done).orEmpty();
    public final Field<Optional<LocalDate>> doneOn =
            day("done_on").from(done).notAfter(now -> now.today()).optional().usually(now -> now.today());

    public final Action certify = action("certify")
            .from(requested)
            .to(certified)
            .needs(IctPermissions.ACCOUNT_CERTIFY)
            .notBy(person)
            .does((row, now) -> row.with(certifier(), now.caller().person())
                    .with(owner, accounts().owners().of(now, row.get(system)).orElse(null)))
            .icon("badge-check")
            .tells(row -> answering(row)
                    .map(one -> new Audience(Set.of(one), Set.of()))
                    .orElseGet(() -> new Audience(Set.of(), Set.of(IctPermissions.ACCOUNT_APPROVE))));
    public final Action approve = action("approve")
            .from(certified)
            .to(approved)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .orOwn()
            .notBy(person)
            .notWho(create())
            .when(this::deciding)
            .when((row, now) -> accounts().left(row, now))
            .asks(until)
            .whenTyped(this::untilADay)
            .does((row, now) -> row.with(decider(), now.caller().person()))
            .icon("stamp")
            .tells(IctPermissions.ACCOUNT_MAKE)
            .tells(person);
    public final Action make = action("make", "made")
            .from(approved)
            .to(done)
            .needs(IctPermissions.ACCOUNT_MAKE)
            .demands(doneOn)
            .asks(userName)
            .when((row, now) -> accounts().left(row, now))
            .saysWhyNot()
            .whenTyped((row, now) -> accounts().userName(row))
            .then((row, now) -> accounts().made(row, now))
            .icon("user-plus")
            .tells(person);
    public final Action giveBack = action("give-back")
            .from(requested, certified)
            .to(returned)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .orOwn()
            .when(this::deciding)
            .because()
            .backward("undo-2")
            .tells(person);
    public final Action resubmit = action("resubmit", "resubmitted")
            .from(returned)
            .to(requested)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .orOwn()
            .icon("send")
            .tells(IctPermissions.ACCOUNT_CERTIFY);
    public final Action refuse = action("refuse")
            .from(requested, certified)
            .to(refused)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .orOwn()
            .when(this::deciding)
            .because()
            .backward("ban")
            .tells(person);
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, certified, returned)
            .to(cancelled)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .orOwn()
            .because()
            .backward("circle-x");
    /** Its person leaves or moves; done by code. */
    public final Action lapse = action("lapse")
            .from(requested, certified, approved, returned)
            .to(cancelled)
            .automatic()
            .tellsMaker();

    private final AccountMaker accounts;

    /**
     * The kind.
     *
     * @param accounts makes the account or the card once it is approved
     * @param codes    which systems the office offers
     * @param roles    which roles people may have there
     */
    public AccountRequestRecord(AccountMaker accounts, IctCodeLists codes, AccountRoles roles) {
        super("ict", "account-request", "ict_account_request");
        this.accounts = accounts;
        rights(IctPermissions.ACCOUNT_REQUEST, IctPermissions.ACCOUNT_REQUEST, requested, returned);
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        ownOf(anyOwner);
        oneOf(unit, school);
        rule((row, now) ->
                Optional.ofNullable(codes.wrongCode(now.office(), IctCodes.SYSTEM, system.name(), row.get(system))));
        rule((row, now) -> PasswordWarning.in(purpose.name(), row.get(purpose)));
        rule((row, now) -> row.get(sort) == AccountRequestSort.DATA_ACCESS
                        && row.get(scope).length() < 10
                ? Optional.of(Problem.of(scope.name(), "ict.error.short", 10))
                : Optional.empty());
        role.offered(roles::offered)
                .narrowed(system, (office, locale, chosen) -> roles.offered(office, locale, (String) chosen));
        rule((row, now) -> roles.unknown(now.office(), role.name(), row.get(system), row.get(role)));
        create().tells(IctPermissions.ACCOUNT_CERTIFY);
        titled(number, system);
        list(number, sort, person, unit, school, system, from);
        section("who", person, unit, school);
        section("what", sort, system, role, from, until, scope, study, purpose, rules);
        tab("mine", now -> List.of(mine()));
        tab("certify", requested);
        tab("approve", certified);
        tab("make", approved);
        tab("all", now -> List.<Condition>of());
        way(requested, certified, approved, done);
        menu("ICT", "user-plus", 71, "accounts");
    }

    private Optional<Problem> deciding(RecordRow row, RecordContext now) {
        return SystemOwners.deciding(now, answering(row), row.get(person));
    }

    /** The owner, unless it is the owner who asks, for whomever: nobody answers what was asked by oneself. */
    private Optional<PersonId> answering(RecordRow row) {
        return row.get(owner).filter(one -> !one.equals(row.head().creator()) && !one.equals(row.get(person)));
    }

    /** What an owner gives ends on a day. */
    private Optional<Problem> untilADay(RecordRow row, RecordContext now) {
        boolean ends = row.get(until).isPresent()
                || row.get(owner).isEmpty()
                || !row.get(sort).lasts();
        return ends ? Optional.empty() : Optional.of(Problem.of(until.name(), "records.error.missing"));
    }

    private AccountMaker accounts() {
        return accounts;
    }

    private Field<Optional<PersonId>> certifier() {
        return certifier;
    }

    private Field<Optional<PersonId>> decider() {
        return decider;
    }
}
