package org.khet.ict.internal.account;

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
 * The roles that people may have in information systems: those of the system, for one that names none those that the office lists, and
 * those that its living accounts have already, so that these can be extended, changed and ended. Kept as words. Safe for concurrent use. Source: ict C.3 Account, ICT-52.
 */
public final class AccountRoles {
    private final IctCodeLists codes;
    private final IctSql sql;

    /** @param codes the office's list */
    public AccountRoles(IctCodeLists codes, IctSql sql) {
        this.codes = codes;
        this.sql = sql;
    }

    /** Roles to choose from before a system is chosen, the listed ones first. */
    List<OfferedValue> offered(OfficeId office, Locale locale) {
        return offered(listed(office, locale), Stream.concat(ofSystems(office), living(office, "")));
    }

    /** Those of a system. */
    List<OfferedValue> offered(OfficeId office, Locale locale, String system) {
        List<String> own = of(office, system);
        return offered(
                own.isEmpty() ? listed(office, locale) : List.of(),
                Stream.concat(own.stream(), living(office, system)));
    }

    private static List<OfferedValue> offered(List<OfferedValue> listed, Stream<String> others) {
        Stream<OfferedValue> further = others.distinct()
                .filter(role -> listed.stream().noneMatch(one -> one.value().equals(role)))
                .map(role -> new OfferedValue(role, role));
        return Stream.concat(listed.stream(), further).toList();
    }

    private List<OfferedValue> listed(OfficeId office, Locale locale) {
        boolean thai = locale.getLanguage().equals("th");
        return codes.active(office, IctWorkCodes.ACCOUNT_ROLE).stream()
                .map(code -> new OfferedValue(code.thai(), thai ? code.thai() : code.english()))
                .toList();
    }

    /** A problem with a role that the system does not have; a living account and a request from before roles were listed keep theirs. */
    Optional<Problem> unknown(OfficeId office, String field, String system, String role) {
        List<String> own = of(office, system);
        boolean listed = own.isEmpty()
                ? codes.active(office, IctWorkCodes.ACCOUNT_ROLE).stream()
                        .anyMatch(code -> code.thai().equals(role))
                : own.contains(role);
        if (listed || isKept(office, system, role)) {
            return Optional.empty();
        }
        return Optional.of(
                own.isEmpty()
                        ? Problem.of(field, "ict.error.role")
                        : Problem.of(field, "ict.error.role-of-system", String.join(", ", own)));
    }

    private boolean isKept(OfficeId office, String system, String role) {
        return !sql.texts(
                                office,
                                "select role from ict_account where office_id = ? and system = ? and role = ?"
                                        + " and state <> 'DISABLED' fetch first 1 rows only",
                                office.value(),
                                system,
                                role)
                        .isEmpty()
                || !sql.texts(
                                office,
                                "select role from ict_account_request where office_id = ? and role = ? and system = ?"
                                        + " fetch first 1 rows only",
                                office.value(),
                                role,
                                system)
                        .isEmpty();
    }

    private List<String> of(OfficeId office, String system) {
        return sql.texts(
                office,
                "select r.role from ict_system_role r join ict_system s on s.id = r.record_id"
                        + " where s.office_id = ? and s.system = ? order by r.line_no",
                office.value(),
                system);
    }

    private Stream<String> ofSystems(OfficeId office) {
        return sql
                .texts(
                        office,
                        "select distinct role from ict_system_role where office_id = ? order by role",
                        office.value())
                .stream();
    }

    /** Of the accounts of a system that are not disabled; of all systems for the empty text. */
    private Stream<String> living(OfficeId office, String system) {
        return sql
                .texts(
                        office,
                        "select distinct role from ict_account where office_id = ? and state <> 'DISABLED'"
                                + " and (? = '' or system = ?) order by role",
                        office.value(),
                        system,
                        system)
                .stream();
    }
}
