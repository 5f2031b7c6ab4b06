package org.khet.finance.internal.setting;

import java.time.LocalTime;
import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set about its money; amounts are whole baht. Source: finance E (every [P] number is a setting). */
public final class FinanceSettings {
    /** How a claim number looks. */
    public static final Setting<String> CLAIM_PATTERN = pattern("claimPattern", "{BE}/{seq}", "finance FE-06");
    /** How a withdrawal number looks. */
    public static final Setting<String> WITHDRAWAL_PATTERN =
            pattern("withdrawalPattern", "{BE}/{seq}", "finance FE-07");
    /** How a loan number looks. */
    public static final Setting<String> LOAN_PATTERN = pattern("loanPattern", "บย.{seq}/{BE}", "finance FE-17");
    /** How a number of a welfare claim looks. */
    public static final Setting<String> WELFARE_PATTERN = pattern("welfarePattern", "สว.{seq}/{BE}", "finance FE-18");
    /** How a number of a pay list looks. */
    public static final Setting<String> PAY_LIST_PATTERN = pattern("payListPattern", "คจ.{seq}/{BE}", "finance FE-34");
    /** How a number of a tax certificate looks. */
    public static final Setting<String> TAX_PATTERN = pattern("taxPattern", "{seq}/{BE}", "finance FE-42");
    /** Days after which a claim that was given back is listed. */
    public static final Setting<Integer> BACK_DAYS = number("backDays", 15, 1, 365, "finance RF-13");
    /** Withholding from juristic persons begins at this payment. */
    public static final Setting<Integer> TAX_JURISTIC = number("taxJuristic", 500, 0, 1_000_000, "finance RF-18");
    /** Withholding from natural persons begins at this payment. */
    public static final Setting<Integer> TAX_NATURAL = number("taxNatural", 10_000, 0, 1_000_000, "finance RF-18");
    /** Withholding in hundredths of a percent. */
    public static final Setting<Integer> TAX_RATE = number("taxRate", 100, 0, 10_000, "finance RF-18");
    /** Value added tax in percent. */
    public static final Setting<Integer> VAT_PERCENT = number("vatPercent", 7, 0, 100, "finance RF-18");
    /** Ids of persons who may do two of checking, approving and paying, after an order; empty for nobody. */
    public static final Setting<String> SEPARATION_EXCEPTIONS =
            Setting.text("finance.setting.separationExceptions", "", "finance RF-15, KF-05");
    /** Working days until a daily summary is due. */
    public static final Setting<Integer> DAY_DUE = number("dayDue", 1, 1, 30, "finance RF-01");
    /** Months after which a cheque that nobody presented has expired. */
    public static final Setting<Integer> CHEQUE_MONTHS = number("chequeMonths", 6, 1, 24, "finance RF-24");
    /** Most that is paid at the counter. */
    public static final Setting<Integer> COUNTER_LIMIT = number("counterLimit", 10_000, 0, 1_000_000, "finance RF-40");
    /** Most that a certifier without an own limit certifies of a welfare claim. */
    public static final Setting<Integer> CERTIFY_LIMIT =
            number("certifyLimit", 50_000, 0, 10_000_000, "finance FE-18, FE-38");
    /** Years in which welfare is claimed. */
    public static final Setting<Integer> WELFARE_YEARS = number("welfareYears", 1, 1, 10, "finance RF-41");
    /** Age up to which the education of a child is paid, in years. */
    public static final Setting<Integer> CHILD_AGE = number("childAge", 25, 1, 60, "finance RF-42");
    /** How many children of an employee, the eldest first, have the education paid. */
    public static final Setting<Integer> CHILD_COUNT = number("childCount", 3, 1, 20, "finance RF-42");
    /** Days after a journey in which its loan is settled. */
    public static final Setting<Integer> LOAN_TRAVEL_DAYS = number("loanTravelDays", 15, 1, 365, "finance RF-45");
    /** Days after the payment in which another loan is settled. */
    public static final Setting<Integer> LOAN_OTHER_DAYS = number("loanOtherDays", 30, 1, 365, "finance RF-45");
    /** Social security of each side in percent. */
    public static final Setting<Integer> SOCIAL_PERCENT = number("socialPercent", 5, 0, 100, "finance RF-71");
    /** Lowest wage of which social security is taken. */
    public static final Setting<Integer> SOCIAL_LEAST = number("socialLeast", 1650, 0, 1_000_000, "finance RF-71");
    /** Highest wage of which social security is taken. */
    public static final Setting<Integer> SOCIAL_MOST = number("socialMost", 15_000, 0, 1_000_000, "finance RF-71");
    /** Working day of the next month until which a school reports. */
    public static final Setting<Integer> SCHOOL_DUE = number("schoolDue", 5, 1, 20, "finance RF-70");
    /** Working days after its approval in which a claim is paid. */
    public static final Setting<Integer> PAY_DAYS = number("payDays", 5, 1, 60, "finance P01");
    /** Day of the next month until which tax is remitted. */
    public static final Setting<Integer> TAX_DUE = number("taxDue", 7, 1, 28, "finance FIN-P28");
    /** Day of the next month until which social security is remitted. */
    public static final Setting<Integer> SOCIAL_DUE = number("socialDue", 15, 1, 28, "finance FIN-P28");
    /** Days between two reminders of a loan that is due. */
    public static final Setting<Integer> LOAN_URGE_DAYS = number("loanUrgeDays", 7, 1, 90, "finance J.2");
    /** When the group is reminded of days that were not submitted. */
    public static final Setting<LocalTime> REMIND_TIME =
            Setting.time("finance.setting.remindTime", LocalTime.of(9, 0), "finance J.2");
    /** Fewest members of a committee that receives support money. */
    public static final Setting<Integer> COMMITTEE_LEAST = number("committeeLeast", 3, 1, 15, "finance FE-05");
    /** How a number of a purchase looks. */
    public static final Setting<String> PURCHASE_PATTERN = pattern("purchasePattern", "ซจ.{seq}/{BE}", "finance FE-22");
    /** How a number of a request for supplies looks. */
    public static final Setting<String> ISSUE_PATTERN = pattern("issuePattern", "บว.{seq}/{BE}", "finance PF-F21");
    /** How a number of an asset looks. */
    public static final Setting<String> ASSET_PATTERN = pattern("assetPattern", "ครภ.{seq}/{BE}", "finance RF-60");
    /** How a number of a disposal looks. */
    public static final Setting<String> DISPOSAL_PATTERN = pattern("disposalPattern", "จพ.{seq}/{BE}", "finance FE-32");
    /** How a number of a matter of property looks. */
    public static final Setting<String> PROPERTY_MATTER_PATTERN =
            pattern("propertyMatterPattern", "รพ.{seq}/{BE}", "ict G.1");
    /** Up to this sum goods may be bought by the specific method. */
    public static final Setting<Integer> SPECIFIC_MOST =
            number("specificMost", 500_000, 0, 100_000_000, "finance RF-51");
    /** Days within which purchases of one class on one line are added up. */
    public static final Setting<Integer> SPLIT_DAYS = number("splitDays", 30, 1, 365, "finance RF-52");
    /** Up to this sum one inspector is enough. */
    public static final Setting<Integer> ONE_INSPECTOR =
            number("oneInspector", 100_000, 0, 100_000_000, "finance RF-55");
    /** Penalty a day in hundredths of a percent. */
    public static final Setting<Integer> PENALTY_RATE = number("penaltyRate", 20, 0, 10_000, "finance RF-56");
    /** Cost from which equipment is an asset. */
    public static final Setting<Integer> ASSET_THRESHOLD =
            number("assetThreshold", 10_000, 0, 10_000_000, "finance RF-59");
    /** Last day of a month on which what is bought is depreciated for that month. */
    public static final Setting<Integer> ASSET_DAY = number("assetDay", 15, 0, 31, "finance J.4.5");
    /** Working days in which the yearly check is reported. */
    public static final Setting<Integer> CHECK_DAYS = number("checkDays", 30, 1, 365, "finance RF-62");
    /** Percent that shall be spent at the end of each quarter. */
    public static final List<Setting<Integer>> TARGETS = List.of(
            number("target1", 32, 0, 100, "finance RF-73"),
            number("target2", 54, 0, 100, "finance RF-73"),
            number("target3", 77, 0, 100, "finance RF-73"),
            number("target4", 100, 0, 100, "finance RF-73"));

