package org.khet.portal.security.internal.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.khet.portal.security.internal.directory.NewAccountPlan.GroupRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;

/** What the groups of an entry give: those that the entry names, and those that name the entry. Groups in groups do not count. */
final class DirectoryGroups {
    /** Attribute in which directories name the groups of an entry. */
    static final String MEMBER_OF = "memberOf";

    private DirectoryGroups() {}

    static List<PlannedRole> roles(
            LdapSession session, NewAccountPlan plan, String dn, String name, List<String> memberOf)
            throws DirectoryFault {
        var named = memberOf.stream()
                .map(DirectoryGroups::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<PlannedRole> roles = new ArrayList<>();
        for (GroupRoles one : plan.groups()) {
            if (named.contains(one.group()) || session.isMember(one.group(), dn, name)) {
                roles.addAll(one.roles());
            }
        }
        return roles;
    }

    private static @Nullable LdapName name(String text) {
        try {
            return new LdapName(text);
        } catch (InvalidNameException e) {
            return null; // a directory that says nonsense names no group
        }
    }
}
