package org.khet.directorate.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.paper.DirectoratePrinter;
import org.khet.directorate.internal.paper.GroupYear;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The yearly summary of the group from its registers, on the screen and on paper. Source: other-groups DIR-29. */
final class GroupYearView extends Div {
    private static final String ADDRESS = "directorate/group-year?year=";
    private final FiscalYear year;

    GroupYearView(
            ViewRequest request,
            DirectorateRecords records,
            DirectoratePortal portal,
            DirectoratePrinter printer,
            Supplier<Texts> thai) {
        LocalDate today = OfficeTime.day(portal.clock.instant());
        year = year(request, FiscalYear.of(today));
        Texts texts = request.texts();
        String title = texts.get("directorate.group-year.title");
        String words = texts.get("directorate.group-year.of", year.buddhist());
        addClassName("k-page");
        add(new PageHeader(texts.get("directorate.title"), title)
                .crumb("", texts.get("records.home"))
                .here(title));
        add(new Div(
                Links.to(ADDRESS + (year.buddhist() - 1), texts.get("directorate.year.before")),
                new Span(" · "),
                Links.to(ADDRESS + (year.buddhist() + 1), texts.get("directorate.year.after"))));
        GroupYear figures = new GroupYear(records);
        SmallTable table = new SmallTable(words, heads(texts), rows(texts, figures.of(request.caller(), year, today)));
        add(new Section(words, table)
                .flush()
                .action(new Download(
                        "directorate-print-year",
                        "printer",
                        texts.get("directorate.print.year"),
                        () -> Download.Kind.pdf("directorate-" + year.buddhist()),
                        out -> printer.print(
                                request.caller(),
                                paper(thai.get(), figures.of(request.caller(), year, today)),
                                Paper.portrait(),
                                out))));
    }

    private static FiscalYear year(ViewRequest request, FiscalYear now) {
        String typed = request.query().getOrDefault("year", List.of("")).getFirst();
        return typed.matches("2[5-6]\\d\\d") ? FiscalYear.ofBuddhist(Integer.parseInt(typed)) : now;
    }

    private static List<String> heads(Texts texts) {
        return List.of(texts.get("directorate.group-year.what"), texts.get("directorate.group-year.figure"));
    }

    private static List<List<String>> rows(Texts texts, List<GroupYear.Figure> figures) {
        return figures.stream()
                .map(one -> List.of(texts.get(one.key()), number(one.value())))
                .toList();
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, value.scale() > 0 ? "%,.2f" : "%,.0f", value);
    }

    private ReportPaper paper(Texts thai, List<GroupYear.Figure> figures) {
        ReportPaper paper = new ReportPaper("DIR-29-" + year.buddhist());
        paper.page("สรุปผลการดำเนินงานของกลุ่มอำนวยการ")
                .line("ปีงบประมาณ พ.ศ. " + year.buddhist())
                .table("", heads(thai), rows(thai, figures))
                .signedBy("ผู้อำนวยการกลุ่มอำนวยการ");
        return paper;
    }
}
