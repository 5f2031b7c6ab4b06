package org.khet.ict.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;

/**
 * The roles that people may have in information systems: those that the office lists, and those that living accounts have already, so
 * that these can be extended, changed and ended. Kept as words. Safe for concurrent use. Source: ict C.3 Account, ICT-52.
 */
public final class AccountRoles {
    private final IctCodeLists codes;
    private final IctSql sql;

    /** @param codes the office's list */
    public AccountRoles(IctCodeLists codes, IctSql sql) {
        this.codes = codes;
        this.sql = sql;
    }

    /** Roles to choose from, the listed ones first. */
    List<OfferedValue> offered(OfficeId office, Locale locale) {
        boolean thai = locale.getLanguage().equals("th");
        List<OfferedValue> offered = new ArrayList<>();
        codes.active(office, IctWorkCodes.ACCOUNT_ROLE)
                .forEach(code -> offered.add(new OfferedValue(code.thai(), thai ? code.thai() : code.english())));
        living(office)
                .filter(role -> offered.stream().noneMatch(one -> one.value().equals(role)))
                .forEach(role -> offered.add(new OfferedValue(role, role)));
        return List.copyOf(offered);
    }

    /** A problem with a role that nobody listed and no living account has; a request from before roles were listed keeps its own. */
    Optional<Problem> unknown(OfficeId office, String field, String role) {
        boolean known = codes.active(office, IctWorkCodes.ACCOUNT_ROLE).stream()
                        .anyMatch(code -> code.thai().equals(role))
                || living(office).anyMatch(role::equals)
                || isStored(office, role);
        return known ? Optional.empty() : Optional.of(Problem.of(field, "ict.error.role"));
    }

    private boolean isStored(OfficeId office, String role) {
        return !sql.texts(
                        office,
                        "select role from ict_account_request where office_id = ? and role = ? fetch first 1 rows only",
                        office.value(),
                        role)
                .isEmpty();
    }

    private Stream<String> living(OfficeId office) {
        return sql
                .texts(
                        office,
                        "select distinct role from ict_account where office_id = ? and state <> 'DISABLED' order by role",
                        office.value())
                .stream();
    }
}
