package org.khet.finance.internal.setting;

import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of purchases, supplies and assets and the standard roles that hold them at first. Source: finance A.3, J.5. */
public final class PropertyPermissions {
    /** See purchases. */
    public static final Permission PURCHASE_VIEW = Permission.of("finance:purchase:view");
    /** Ask for purchases. */
    public static final Permission PURCHASE_ASK = Permission.of("finance:purchase:ask");
    /** Handle purchases, offers and deliveries. */
    public static final Permission PURCHASE_HANDLE = Permission.of("finance:purchase:handle");
    /** Approve purchases within the own limit. */
    public static final Permission PURCHASE_APPROVE = Permission.of("finance:purchase:approve");
    /** Sign inspections as a named inspector. */
    public static final Permission PURCHASE_INSPECT = Permission.of("finance:purchase:inspect");
    /** See supplies in the store. */
    public static final Permission STOCK_VIEW = Permission.of("finance:stock:view");
    /** Receive, give out and count supplies. */
    public static final Permission STOCK_KEEP = Permission.of("finance:stock:keep");
    /** Ask for supplies. */
    public static final Permission STOCK_ASK = Permission.of("finance:stock:ask");
    /** Approve requests for supplies. */
    public static final Permission STOCK_APPROVE = Permission.of("finance:stock:approve");
    /** See assets. */
    public static final Permission ASSET_VIEW = Permission.of("finance:asset:view");
    /** Keep the asset register. */
    public static final Permission ASSET_KEEP = Permission.of("finance:asset:keep");
    /** Ask for moves, loans and repairs of assets. */
    public static final Permission ASSET_ASK = Permission.of("finance:asset:ask");
    /** Approve moves, loans and repairs of assets. */
    public static final Permission ASSET_APPROVE = Permission.of("finance:asset:approve");
    /** Decide about the yearly check. */
    public static final Permission CHECK_DECIDE = Permission.of("finance:asset-check:decide");
    /** Approve disposals. */
    public static final Permission DISPOSAL_APPROVE = Permission.of("finance:disposal:approve");

    /** See what was bought in a year and what assets are worth, beside plan and figures. Source: finance J.5, FIN-70, FIN-81, FIN-82. */
    public static final Permission PROPERTY_REPORT = Permission.of("finance:property-report:view");

    static final String PROC = "finance.proc";
    static final String ASSET = "finance.asset";

    private PropertyPermissions() {}

    /** All of them with their first holders. */
    static Stream<PermissionEntry> entries(Set<String> office, Set<String> working, Set<String> schools) {
        Set<String> all = FinancePermissions.union(office, Set.of(PROC, ASSET));
        Set<String> doers = FinancePermissions.union(working, Set.of(PROC, ASSET));
        return Stream.of(
                FinancePermissions.entry(PURCHASE_VIEW, all),
                FinancePermissions.entry(PURCHASE_ASK, doers),
                FinancePermissions.entry(
                        PURCHASE_HANDLE, Set.of(), FinancePermissions.PAY, PROC, FinancePermissions.HEAD),
                FinancePermissions.entry(
                        PURCHASE_APPROVE,
                        Set.of(),
                        FinancePermissions.HEAD,
                        FinancePermissions.DEPUTY,
                        FinancePermissions.DIRECTOR),
                FinancePermissions.entry(PURCHASE_INSPECT, doers),
                FinancePermissions.entry(STOCK_VIEW, all),
                FinancePermissions.entry(
                        STOCK_KEEP, Set.of(), FinancePermissions.PAY, PROC, ASSET, FinancePermissions.HEAD),
                FinancePermissions.entry(STOCK_ASK, doers),
                FinancePermissions.entry(
                        STOCK_APPROVE, Set.of(), FinancePermissions.GROUP_HEAD, FinancePermissions.HEAD),
                FinancePermissions.entry(ASSET_VIEW, FinancePermissions.union(all, schools)),
                FinancePermissions.entry(
                        ASSET_KEEP, Set.of(), FinancePermissions.PAY, PROC, ASSET, FinancePermissions.HEAD),
                FinancePermissions.entry(ASSET_ASK, doers),
                FinancePermissions.entry(
                        ASSET_APPROVE, Set.of(), FinancePermissions.GROUP_HEAD, FinancePermissions.HEAD),
                FinancePermissions.entry(
                        CHECK_DECIDE, Set.of(), FinancePermissions.DEPUTY, FinancePermissions.DIRECTOR),
                FinancePermissions.entry(
                        PROPERTY_REPORT,
                        FinancePermissions.MONEY,
                        PROC,
                        ASSET,
                        FinancePermissions.GROUP_HEAD,
                        FinancePermissions.DEPUTY,
                        FinancePermissions.DIRECTOR),
                FinancePermissions.entry(
                        DISPOSAL_APPROVE, Set.of(), FinancePermissions.DEPUTY, FinancePermissions.DIRECTOR));
    }
}
