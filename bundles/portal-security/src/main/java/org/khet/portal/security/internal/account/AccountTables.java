package org.khet.portal.security.internal.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.operation.OfficeTableRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * A sign-in is a person's, in however many offices: the backup of an office holds its name only. In another portal it
 * is closed, has no password and administers nothing. Sources: core CORE-131, ADR on the backup of one office.
 */
@Component(service = OfficeTableRules.class)
public final class AccountTables implements OfficeTableRules {
    /** Stateless. */
    @Activate
    public AccountTables() {}

    @Override
    public List<Rule> rules() {
        return List.of(
                new Shared(
                        "sec_account",
                        Set.of("password", "last_sign_in"),
                        Map.of(
                                "administers",
                                "f",
                                "change_password",
                                "t",
                                "closed",
                                "t",
                                "made_by",
                                "PORTAL",
                                "password_source",
                                "PORTAL")),
                new Passing("sec_onlook"));
    }

    @Override
    public Set<String> living() {
        return Set.of("sec_delay", "sec_session", "sec_token", "sec_visit");
    }
}
