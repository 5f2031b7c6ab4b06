package org.khet.finance.internal.setting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the finance group and the standard roles that hold them at first. Source: finance A.3, J.5. */
public final class FinancePermissions {
    /** See kinds of money. */
    public static final Permission FUND_VIEW = Permission.of("finance:fund:view");
    /** Keep kinds of money. */
    public static final Permission FUND_EDIT = Permission.of("finance:fund:edit");
    /** See spending lines and what is left of them. */
    public static final Permission LINE_VIEW = Permission.of("finance:line:view");
    /** Type and adjust spending lines. */
    public static final Permission LINE_EDIT = Permission.of("finance:line:edit");
    /** See kinds of claims with the papers they need. */
    public static final Permission KIND_VIEW = Permission.of("finance:claim-kind:view");
    /** Keep kinds of claims with the papers they need. */
    public static final Permission KIND_EDIT = Permission.of("finance:claim-kind:edit");
    /** See who approves up to which sum. */
    public static final Permission LIMIT_VIEW = Permission.of("finance:limit:view");
    /** Keep who approves up to which sum. */
    public static final Permission LIMIT_EDIT = Permission.of("finance:limit:edit");
    /** See payees. */
    public static final Permission VENDOR_VIEW = Permission.of("finance:vendor:view");
    /** Keep payees. */
    public static final Permission VENDOR_EDIT = Permission.of("finance:vendor:edit");
    /** See bank accounts and tax numbers of payees. */
    public static final Permission VENDOR_BANK = Permission.of("finance:vendor:bank");
    /** See bank accounts. */
    public static final Permission BANK_VIEW = Permission.of("finance:bank:view");
    /** Open, close and change bank accounts. */
    public static final Permission BANK_MANAGE = Permission.of("finance:bank:manage");
    /** See numbers of bank accounts. */
    public static final Permission BANK_NUMBER = Permission.of("finance:bank:number");
    /** See claims. */
    public static final Permission CLAIM_VIEW = Permission.of("finance:claim:view");
    /** Register claims. */
    public static final Permission CLAIM_EDIT = Permission.of("finance:claim:edit");
    /** See the payee's account on a claim. */
    public static final Permission CLAIM_BANK = Permission.of("finance:claim:bank");
    /** Check claims and give them back. */
    public static final Permission CLAIM_CHECK = Permission.of("finance:claim:check");
    /** Endorse and cancel claims. */
    public static final Permission CLAIM_ENDORSE = Permission.of("finance:claim:endorse");
    /** Approve claims within the own limit. */
    public static final Permission CLAIM_APPROVE = Permission.of("finance:claim:approve");
    /** Let a claim pass with a reason where a rule stands against it. */
    public static final Permission CLAIM_OVERRIDE = Permission.of("finance:claim:override");
    /** Pay approved claims. */
    public static final Permission CLAIM_PAY = Permission.of("finance:claim:pay");
    /** File paid claims with their evidence. */
    public static final Permission CLAIM_FILE = Permission.of("finance:claim:file");
    /** Give claims to another officer. */
    public static final Permission CLAIM_OVERSEE = Permission.of("finance:claim:oversee");
    /** See withdrawals. */
    public static final Permission WITHDRAWAL_VIEW = Permission.of("finance:withdrawal:view");
    /** Group approved claims into withdrawals. */
    public static final Permission WITHDRAWAL_EDIT = Permission.of("finance:withdrawal:edit");
    /** Check withdrawals. */
    public static final Permission WITHDRAWAL_CHECK = Permission.of("finance:withdrawal:check");
    /** Record what was keyed in GFMIS and its result. */
    public static final Permission WITHDRAWAL_KEY = Permission.of("finance:withdrawal:key");
    /** Record the approval in GFMIS. */
    public static final Permission WITHDRAWAL_APPROVE = Permission.of("finance:withdrawal:approve");
    /** See cheques. */
    public static final Permission CHEQUE_VIEW = Permission.of("finance:cheque:view");
    /** Write, deliver, void and replace cheques. */
    public static final Permission CHEQUE_EDIT = Permission.of("finance:cheque:edit");
    /** Sign cheques and transfers of an account whose signer one is. */
    public static final Permission CHEQUE_SIGN = Permission.of("finance:cheque:sign");
    /** See transfers. */
    public static final Permission TRANSFER_VIEW = Permission.of("finance:transfer:view");
    /** Prepare transfers and record the bank's answer. */
    public static final Permission TRANSFER_EDIT = Permission.of("finance:transfer:edit");
    /** See payments. */
    public static final Permission PAYMENT_VIEW = Permission.of("finance:payment:view");
    /** File the evidence of a payment. */
    public static final Permission PAYMENT_FILE = Permission.of("finance:payment:file");
    /** See certificates of tax withheld. */
    public static final Permission TAX_VIEW = Permission.of("finance:tax:view");
    /** Keep what is to be remitted. */
    public static final Permission REMITTANCE_EDIT = Permission.of("finance:remittance:edit");
    /** See receipt books. */
    public static final Permission BOOK_VIEW = Permission.of("finance:receipt-book:view");
    /** Hand out receipt books. */
    public static final Permission BOOK_EDIT = Permission.of("finance:receipt-book:edit");
    /** See receipts. */
    public static final Permission RECEIPT_VIEW = Permission.of("finance:receipt:view");
    /** Issue receipts. */
    public static final Permission RECEIPT_ISSUE = Permission.of("finance:receipt:issue");
    /** Cancel receipts. */
    public static final Permission RECEIPT_CANCEL = Permission.of("finance:receipt:cancel");
    /** See cases of support money. */
    public static final Permission SUPPORT_VIEW = Permission.of("finance:support:view");
    /** Keep cases of support money. */
    public static final Permission SUPPORT_MANAGE = Permission.of("finance:support:manage");
    /** Keep money whose payer is unknown. */
    public static final Permission SUSPENSE_EDIT = Permission.of("finance:suspense:edit");
    /** See daily summaries. */
    public static final Permission DAY_VIEW = Permission.of("finance:day:view");
    /** Submit the daily summary. */
    public static final Permission DAY_SUBMIT = Permission.of("finance:day:submit");
    /** Accept or return daily summaries. */
    public static final Permission DAY_ACCEPT = Permission.of("finance:day:accept");
    /** Count and sign the daily cash balance. */
    public static final Permission COUNT_SIGN = Permission.of("finance:cash-count:sign");
    /** See accounts, entries and statements. */
    public static final Permission LEDGER_VIEW = Permission.of("finance:ledger:view");
    /** Keep the chart of accounts and post entries. */
    public static final Permission LEDGER_POST = Permission.of("finance:ledger:post");
    /** Close accounting months. */
    public static final Permission LEDGER_CLOSE = Permission.of("finance:ledger:close");
    /** Reopen accounting months. */
    public static final Permission LEDGER_REOPEN = Permission.of("finance:ledger:reopen");
    /** Compare books with bank and GFMIS. */
    public static final Permission RECONCILE_EDIT = Permission.of("finance:reconciliation:edit");
    /** Accept reconciliations. */
    public static final Permission RECONCILE_ACCEPT = Permission.of("finance:reconciliation:accept");
    /** See the imprest float. */
    public static final Permission IMPREST_VIEW = Permission.of("finance:imprest:view");
    /** Set the imprest float. */
    public static final Permission IMPREST_MANAGE = Permission.of("finance:imprest:manage");
    /** See loans. */
    public static final Permission LOAN_VIEW = Permission.of("finance:loan:view");
    /** Ask for a loan. */
    public static final Permission LOAN_EDIT = Permission.of("finance:loan:edit");
    /** Approve loans within the own limit. */
    public static final Permission LOAN_APPROVE = Permission.of("finance:loan:approve");
    /** Pay out and settle loans. */
    public static final Permission LOAN_SETTLE = Permission.of("finance:loan:settle");
    /** See family members entitled to welfare. */
    public static final Permission FAMILY_VIEW = Permission.of("finance:welfare:family");
    /** See welfare claims. */
    public static final Permission WELFARE_VIEW = Permission.of("finance:welfare:view");
    /** Hand in welfare claims. */
    public static final Permission WELFARE_EDIT = Permission.of("finance:welfare:edit");
    /** Check welfare claims and entitlements. */
    public static final Permission WELFARE_CHECK = Permission.of("finance:welfare:check");
    /** Certify welfare claims of the unit. */
    public static final Permission WELFARE_CERTIFY = Permission.of("finance:welfare:certify");
    /** Pay welfare claims at the counter. */
    public static final Permission WELFARE_PAY = Permission.of("finance:welfare:pay");
    /** See pay lists of the hired. */
    public static final Permission PAYLIST_VIEW = Permission.of("finance:paylist:view");
    /** Prepare pay lists of the hired. */
    public static final Permission PAYLIST_EDIT = Permission.of("finance:paylist:edit");
    /** Check pay lists. */
    public static final Permission PAYLIST_CHECK = Permission.of("finance:paylist:check");
    /** Approve pay lists within the own limit. */
    public static final Permission PAYLIST_APPROVE = Permission.of("finance:paylist:approve");
    /** Keep rents and other recurring payments. */
    public static final Permission RENT_EDIT = Permission.of("finance:rent:edit");
    /** See money reports of schools. */
    public static final Permission SCHOOL_VIEW = Permission.of("finance:school-report:view");
    /** Fill in the money report of the own school. */
    public static final Permission SCHOOL_EDIT = Permission.of("finance:school-report:edit");
    /** Certify the money report of the own school. */
    public static final Permission SCHOOL_CERTIFY = Permission.of("finance:school-report:certify");
    /** Check money reports of schools. */
    public static final Permission SCHOOL_CHECK = Permission.of("finance:school-report:check");
    /** See questions and answers. */
    public static final Permission ADVICE_VIEW = Permission.of("finance:advice:view");
    /** Ask the finance group for advice. */
    public static final Permission ADVICE_ASK = Permission.of("finance:advice:ask");
    /** Answer questions and publish them. */
    public static final Permission ADVICE_ANSWER = Permission.of("finance:advice:answer");
    /** See the spending report and the head's board. */
    public static final Permission REPORT_VIEW = Permission.of("finance:report:view");