    /** Numbers of claims: per office and fiscal year, without gaps. */
    public static final NumberSeries CLAIMS = new NumberSeries("finance.claim", YearKind.FISCAL, CLAIM_PATTERN);
    /** Numbers of withdrawals. */
    public static final NumberSeries WITHDRAWALS =
            new NumberSeries("finance.withdrawal", YearKind.FISCAL, WITHDRAWAL_PATTERN);
    /** Numbers of loans. */
    public static final NumberSeries LOANS = new NumberSeries("finance.loan", YearKind.FISCAL, LOAN_PATTERN);
    /** Numbers of welfare claims. */
    public static final NumberSeries WELFARE = new NumberSeries("finance.welfare", YearKind.FISCAL, WELFARE_PATTERN);
    /** Numbers of pay lists. */
    public static final NumberSeries PAY_LISTS =
            new NumberSeries("finance.pay-list", YearKind.FISCAL, PAY_LIST_PATTERN);
    /** Numbers of certificates of tax withheld, by calendar year. */
    public static final NumberSeries TAX = new NumberSeries("finance.tax", YearKind.CALENDAR, TAX_PATTERN);

    /** Numbers of purchases. */
    public static final NumberSeries PURCHASES =
            new NumberSeries("finance.purchase", YearKind.FISCAL, PURCHASE_PATTERN);
    /** Numbers of requests for supplies. */
    public static final NumberSeries ISSUES = new NumberSeries("finance.stock-issue", YearKind.FISCAL, ISSUE_PATTERN);
    /** Numbers of assets. */
    public static final NumberSeries ASSETS = new NumberSeries("finance.asset", YearKind.FISCAL, ASSET_PATTERN);
    /** Numbers of disposals. */
    public static final NumberSeries DISPOSALS =
            new NumberSeries("finance.disposal", YearKind.FISCAL, DISPOSAL_PATTERN);
    /** Numbers of matters of property that other groups ask. */
    public static final NumberSeries PROPERTY_MATTERS =
            new NumberSeries("finance.property-matter", YearKind.FISCAL, PROPERTY_MATTER_PATTERN);

