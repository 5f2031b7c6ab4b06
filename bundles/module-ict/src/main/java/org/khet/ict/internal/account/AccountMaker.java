package org.khet.ict.internal.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;

/** Makes, changes and ends accounts by approved requests, in the running transaction. Safe for concurrent use. */
public final class AccountMaker {
    private final RecordService<SystemAccountRecord> accounts;
    private final RecordService<UserCardRecord> cards;
    private final SystemOwners owners;
    private final People people;

    /** @param owners of systems, and the days of reviews */
    public AccountMaker(
            RecordService<SystemAccountRecord> accounts,
            RecordService<UserCardRecord> cards,
            SystemOwners owners,
            People people) {
        this.people = people;
        this.accounts = accounts;
        this.cards = cards;
        this.owners = owners;
    }

    /** Owners of systems. */
    SystemOwners owners() {
        return owners;
    }

    /** Whoever left gets nothing more; what they have is still disabled. Source: ict ICT-53. */
    Optional<Problem> left(RecordRow row, RecordContext now) {
        AccountRequestRecord kind = (AccountRequestRecord) row.kind();
        boolean there = row.get(kind.sort) == AccountRequestSort.DISABLE
                || people.find(now.office(), row.get(kind.person))
                        .filter(Person::active)
                        .isPresent();
        return there ? Optional.empty() : Optional.of(Problem.of("", "ict.error.person-left"));
    }

    /** A new account has a user name. */
    Optional<Problem> userName(RecordRow row) {
        AccountRequestRecord kind = (AccountRequestRecord) row.kind();
        return isNew(row.get(kind.sort)) && row.get(kind.userName).isEmpty()
                ? Optional.of(Problem.of(kind.userName.name(), "records.error.missing"))
                : Optional.empty();
    }

    private static boolean isNew(AccountRequestSort sort) {
        return sort == AccountRequestSort.NEW || sort == AccountRequestSort.DATA_ACCESS;
    }

    /**
     * What a request brings about.
     *
     * @throws Rejected if the person has such an account already, or has none that could be changed
     */
    void made(RecordRow row, RecordContext now) {
        AccountRequestRecord kind = (AccountRequestRecord) row.kind();
        switch (row.get(kind.sort)) {
            case NEW, DATA_ACCESS -> open(row, kind, now);
            case CHANGE ->
                accounts.internal()
                        .change(
                                now.caller(),
                                living(row, kind, now, false),
                                new RecordDraft().with(accounts.kind().role, row.get(kind.role)));
            case EXTEND -> extend(row, kind, now);
            case DISABLE ->
                accounts.internal()
                        .act(
                                now.caller(),
                                living(row, kind, now, true),
                                accounts.kind().disable,
                                new RecordDraft().with(accounts.kind().disabledOn, now.today()),
                                row.get(kind.number).text());
            case ID_CARD -> card(row, kind, now);
        }
    }

    /** A new last day; an account that was to be disabled is in use again, unless that day is over too. */
    private void extend(RecordRow row, AccountRequestRecord kind, RecordContext now) {
        SystemAccountRecord account = accounts.kind();
        RecordRow extended = accounts.internal()
                .change(
                        now.caller(),
                        living(row, kind, now, true),
                        new RecordDraft().with(account.until, row.raw(kind.until)));
        boolean runs = extended.get(account.until)
                .filter(last -> last.isBefore(now.today()))
                .isEmpty();
        if (runs && extended.state().equals(account.toDisable)) {
            accounts.internal().act(now.caller(), extended, account.extend);
        }
    }

    private void open(RecordRow row, AccountRequestRecord kind, RecordContext now) {
        SystemAccountRecord account = accounts.kind();
        accounts.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(account.system, row.get(kind.system))
                                .with(account.person, row.get(kind.person))
                                .with(account.unit, row.raw(kind.unit))
                                .with(account.school, row.raw(kind.school))
                                .with(account.userName, row.get(kind.userName))
                                .with(account.role, row.get(kind.role))
                                .with(account.from, row.get(kind.from))
                                .with(account.until, row.raw(kind.until))
                                .with(account.request, row.get(kind.number).text())
                                .with(account.owner, row.raw(kind.owner))
                                .with(account.reviewOn, owners.nextReview(now, row.get(kind.system), null)));
    }

    private RecordRow living(RecordRow row, AccountRequestRecord kind, RecordContext now, boolean sameRole) {
        SystemAccountRecord account = accounts.kind();
        PersonId person = row.get(kind.person);
        List<RecordRow> found = accounts
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                account.in(account.active, account.toDisable),
                                account.person.is(person),
                                account.system.is(row.get(kind.system))))
                .stream()
                .filter(one -> !sameRole || one.get(account.role).equals(row.get(kind.role)))
                .toList();
        if (found.size() != 1) {
            throw Rejected.of("", found.isEmpty() ? "ict.error.account-none" : "ict.error.account-many");
        }
        return accounts.find(now.office(), found.getFirst().id()).orElseThrow();
    }

    /** A card says all systems of its person; one that is valid goes on with its number, so that what is printed next is told as such. */
    private void card(RecordRow row, AccountRequestRecord kind, RecordContext now) {
        UserCardRecord card = cards.kind();
        PersonId person = row.get(kind.person);
        RecordDraft draft = new RecordDraft()
                .with(card.unit, row.raw(kind.unit))
                .with(card.school, row.raw(kind.school))
                .with(card.systems, systems(person, row.get(kind.system), now));
        RecordFilter running =
                RecordFilter.of(card.in(card.valid), card.person.is(person), card.expires.atLeast(now.today()));
        List<RecordRow> there = cards.internal().all(now.caller(), running);
        if (there.isEmpty()) {
            RecordDraft made = draft.with(card.person, person)
                    .with(card.issued, now.today())
                    .with(card.expires, FiscalYear.of(now.today()).lastDay());
            cards.internal().create(now.caller(), made);
        }
        there.forEach(one -> cards.internal().change(now.caller(), one, draft));
    }

    private Set<String> systems(PersonId person, String asked, RecordContext now) {
        SystemAccountRecord account = accounts.kind();
        return Stream.concat(
                        Stream.of(asked),
                        accounts
                                .internal()
                                .all(
                                        now.caller(),
                                        RecordFilter.of(account.in(account.active), account.person.is(person)))
                                .stream()
                                .map(one -> one.get(account.system)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
