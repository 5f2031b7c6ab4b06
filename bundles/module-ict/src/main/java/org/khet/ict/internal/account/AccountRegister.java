package org.khet.ict.internal.account;

import java.util.List;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of accounts, cards and requests for them. Safe for concurrent use. */
@Component(service = AccountRegister.class)
public final class AccountRegister {
    private final RecordService<SystemAccountRecord> accounts;
    private final RecordService<UserCardRecord> cards;
    private final RecordService<AccountRequestRecord> requests;

    /** For the component runtime. */
    @Activate
    public AccountRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings,
            @Reference IctCodeLists codes) {
        accounts = records.of(new SystemAccountRecord(settings), work);
        cards = records.of(new UserCardRecord(), work);
        requests = records.of(new AccountRequestRecord(new AccountMaker(accounts, cards, settings), codes), work);
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
        return List.of(requests, accounts, cards);
    }
}