    private FinanceSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                CLAIM_PATTERN,
                WITHDRAWAL_PATTERN,
                LOAN_PATTERN,
                WELFARE_PATTERN,
                PAY_LIST_PATTERN,
                TAX_PATTERN,
                BACK_DAYS,
                TAX_JURISTIC,
                TAX_NATURAL,
                TAX_RATE,
                VAT_PERCENT,
                SEPARATION_EXCEPTIONS,
                DAY_DUE,
                CHEQUE_MONTHS,
                COUNTER_LIMIT,
                CERTIFY_LIMIT,
                WELFARE_YEARS,
                CHILD_AGE,
                CHILD_COUNT,
                LOAN_TRAVEL_DAYS,
                LOAN_OTHER_DAYS,
                SOCIAL_PERCENT,
                SOCIAL_LEAST,
                SOCIAL_MOST,
                SCHOOL_DUE,
                PAY_DAYS,
                TAX_DUE,
                SOCIAL_DUE,
                LOAN_URGE_DAYS,
                REMIND_TIME,
                COMMITTEE_LEAST,
                PURCHASE_PATTERN,
                ISSUE_PATTERN,
                ASSET_PATTERN,
                DISPOSAL_PATTERN,
                PROPERTY_MATTER_PATTERN,
                SPECIFIC_MOST,
                SPLIT_DAYS,
                ONE_INSPECTOR,
                PENALTY_RATE,
                ASSET_THRESHOLD,
                ASSET_DAY,
                CHECK_DAYS,
                TARGETS.get(0),
                TARGETS.get(1),
                TARGETS.get(2),
                TARGETS.get(3));
    }

    private static Setting<String> pattern(String name, String standard, String source) {
        return Setting.numberPattern("finance.setting." + name, standard, source);
    }

    private static Setting<Integer> number(String name, int standard, int least, int most, String source) {
        return Setting.number("finance.setting." + name, standard, least, most, source);
    }
}
