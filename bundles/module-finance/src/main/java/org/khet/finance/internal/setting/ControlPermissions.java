package org.khet.finance.internal.setting;

import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of auditors, hand-overs, reserves and slow lines and the standard roles that hold them at first. Source: finance A.3, J.5. */
public final class ControlPermissions {
    /** See what auditors found. */
    public static final Permission FINDING_VIEW = Permission.of("finance:finding:view");
    /** Write findings and accept answers. */
    public static final Permission FINDING_WRITE = Permission.of("finance:finding:write");
    /** Answer findings. */
    public static final Permission FINDING_ANSWER = Permission.of("finance:finding:answer");
    /** See hand-over lists. */
    public static final Permission HANDOVER_VIEW = Permission.of("finance:handover:view");
    /** Write and sign hand-over lists. */
    public static final Permission HANDOVER_EDIT = Permission.of("finance:handover:edit");
    /** See lines that spend too slowly. */
    public static final Permission SLOW_VIEW = Permission.of("finance:slow-line:view");
    /** Tell why a line of the own unit or school spends too slowly. */
    public static final Permission SLOW_EXPLAIN = Permission.of("finance:slow-line:explain");
    /** Propose reserves and left-over money. */
    public static final Permission RESERVE_EDIT = Permission.of("finance:reserve:edit");
    /** Approve reserves and left-over money. */
    public static final Permission RESERVE_APPROVE = Permission.of("finance:reserve:approve");

    private ControlPermissions() {}

    /** All of them with their first holders. */
    static Stream<PermissionEntry> entries(Set<String> money, Set<String> workers, Set<String> schools) {
        Set<String> property = Set.of(PropertyPermissions.PROC, PropertyPermissions.ASSET);
        return Stream.of(
                FinancePermissions.entry(FINDING_VIEW, money, FinancePermissions.DEPUTY, FinancePermissions.DIRECTOR),
                FinancePermissions.entry(FINDING_WRITE, Set.of(), FinancePermissions.AUDIT),
                FinancePermissions.entry(FINDING_ANSWER, workers),
                FinancePermissions.entry(
                        HANDOVER_VIEW,
                        FinancePermissions.union(money, property),
                        FinancePermissions.DEPUTY,
                        FinancePermissions.DIRECTOR),
                FinancePermissions.entry(HANDOVER_EDIT, FinancePermissions.union(workers, property)),
                FinancePermissions.entry(RESERVE_EDIT, Set.of(), FinancePermissions.PAY, FinancePermissions.HEAD),
                FinancePermissions.entry(RESERVE_APPROVE, Set.of(), FinancePermissions.DIRECTOR),
                FinancePermissions.entry(
                        SLOW_VIEW,
                        FinancePermissions.union(money, schools),
                        FinancePermissions.GROUP_HEAD,
                        FinancePermissions.DEPUTY,
                        FinancePermissions.DIRECTOR),
                FinancePermissions.entry(
                        SLOW_EXPLAIN,
                        Set.of(),
                        FinancePermissions.GROUP_HEAD,
                        FinancePermissions.HEAD,
                        FinancePermissions.SCHOOL_HEAD));
    }
}
