package org.khet.ict.internal.account;

import java.util.List;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctSql;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of systems, accounts, cards and requests for them. Safe for concurrent use. */
@Component(service = AccountRegister.class)
public final class AccountRegister {
    private final RecordService<InformationSystemRecord> systems;
    private final RecordService<SystemAccountRecord> accounts;
    private final RecordService<UserCardRecord> cards;
    private final RecordService<AccountRequestRecord> requests;
    private final SystemOwners owners;
    private final OwnedAccess access;

    /** For the component runtime. */
    @Activate
    public AccountRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings,
            @Reference IctCodeLists codes,
            @Reference Posts posts,
            @Reference People people) {
        systems = records.of(new InformationSystemRecord(), work);
        owners = new SystemOwners(systems, posts, settings);
        accounts = records.of(new SystemAccountRecord(owners), work);
        cards = records.of(new UserCardRecord(), work);
        requests = records.of(
                new AccountRequestRecord(
                        new AccountMaker(accounts, cards, owners, people),
                        codes,
                        new AccountRoles(codes, new IctSql(work))),
                work);
        access = new OwnedAccess(owners, accounts, requests);
        systems.kind().followedBy(access::follow);
    }

    /** Systems with an owner. */
    public RecordService<InformationSystemRecord> systems() {
        return systems;
    }

    /** Their owners. */
    SystemOwners owners() {
        return owners;
    }

    /** What follows them. */
    OwnedAccess access() {
        return access;
    }

    /** Accounts. */
    public RecordService<SystemAccountRecord> accounts() {
        return accounts;
    }

    /** Cards. */
    public RecordService<UserCardRecord> cards() {
        return cards;
    }

    /** Requests. */
    public RecordService<AccountRequestRecord> requests() {
        return requests;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(systems, accounts, requests, cards);
    }
}
