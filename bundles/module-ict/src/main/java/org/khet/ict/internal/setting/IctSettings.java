package org.khet.ict.internal.setting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set for the service desk. Source: ict C.6, I.2. */
public final class IctSettings {
    /** How a ticket number looks. */
    public static final Setting<String> NUMBER_PATTERN =
            Setting.numberPattern("ict.setting.numberPattern", "ซ-{seq}/{BE}", "ict C.6");
    /** Technicians may take received tickets themselves. */
    public static final Setting<Boolean> SELF_TAKE = Setting.flag("ict.setting.selfTake", true, "ict T5");
    /** Technicians may receive reports. */
    public static final Setting<Boolean> TECHNICIAN_RECEIVES =
            Setting.flag("ict.setting.technicianReceives", false, "ict T2");
    /** Colleagues of the same unit or school see and confirm each other's tickets. */
    public static final Setting<Boolean> SHARED_TICKETS = Setting.flag("ict.setting.sharedTickets", false, "ict I.2.4");
    /** A technician may confirm the repair of the own ticket. */
    public static final Setting<Boolean> OWN_WORK_CONFIRMED =
            Setting.flag("ict.setting.ownWorkConfirmed", false, "ict I.2.11");
    /** What a group reports goes to its first contact before it goes to the desk. */
    public static final Setting<Boolean> FIRST_CONTACT = Setting.flag("ict.setting.firstContact", true, "ict P47");
    /** Days for which the desk may date a report back. */
    public static final Setting<Integer> BACKDATE_DAYS =
            Setting.number("ict.setting.backdateDays", 3, 0, 30, "ict I.2.3");
    /** Days after closing in which the requester may open a ticket again. */
    public static final Setting<Integer> REOPEN_DAYS = Setting.number("ict.setting.reopenDays", 15, 0, 365, "ict T22");
    /** Most photos of a ticket. */
    public static final Setting<Integer> PHOTO_COUNT = Setting.number("ict.setting.photoCount", 5, 0, 20, "ict I.2.3");
    /** Most MiB of a photo. */
    public static final Setting<Integer> PHOTO_MEBIBYTES =
            Setting.number("ict.setting.photoMebibytes", 10, 1, 50, "ict I.2.3");
    /** When requesters are reminded of repairs that wait for confirmation. */
    public static final Setting<LocalTime> REMIND_TIME =
            Setting.time("ict.setting.remindTime", LocalTime.of(8, 30), "ict I.2.10");
    /** Days after giving back until the first reminder. */
    public static final Setting<Integer> REMIND_FIRST = Setting.number("ict.setting.remindFirst", 3, 1, 60, "ict T19");
    /** Days after giving back until the last reminder. */
    public static final Setting<Integer> REMIND_LAST = Setting.number("ict.setting.remindLast", 6, 1, 90, "ict T19");
    /** Days after giving back until a ticket without answer is closed. */
    public static final Setting<Integer> CLOSE_DAYS =
            Setting.number("ict.setting.closeDays", 7, 1, 120, "ict T19, C.6");
    /** Working days after a question until its requester is reminded. */
    public static final Setting<Integer> ASKED_REMIND_DAYS =
            Setting.number("ict.setting.askedRemind", 2, 1, 60, "ict T9");
    /** Working days after a question that nobody answered until the head is told. */
    public static final Setting<Integer> ASKED_HEAD_DAYS = Setting.number("ict.setting.askedHead", 5, 1, 90, "ict T9");
    /** Minutes, of working time or not as the office set, in which a report is to be received; for the priorities 1 to 4. */
    public static final List<Setting<Integer>> RECEIVE_MINUTES = List.of(
            Setting.number("ict.setting.receive1", 30, 5, 10_000, "ict I.2.8"),
            Setting.number("ict.setting.receive2", 120, 5, 10_000, "ict I.2.8"),
            Setting.number("ict.setting.receive3", 240, 5, 10_000, "ict I.2.8"),
            Setting.number("ict.setting.receive4", 480, 5, 10_000, "ict I.2.8"));

