package org.khet.portal.security.internal.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.khet.portal.security.internal.directory.NewAccountPlan.GroupRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;

/**
 * What the groups of an entry give: those that the entry names and those that name the entry, and the groups in which these are.
 * Groups that only name their members are followed below the search base alone.
 */
final class DirectoryGroups {
    /** Attribute in which directories name the groups of an entry. */
    static final String MEMBER_OF = "memberOf";

    /** So many groups in groups are followed, and no ring for ever; our proposal. */
    private static final int MOST = 50;

    /** A sign-in name that no entry has. */
    private static final String NOBODY = "";

    private final LdapSession session;
    private final String base;

    /** @param base below which groups are looked for that name their members */
    DirectoryGroups(LdapSession session, String base) {
        this.session = session;
        this.base = base;
    }

    List<PlannedRole> roles(NewAccountPlan plan, String dn, String name, List<String> memberOf) throws DirectoryFault {
        if (plan.groups().isEmpty()) {
            return List.of();
        }
        Set<LdapName> in = around(dn, name, memberOf);
        List<PlannedRole> roles = new ArrayList<>();
        for (GroupRoles one : plan.groups()) {
            if (in.contains(one.group()) || names(one.group(), dn, name, in)) {
                roles.addAll(one.roles());
            }
        }
        return roles;
    }

    /** Also a group that stands elsewhere than below the search base. */
    private boolean names(LdapName group, String dn, String name, Set<LdapName> in) throws DirectoryFault {
        if (session.isMember(group, dn, name)) {
            return true;
        }
        for (LdapName inner : in) {
            if (session.isMember(group, inner.toString(), NOBODY)) {
                return true;
            }
        }
        return false;
    }

    /** The groups of the entry, and those around them, the nearest first. */
    private Set<LdapName> around(String dn, String name, List<String> memberOf) throws DirectoryFault {
        Set<LdapName> found = new LinkedHashSet<>();
        Deque<LdapName> waiting = new ArrayDeque<>(known(memberOf));
        waiting.addAll(known(session.groupsNaming(base, dn, name)));
        while (!waiting.isEmpty() && found.size() < MOST) {
            LdapName group = waiting.removeFirst();
            if (found.add(group)) {
                waiting.addAll(known(session.values(group, MEMBER_OF)));
                waiting.addAll(known(session.groupsNaming(base, group.toString(), NOBODY)));
            }
        }
        return found;
    }

    private static List<LdapName> known(List<String> names) {
        return names.stream()
                .map(DirectoryGroups::name)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LdapName> name(String text) {
        try {
            return Optional.of(new LdapName(text));
        } catch (InvalidNameException e) {
            return Optional.empty(); // a directory that says nonsense names no group
        }
    }
}