    static final String PAY = "finance.pay";
    private static final String ACC = "finance.acc";
    static final String HEAD = "finance.head";
    private static final String KEEPER = "finance.keeper";
    static final String AUDIT = "finance.audit";
    private static final String STAFF = "core.staff";
    static final String GROUP_HEAD = "core.group-head";
    static final String DEPUTY = "core.deputy";
    static final String DIRECTOR = "core.director";
    static final String SCHOOL_HEAD = "core.school-head";
    private static final Set<String> WORKERS = Set.of(PAY, ACC, HEAD, KEEPER);
    static final Set<String> MONEY = union(WORKERS, Set.of(AUDIT));
    /** Whoever may ask for something; an auditor reads only. */
    private static final Set<String> DOERS =
            union(WORKERS, Set.of(STAFF, GROUP_HEAD, "core.section-head", "core.central-clerk", DEPUTY, DIRECTOR));

    private static final Set<String> ALL = union(DOERS, Set.of(AUDIT));
    private static final Set<String> SCHOOLS = Set.of("core.school-staff", SCHOOL_HEAD, "finance.school");

    private FinancePermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return Stream.of(
                        money(),
                        PropertyPermissions.entries(ALL, DOERS, SCHOOLS),
                        ControlPermissions.entries(MONEY, WORKERS, SCHOOLS))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Stream<PermissionEntry> money() {
        return Stream.of(
                entry(FUND_VIEW, ALL),
                entry(FUND_EDIT, Set.of(), PAY, HEAD),
                entry(LINE_VIEW, union(ALL, SCHOOLS)),
                entry(LINE_EDIT, Set.of(), PAY, HEAD),
                entry(KIND_VIEW, union(ALL, SCHOOLS)),
                entry(KIND_EDIT, Set.of(), PAY, HEAD),
                entry(LIMIT_VIEW, ALL),
                entry(LIMIT_EDIT, Set.of(), HEAD, DIRECTOR),
                entry(VENDOR_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(VENDOR_EDIT, Set.of(), PAY, HEAD),
                entry(VENDOR_BANK, Set.of(), PAY, HEAD),
                entry(BANK_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(BANK_MANAGE, Set.of(), PAY, HEAD),
                entry(BANK_NUMBER, Set.of(), PAY, HEAD),
                entry(CLAIM_VIEW, union(ALL, SCHOOLS)),
                entry(CLAIM_EDIT, union(DOERS, SCHOOLS)),
                entry(CLAIM_BANK, Set.of(), PAY, HEAD),
                entry(CLAIM_CHECK, Set.of(), PAY, HEAD),
                entry(CLAIM_ENDORSE, Set.of(), HEAD, DEPUTY),
                entry(CLAIM_APPROVE, Set.of(), HEAD, DEPUTY, DIRECTOR),
                entry(CLAIM_OVERRIDE, Set.of(), HEAD, DIRECTOR),
                entry(CLAIM_PAY, Set.of(), PAY),
                entry(CLAIM_FILE, Set.of(), PAY, HEAD),
                entry(CLAIM_OVERSEE, Set.of(), HEAD),
                entry(WITHDRAWAL_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(WITHDRAWAL_EDIT, Set.of(), PAY),
                entry(WITHDRAWAL_CHECK, Set.of(), PAY, HEAD),
                entry(WITHDRAWAL_KEY, Set.of(), PAY),
                entry(WITHDRAWAL_APPROVE, Set.of(), HEAD, DEPUTY),
                entry(CHEQUE_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(CHEQUE_EDIT, Set.of(), PAY),
                entry(CHEQUE_SIGN, Set.of(), HEAD, DEPUTY, DIRECTOR),
                entry(TRANSFER_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(TRANSFER_EDIT, Set.of(), PAY),
                entry(PAYMENT_VIEW, union(ALL, SCHOOLS)),
                entry(PAYMENT_FILE, Set.of(), PAY, HEAD),
                entry(TAX_VIEW, MONEY),
                entry(REMITTANCE_EDIT, Set.of(), PAY, HEAD),
                entry(BOOK_VIEW, MONEY),
                entry(BOOK_EDIT, Set.of(), PAY, HEAD),
                entry(RECEIPT_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(RECEIPT_ISSUE, Set.of(), PAY),
                entry(RECEIPT_CANCEL, Set.of(), PAY, HEAD),
                entry(SUPPORT_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(SUPPORT_MANAGE, Set.of(), PAY, HEAD),
                entry(SUSPENSE_EDIT, Set.of(), PAY),
                entry(DAY_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(DAY_SUBMIT, Set.of(), PAY, HEAD),
                entry(DAY_ACCEPT, Set.of(), ACC),
                entry(COUNT_SIGN, Set.of(), PAY, KEEPER),
                entry(LEDGER_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(LEDGER_POST, Set.of(), ACC),
                entry(LEDGER_CLOSE, Set.of(), ACC),
                entry(LEDGER_REOPEN, Set.of(), HEAD, DIRECTOR),
                entry(RECONCILE_EDIT, Set.of(), PAY, ACC),
                entry(RECONCILE_ACCEPT, Set.of(), HEAD),
                entry(IMPREST_VIEW, MONEY),
                entry(IMPREST_MANAGE, Set.of(), HEAD),
                entry(LOAN_VIEW, ALL),
                entry(LOAN_EDIT, DOERS),
                entry(LOAN_APPROVE, Set.of(), HEAD, DEPUTY, DIRECTOR),
                entry(LOAN_SETTLE, Set.of(), PAY),
                entry(FAMILY_VIEW, ALL),
                entry(WELFARE_VIEW, ALL),
                entry(WELFARE_EDIT, DOERS),
                entry(WELFARE_CHECK, Set.of(), PAY, HEAD),
                entry(WELFARE_CERTIFY, Set.of(), GROUP_HEAD, HEAD, DEPUTY, DIRECTOR),
                entry(WELFARE_PAY, Set.of(), PAY),
                entry(PAYLIST_VIEW, MONEY, DEPUTY, DIRECTOR),
                entry(PAYLIST_EDIT, Set.of(), PAY),
                entry(PAYLIST_CHECK, Set.of(), HEAD),
                entry(PAYLIST_APPROVE, Set.of(), DEPUTY, DIRECTOR),
                entry(RENT_EDIT, Set.of(), PAY, HEAD),
                entry(SCHOOL_VIEW, union(MONEY, SCHOOLS), DEPUTY, DIRECTOR),
                entry(SCHOOL_EDIT, SCHOOLS),
                entry(SCHOOL_CERTIFY, Set.of(), SCHOOL_HEAD),
                entry(SCHOOL_CHECK, Set.of(), PAY, HEAD),
                entry(ADVICE_VIEW, union(MONEY, SCHOOLS)),
                entry(ADVICE_ASK, SCHOOLS),
                entry(ADVICE_ANSWER, Set.of(), PAY, HEAD),
                entry(REPORT_VIEW, MONEY, GROUP_HEAD, DEPUTY, DIRECTOR));
    }

    static PermissionEntry entry(Permission permission, Set<String> roles, String... more) {
        return new PermissionEntry(permission, union(roles, Set.of(more)));
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