    /** Minutes of the office's time in which a ticket is to be solved, pauses excluded; for the priorities 1 to 4. */
    public static final List<Setting<Integer>> RESOLVE_MINUTES = List.of(
            Setting.number("ict.setting.resolve1", 240, 30, 100_000, "ict I.2.8"),
            Setting.number("ict.setting.resolve2", 480, 30, 100_000, "ict I.2.8"),
            Setting.number("ict.setting.resolve3", 1440, 30, 100_000, "ict I.2.8"),
            Setting.number("ict.setting.resolve4", 4800, 30, 100_000, "ict I.2.8"));
    /** Minutes more for work on site at a school. */
    public static final Setting<Integer> TRAVEL_MINUTES =
            Setting.number("ict.setting.travelMinutes", 480, 0, 10_000, "ict I.2.8");
    /** Up to how many baht the head decides about a part; 0 asks the director for each. */
    public static final Setting<Integer> PART_LIMIT =
            Setting.number("ict.setting.partLimit", 0, 0, 1_000_000, "ict C.6, I.2.6");
    /** Percent of the price of a device above which the repairs of a year say that it should rather be replaced. */
    public static final Setting<Integer> REPLACE_PERCENT =
            Setting.number("ict.setting.replacePercent", 60, 1, 1000, "ict I.2.6");
    /** Days for which a device is usually lent. */
    public static final Setting<Integer> LOAN_DAYS = Setting.number("ict.setting.loanDays", 7, 1, 365, "ict C.6");
    /** How often a loan may be extended. */
    public static final Setting<Integer> LOAN_EXTENSIONS =
            Setting.number("ict.setting.loanExtensions", 1, 0, 20, "ict C.6");
    /** Months after which an account is looked at again. */
    public static final Setting<Integer> ACCOUNT_REVIEW_MONTHS =
            Setting.number("ict.setting.accountReview", 6, 1, 60, "ict C.6");
    /** Days before its last day or its review at which people are told of access to a system. */
    public static final Setting<Integer> ACCESS_NOTICE_DAYS =
            Setting.number("ict.setting.accessNotice", 30, 1, 180, "our proposal on core CORE-136");
    /** How numbers of requisitions look. */
    public static final Setting<String> REQUISITION_PATTERN =
            Setting.numberPattern("ict.setting.requisitionPattern", "บ-{seq}/{BE}", "ict C.6");
    /** How numbers of loans look. */
    public static final Setting<String> LOAN_PATTERN =
            Setting.numberPattern("ict.setting.loanPattern", "ย-{seq}/{BE}", "ict C.6");
    /** How numbers of requests for accounts look. */
    public static final Setting<String> ACCOUNT_PATTERN =
            Setting.numberPattern("ict.setting.accountPattern", "บช-{seq}/{BE}", "ict C.6");
    /** How numbers of users' cards look. */
    public static final Setting<String> CARD_PATTERN =
            Setting.numberPattern("ict.setting.cardPattern", "บต-{seq}/{BE}", "our proposal on ict F8");

    /** Days for which traffic logs are kept; fewer than ninety are refused. */
    public static final Setting<Integer> LOG_DAYS = Setting.number("ict.setting.logDays", 90, 90, 3650, "ict E-R14");

    /** Days without a batch of traffic logs until those who keep them are told. */
    public static final Setting<Integer> LOG_LATE_DAYS =
            Setting.number("ict.setting.logLateDays", 31, 1, 365, "our proposal on ict ICT-49");

    /** Whether planned work on a line counts as outage. */
    public static final Setting<Boolean> PLANNED_OUTAGES =
            Setting.flag("ict.setting.plannedOutages", false, "ict E-R30");
    /** Most hours of distance education of a school in a week. */
    public static final Setting<Integer> DISTANCE_HOURS =
            Setting.number("ict.setting.distanceHours", 40, 1, 168, "our proposal on ict C.3");
    /** Days after the fiscal year in which its web report is to be handed in. */
    public static final Setting<Integer> WEB_REPORT_DAYS =
            Setting.number("ict.setting.webReportDays", 31, 1, 365, "ict E-R23");
    /** Whether texts on the home page need the approval of who owns its content; else the editor of the group publishes there. */
    public static final Setting<Boolean> HOME_APPROVAL =
            Setting.flag("ict.setting.homeApproval", true, "ict E-R22, E-R35");
    /** How numbers of specifications look. */
    public static final Setting<String> SPEC_PATTERN =
            Setting.numberPattern("ict.setting.specPattern", "ค-{seq}/{BE}", "ict C.6");
    /** How many products a comparison has at least. */
    public static final Setting<Integer> SPEC_PRODUCTS =
            Setting.number("ict.setting.specProducts", 2, 1, 10, "ict C.3");

