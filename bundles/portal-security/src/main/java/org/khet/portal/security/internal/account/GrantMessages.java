package org.khet.portal.security.internal.account;

import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Accounts.Grant;

/** Grants in one line of the trail, by codes and keys. */
public final class GrantMessages {
    private GrantMessages() {}

    /** In the order of their codes: {@code core.staff 2026-11-20/, ict.clerk unit 21 2026-11-20/2027-09-30}. */
    public static String of(List<Grant> grants) {
        return grants.stream().map(GrantMessages::of).sorted().collect(Collectors.joining(", "));
    }

    private static String of(Grant grant) {
        String scope = grant.unit() != null
                ? " unit " + grant.unit().value()
                : grant.school() != null ? " school " + grant.school().value() : grant.own() ? " own" : "";
        return grant.role() + scope + " " + grant.from() + "/" + (grant.until() == null ? "" : grant.until());
    }
}
