package org.khet.year;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khet.finance.internal.FinanceModule;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.time.FiscalYear;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.sheet.ItemCycle;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;
import org.khet.year.play.LetterPlay;

/** A piece of work that each module is for, done by who does it in an office; refused where the module is off. */
final class ModuleWork {
    private static int next;

    private ModuleWork() {}

    /** Does it once; gives the table of its record. */
    static String doOnce(String module, PlayedOffice office) {
        next++;
        return switch (module) {
            case "policyplan" -> item(office);
            case "finance" -> fund(office);
            case "monitoring" -> tool(office);
            case "ict" -> ticket(office);
            case "rounds" -> dataItem(office);
            case "documents" -> letter(office);
            default -> permission(module, office);
        };
    }

    private static String item(PlayedOffice office) {
        var items = office.runtime()
                .service(PolicyplanModule.class)
                .registers()
                .money()
                .items();
        var kind = items.kind();
        office.make(
                items,
                office.caller(YearPost.BUDGET),
                kind.code,
                "9" + next,
                kind.name,
                "รายการ " + next,
                kind.sort,
                BudgetItemSort.PAY,
                kind.expenditure,
                "2",
                kind.social,
                false);
        return "pol_item";
    }

    private static String fund(PlayedOffice office) {
        var funds = office.runtime().service(FinanceModule.class).all().spending().funds;
        var kind = funds.kind();
        office.make(
                funds,
                office.caller(YearPost.FINANCE_HEAD),
                kind.code,
                "F" + next,
                kind.name,
                "เงิน " + next,
                kind.source,
                "OFF_BUDGET",
                kind.suspense,
                false);
        return "fin_fund";
    }

    private static String tool(PlayedOffice office) {
        var tools = office.runtime().service(MonitoringRecords.class).tools;
        var kind = tools.kind();
        office.make(
                tools,
                office.caller(YearPost.FOLLOW_UP),
                kind.title,
                "แบบติดตาม " + next,
                kind.sort,
                ToolSort.PROGRESS,
                kind.unit,
                office.unit("PLAN"),
                kind.purpose,
                "ติดตามโครงการ",
                kind.questions,
                List.of(PlayedOffice.draft(
                        kind.question,
                        "ต้องการความช่วยเหลือเรื่องใด",
                        kind.kind,
                        QuestionKind.TEXT,
                        kind.needed,
                        false,
                        kind.askedOf,
                        AskedOf.ALL)));
        return "mon_tool";
    }

    private static String ticket(PlayedOffice office) {
        office.runtime()
                .service(TicketServices.class)
                .report()
                .submit(
                        office.school(0, "u"),
                        new TicketDraft(
                                UUID.randomUUID().toString(),
                                TicketDraft.Origin.own(TicketKind.REPAIR),
                                new TicketReport.Contact("000-000-0021", ""),
                                new TicketDraft.Subject(
                                        new ReportedItem(null, "เครื่องพิมพ์", "", "ห้องธุรการ", ""), ""),
                                new ReportedTrouble(
                                        "เครื่องพิมพ์ไม่ดึงกระดาษ",
                                        TicketImpact.PERSON,
                                        TicketUrgency.HINDERS,
                                        null,
                                        false),
                                List.of()));
        return "ict_ticket";
    }

    private static String dataItem(PlayedOffice office) {
        var items = office.runtime()
                .service(RoundsModule.class)
                .registers()
                .sheets()
                .items();
        var kind = items.kind();
        office.make(
                items,
                office.caller(YearPost.ICT_HEAD),
                kind.code,
                "ITEM-" + next,
                kind.name,
                "จำนวนนักเรียน " + next,
                kind.unitOf,
                "คน",
                kind.system,
                "DMC",
                kind.owner,
                office.unit("ICT"),
                kind.cycle,
                ItemCycle.values()[0],
                kind.split,
                CellSplit.values()[0],
                kind.open,
                false,
                kind.small,
                true,
                kind.personal,
                false);
        return "rnd_item";
    }

    private static String letter(PlayedOffice office) {
        new LetterPlay(office, new YearLog()).come(LocalDate.of(2026, 10, 1), next, false);
        return "doc_letter_in";
    }

    /** Somebody of the office holds a permission of the module. */
    private static String permission(String module, PlayedOffice office) {
        PortalModule of = office.runtime().find(PortalModule.class, "").stream()
                .filter(one -> one.id().value().equals(module))
                .findFirst()
                .orElseThrow();
        List<PermissionEntry> entries = of.permissions();
        for (YearPost post : YearPost.values()) {
            for (PermissionEntry entry : entries) {
                if (office.caller(post).may(entry.permission())) {
                    return "";
                }
            }
        }
        throw new org.khet.portal.api.security.NotPermitted(entries.getFirst().permission());
    }

    /** The year in which it is done. */
    static FiscalYear year() {
        return FiscalYear.of(LocalDate.of(2026, 10, 1));
    }
}