    /** How numbers of certificates look. */
    public static final Setting<String> CERTIFICATE_PATTERN =
            Setting.numberPattern("ict.setting.certificatePattern", "วบ-{seq}/{BE}", "our proposal on ict E-R28");
    /** Least attendance in per cent for a certificate. */
    public static final Setting<Integer> COURSE_ATTENDANCE =
            Setting.number("ict.setting.courseAttendance", 80, 0, 100, "ict E-R28");
    /** Least mark after the course in per cent for a certificate. */
    public static final Setting<Integer> COURSE_MARK =
            Setting.number("ict.setting.courseMark", 60, 0, 100, "ict E-R28");
    /** Days before its end at which a licence is reminded of. */
    public static final Setting<Integer> LICENCE_DAYS =
            Setting.number("ict.setting.licenceDays", 30, 1, 365, "our proposal on ict ICT-96");
    /** Months after which a knowledge article is looked at again. */
    public static final Setting<Integer> ARTICLE_MONTHS =
            Setting.number("ict.setting.articleMonths", 12, 1, 60, "our proposal on ict ICT-89");

    /** Which forms belong to which process; papers say it as it was when their record was made. */
    public static final Setting<FormProcesses> FORM_PROCESSES =
            new Setting<>("ict.setting.formProcesses", FormProcesses.STANDARD, "ict E-R12", FormProcesses.kind());

    /** Certificates of courses. */
    public static final NumberSeries CERTIFICATES =
            new NumberSeries("ict.certificate", YearKind.FISCAL, CERTIFICATE_PATTERN);

    /** Specifications. */
    public static final NumberSeries SPECIFICATIONS =
            new NumberSeries("ict.specification", YearKind.FISCAL, SPEC_PATTERN);

    /** Requisitions. */
    public static final NumberSeries REQUISITIONS =
            new NumberSeries("ict.requisition", YearKind.FISCAL, REQUISITION_PATTERN);

    /** Loans. */
    public static final NumberSeries LOANS = new NumberSeries("ict.loan", YearKind.FISCAL, LOAN_PATTERN);

    /** Requests for accounts. */
    public static final NumberSeries ACCOUNT_REQUESTS =
            new NumberSeries("ict.account-request", YearKind.FISCAL, ACCOUNT_PATTERN);

    /** Cards of users. */
    public static final NumberSeries CARDS = new NumberSeries("ict.id-card", YearKind.FISCAL, CARD_PATTERN);

    /** Ticket numbers: per office and fiscal year, without holes. Source: ict E-R31. */
    public static final NumberSeries TICKETS = new NumberSeries("ict.ticket", YearKind.FISCAL, NUMBER_PATTERN);

    private IctSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(List.of(
                NUMBER_PATTERN,
                SELF_TAKE,
                TECHNICIAN_RECEIVES,
                SHARED_TICKETS,
                OWN_WORK_CONFIRMED,
                FIRST_CONTACT,
                BACKDATE_DAYS,
                REOPEN_DAYS,
                PHOTO_COUNT,
                PHOTO_MEBIBYTES,
                REMIND_TIME,
                REMIND_FIRST,
                REMIND_LAST,
                CLOSE_DAYS,
                ASKED_REMIND_DAYS,
                ASKED_HEAD_DAYS));
        all.addAll(RECEIVE_MINUTES);
        all.addAll(RESOLVE_MINUTES);
        all.addAll(List.of(
                TRAVEL_MINUTES,
                PART_LIMIT,
                REPLACE_PERCENT,
                LOAN_DAYS,
                LOAN_EXTENSIONS,
                ACCOUNT_REVIEW_MONTHS,
                ACCESS_NOTICE_DAYS,
                REQUISITION_PATTERN,
                LOAN_PATTERN,
                ACCOUNT_PATTERN,
                CARD_PATTERN,
                LOG_DAYS,
                LOG_LATE_DAYS,
                SPEC_PATTERN,
                SPEC_PRODUCTS,
                PLANNED_OUTAGES,
                DISTANCE_HOURS,
                WEB_REPORT_DAYS,
                HOME_APPROVAL,
                CERTIFICATE_PATTERN,
                COURSE_ATTENDANCE,
                COURSE_MARK,
                LICENCE_DAYS,
                ARTICLE_MONTHS,
                FORM_PROCESSES));
        return List.copyOf(all);
    }
}
