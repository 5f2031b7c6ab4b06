package org.khet.portal.core.internal.office;

import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.office.OfficeFounding;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Office and first administrator in one transaction, so that no office is left to nobody. */
@Component(service = OfficeFounding.class)
public final class OfficeFoundingService implements OfficeFounding {
    private final Transactions transactions;
    private final OfficeAdministration offices;
    private final Administrators administrators;

    /** With what it asks. */
    @Activate
    public OfficeFoundingService(
            @Reference Transactions transactions,
            @Reference OfficeAdministration offices,
            @Reference Administrators administrators) {
        this.transactions = transactions;
        this.offices = offices;
        this.administrators = administrators;
    }

    @Override
    public Founded found(
            RuntimeCaller caller, OfficeDraft office, String structure, PersonDraft first, String account) {
        return transactions.call(() -> {
            var made = offices.create(caller, office, structure, first);
            if (account.isBlank()) {
                administrators.appoint(caller, caller.account(), made.office(), made.person());
                return new Founded(made.office(), made.person(), "");
            }
            return new Founded(made.office(), made.person(), appointed(caller, account, made));
        });
    }

    /** The office has a field {@code name} too. */
    private String appointed(RuntimeCaller caller, String account, OfficeAdministration.Founded made) {
        try {
            return administrators.appointNew(caller, account, made.office(), made.person());
        } catch (Rejected refused) {
            throw new Rejected(refused.problems().stream()
                    .map(problem -> new Problem("account", problem.key(), problem.args()))
                    .toList());
        }
    }
}
