package org.khet.portal.security.internal.directory;

import java.util.List;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.security.internal.ThaiConfigText;
import org.khet.portal.security.internal.directory.DirectoryServer.Config;
import org.khet.portal.security.internal.directory.NewAccountPlan.GroupRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;

/**
 * What the configuration says of accounts made at the first sign-in. While something is wrong with it none is made; those that
 * are there sign in.
 *
 * @param plan  how they are made, {@code null} for not at all
 * @param wrong the first line that cannot be meant, {@code null} when none
 */
record NewAccountSetup(
        @Nullable NewAccountPlan plan, @Nullable Problem wrong) {
    static final NewAccountSetup NONE = new NewAccountSetup(null, null);

    /** Each group is a question to the directory; our proposal. */
    private static final int MOST_GROUPS = 20;

    private static final String OFFICE = "[\\p{L}\\p{M}\\p{Nd}._-]{1,20}";
    private static final String ROLE = "[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*";
    private static final String UNIT = "/unit";

    static NewAccountSetup of(Config config) {
        try {
            return isOn(config.newAccounts().strip()) ? new NewAccountSetup(plan(config), null) : NONE;
        } catch (InvalidSetting e) {
            return new NewAccountSetup(null, Problem.of("", "security.directory.setup." + e.getMessage()));
        }
    }

    private static boolean isOn(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new InvalidSetting("newAccounts");
        };
    }

    private static NewAccountPlan plan(Config config) {
        var plan = new NewAccountPlan(
                InvalidSetting.attribute("newAccountAttribute", config.newAccountAttribute()),
                offices(config.newAccountOffices()),
                roles("newAccountRoles", config.newAccountRoles()),
                roles("newAccountSchoolRoles", config.newAccountSchoolRoles()),
                groups(config.newAccountGroups()));
        if (plan.codes().isEmpty()) {
            throw new InvalidSetting("newAccountRoles");
        }
        return plan;
    }

    private static List<String> offices(String text) {
        List<String> codes = words(ThaiConfigText.of(text), ",").toList();
        if (codes.isEmpty() || codes.stream().anyMatch(code -> !code.matches(OFFICE))) {
            throw new InvalidSetting("newAccountOffices");
        }
        return codes;
    }

    private static List<PlannedRole> roles(String line, String text) {
        return words(text, ",").map(word -> role(line, word)).toList();
    }

    private static PlannedRole role(String line, String word) {
        boolean unit = word.endsWith(UNIT);
        String code = unit ? word.substring(0, word.length() - UNIT.length()) : word;
        if (!code.matches(ROLE)) {
            throw new InvalidSetting(line);
        }
        return new PlannedRole(code, unit);
    }

    private static List<GroupRoles> groups(String text) {
        List<GroupRoles> groups =
                words(ThaiConfigText.of(text), ";").map(NewAccountSetup::group).toList();
        if (groups.size() > MOST_GROUPS) {
            throw new InvalidSetting("newAccountGroups");
        }
        return groups;
    }

    /** Neither sign may stand in the name of an entry by itself (RFC 4514, 2.4). */
    private static GroupRoles group(String text) {
        int arrow = text.lastIndexOf('>');
        try {
            LdapName name = new LdapName(text.substring(0, Math.max(arrow, 0)).strip());
            List<PlannedRole> roles = roles("newAccountGroups", text.substring(arrow + 1));
            if (name.isEmpty() || roles.isEmpty()) {
                throw new InvalidSetting("newAccountGroups");
            }
            return new GroupRoles(name, roles);
        } catch (InvalidNameException e) {
            throw new InvalidSetting("newAccountGroups", e);
        }
    }

    private static Stream<String> words(String text, String sign) {
        return Stream.of(text.split(sign)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
