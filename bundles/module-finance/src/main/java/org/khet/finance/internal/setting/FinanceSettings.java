package org.khet.finance.internal.setting;

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
    /** Years in which welfare is claimed. */
    public static final Setting<Integer> WELFARE_YEARS = number("welfareYears", 1, 1, 10, "finance RF-41");
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
    /** Fewest members of a committee that receives support money. */
    public static final Setting<Integer> COMMITTEE_LEAST = number("committeeLeast", 3, 1, 15, "finance FE-05");
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
                WELFARE_YEARS,
                LOAN_TRAVEL_DAYS,
                LOAN_OTHER_DAYS,
                SOCIAL_PERCENT,
                SOCIAL_LEAST,
                SOCIAL_MOST,
                SCHOOL_DUE,
                COMMITTEE_LEAST,
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
