package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Accounts and requests follow the owner of their system. Safe for concurrent use. Source: core CORE-136. */
public final class OwnedAccess {
    private final SystemOwners owners;
    private final RecordService<SystemAccountRecord> accounts;
    private final RecordService<AccountRequestRecord> requests;

    OwnedAccess(
            SystemOwners owners,
            RecordService<SystemAccountRecord> accounts,
            RecordService<AccountRequestRecord> requests) {
        this.owners = owners;
        this.accounts = accounts;
        this.requests = requests;
    }

    /** All systems once more: other people may decide in the posts of their owners by now. */
    void followAll(RecordContext now) {
        owners.all(now).forEach(system -> follow(system, now));
    }

    /** What waits for the owner of a system goes to who owns it now, and its accounts are looked at by its day. */
    void follow(RecordRow system, RecordContext now) {
        String code = system.get(((InformationSystemRecord) system.kind()).system);
        Optional<PersonId> owner = owners.owner(system, now);
        AccountRequestRecord asked = requests.kind();
        for (RecordRow row : requests.internal()
                .all(now.caller(), RecordFilter.of(asked.in(asked.certified), asked.system.is(code)))) {
            if (!row.get(asked.owner).equals(owner)) {
                requests.internal().change(now.caller(), row, new RecordDraft().with(asked.owner, owner.orElse(null)));
            }
        }
        SystemAccountRecord held = accounts.kind();
        for (RecordRow row :
                accounts.internal().all(now.caller(), RecordFilter.of(held.in(held.active), held.system.is(code)))) {
            LocalDate due = row.get(held.reviewOn);
            LocalDate next = due.isAfter(now.today())
                    ? owners.yearly(system, now, row.get(held.reviewedOn).orElse(null))
                    : due;
            if (!row.get(held.owner).equals(owner) || !due.equals(next)) {
                accounts.internal()
                        .change(
                                now.caller(),
                                row,
                                new RecordDraft()
                                        .with(held.owner, owner.orElse(null))
                                        .with(held.reviewOn, next));
            }
        }
    }
}
