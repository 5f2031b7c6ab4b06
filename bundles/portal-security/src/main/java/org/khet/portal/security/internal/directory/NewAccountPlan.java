package org.khet.portal.security.internal.directory;

import java.util.List;
import java.util.stream.Stream;
import javax.naming.ldap.LdapName;

/**
 * What the configuration says of accounts that are made at the first sign-in.
 *
 * @param attribute   attribute of an entry that is the e-mail address of the person in the portal
 * @param offices     codes of the offices whose people are looked at
 * @param roles       what somebody of an office gets
 * @param schoolRoles what somebody of a school gets, for the own school only
 * @param groups      what members of groups of the directory get besides
 */
public record NewAccountPlan(
        String attribute,
        List<String> offices,
        List<PlannedRole> roles,
        List<PlannedRole> schoolRoles,
        List<GroupRoles> groups) {
    /**
     * A role.
     *
     * @param code e.g. {@code core.staff}
     * @param unit for the own unit only, instead of the whole office
     */
    public record PlannedRole(String code, boolean unit) {}

    /**
     * Roles of the members of a group.
     *
     * @param group name of the group's entry
     * @param roles what its members get
     */
    record GroupRoles(LdapName group, List<PlannedRole> roles) {}

    /** Codes of all roles that somebody may get. */
    public List<String> codes() {
        return Stream.of(roles.stream(), schoolRoles.stream(), groups.stream().flatMap(group -> group.roles().stream()))
                .flatMap(some -> some)
                .map(PlannedRole::code)
                .distinct()
                .toList();
    }
}
