package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * A year as a plan on paper: one row for each piece of work, one column for each month, ผ where it is planned, จ where it was
 * done. Source: core CORE-87, monitoring MON-64.
 */
public final class YearCalendarPaper {
    private static final List<String> MONTHS =
            List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.");
    private final ReportPaper paper = new ReportPaper("year-calendar");
    private final FiscalYear year;

    /** @param year whose months stand in the columns */
    public YearCalendarPaper(FiscalYear year) {
        this.year = year;
    }

    /**
     * A piece of work.
     *
     * @param heading under which it stands
     * @param name    its words
     * @param from    planned begin
     * @param until   planned end
     * @param done    real end, empty while it is not over
     */
    public record Work(
            String heading,
            String name,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<LocalDate> done) {}

    /** A page of work; nothing when there is none. */
    public YearCalendarPaper page(String title, List<Work> works) {
        if (works.isEmpty()) {
            return this;
        }
        ReportPaper.Page page =
                paper.page(title).line("ปีงบประมาณ พ.ศ. " + year.buddhist() + "   ผ = ตามแผน   จ = เสร็จจริง");
        String heading = "";
        List<List<String>> rows = new ArrayList<>();
        for (Work work : works) {
            if (!work.heading().equals(heading) && !rows.isEmpty()) {
                page.table(heading, heads(), rows);
                rows = new ArrayList<>();
            }
            heading = work.heading();
            rows.add(row(work));
        }
        page.table(heading, heads(), rows);
        return this;
    }

    /** The paper. */
    public ReportPaper paper() {
        return paper;
    }

    private static List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("งาน/ขั้นตอน", "แผนเริ่ม", "แผนเสร็จ"));
        heads.addAll(MONTHS);
        return heads;
    }

    private List<String> row(Work work) {
        List<String> cells = new ArrayList<>(List.of(
                work.name(),
                work.from().map(ThaiDate::shortDate).orElse("–"),
                work.until().map(ThaiDate::shortDate).orElse("–")));
        for (int month = 0; month < MONTHS.size(); month++) {
            LocalDate first = year.firstDay().plusMonths(month);
            LocalDate last = first.plusMonths(1).minusDays(1);
            boolean planned = work.until()
                    .filter(until ->
                            !until.isBefore(first) && !work.from().orElse(until).isAfter(last))
                    .isPresent();
            boolean real = work.done()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .isPresent();
            cells.add((planned ? "ผ" : "") + (real ? "จ" : ""));
        }
        return cells;
    }
}
