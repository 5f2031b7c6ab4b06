package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.RoundsLink;
import org.khet.processes.internal.book.ita.ItaItemKind;
import org.khet.processes.internal.book.ita.ItaLack;
import org.khet.processes.internal.book.ita.ItaLinks;
import org.khet.processes.internal.report.DutyCoverage;
import org.khet.processes.internal.report.OwnReportLabels;

/**
 * Shipped reports: real time against the standard, coverage of the duties, laws that ended, schools that owe. Source: core CORE-88,
 * 108, 110, kinds-processes.md §3.
 */
public final class ProcessReportView {
    private final ProcessesRecords records;
    private final OwingSchools owing;
    private final Clock clock;

    /** Over the registers, and the rounds in which schools owe. */
    public ProcessReportView(ProcessesRecords records, RoundsLink rounds, ProcessesPortal portal) {
        this.records = records;
        this.owing = new OwingSchools(rounds, portal.schools);
        this.clock = portal.clock;
    }

    /** The view. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        request.title(texts.get("processes.reports-shipped.title"));
        LocalDate today = OfficeTime.day(clock.instant());
        Div page = new Div();
        page.addClassName("k-page");
        page.add(
                new PageHeader(texts.get("processes.title"), texts.get("processes.reports-shipped.title")),
                times(request, FiscalYear.of(today)),
                coverage(request, today),
                laws(request),
                evidence(request, FiscalYear.of(today)));
        page.add(owing.of(request, today));
        return page;
    }

    private Component times(ViewRequest request, FiscalYear year) {
        Texts texts = request.texts();
        List<List<String>> rows = records.times.steps(request.caller(), year).stream()
                .map(step -> List.of(
                        step.called(),
                        step.step() + ". " + step.title(),
                        NumberFormatter.whole(step.passes()),
                        OwnReportLabels.figure(step.real()),
                        step.standard().map(OwnReportLabels::figure).orElse("–"),
                        step.onTime().map(OwnReportLabels::figure).orElse("–")))
                .toList();
        return table(
                texts.get("processes.reports.times", String.valueOf(year.buddhist())),
                texts,
                List.of("process", "step", "passes", "real", "standard", "ontime"),
                rows);
    }

    private Component coverage(ViewRequest request, LocalDate today) {
        Texts texts = request.texts();
        List<DutyCoverage.Covered> all = records.coverage.of(request.caller(), today);
        long open = all.stream().filter(DutyCoverage.Covered::open).count();
        return table(
                texts.get("processes.reports.coverage", String.valueOf(all.size()), String.valueOf(open)),
                texts,
                List.of("unit", "duty", "processes", "cases", "persons"),
                all.stream()
                        .map(one -> List.of(
                                texts.choose(one.unit().shortName(), one.unit().nameEnglish()),
                                one.letter() + " " + one.text(),
                                NumberFormatter.whole(one.processes()),
                                NumberFormatter.whole(one.cases()),
                                one.persons() < 0 ? "–" : NumberFormatter.whole(one.persons())))
                        .toList());
    }

    private Component laws(ViewRequest request) {
        Texts texts = request.texts();
        return table(
                texts.get("processes.reports.laws"),
                texts,
                List.of("process", "law", "superseded"),
                records.citations.superseded(request.caller(), OfficeTime.day(records.clock.instant())).stream()
                        .map(one -> List.of(
                                one.called(), one.law(), one.supersedes().isEmpty() ? "–" : one.supersedes()))
                        .toList());
    }

    private Component evidence(ViewRequest request, FiscalYear year) {
        Texts texts = request.texts();
        ItaItemKind kind = records.items.kind();
        List<ItaLinks.Evidence> all = records.evidence.of(request.caller(), year);
        long whole = all.stream().filter(one -> one.isWhole(kind)).count();
        return table(
                texts.get(
                        "processes.reports.evidence",
                        String.valueOf(year.buddhist()),
                        String.valueOf(whole),
                        String.valueOf(all.size())),
                texts,
                List.of("criterion", "published", "page", "flag"),
                all.stream()
                        .map(one -> List.of(
                                one.row().get(kind.code) + " " + one.row().get(kind.title),
                                one.book().isEmpty() ? "–" : one.book(),
                                one.row().get(kind.address).isEmpty()
                                        ? "–"
                                        : one.row().get(kind.address),
                                flag(texts, kind, one)))
                        .toList());
    }

    /** What is missing, in a word; a tick in words for what is whole. */
    private static String flag(Texts texts, ItaItemKind kind, ItaLinks.Evidence one) {
        if (one.isWhole(kind)) {
            return texts.get("processes.ita-item.state.PUBLISHED");
        }
        return one.lack() == ItaLack.NONE
                ? texts.get("processes.reports.unpublished")
                : texts.get("processes.choice.ita-lack." + one.lack().name());
    }

    private static Component table(String title, Texts texts, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return new Section(title, new Div(texts.get("processes.reports.none")));
        }
        return new Section(
                title,
                new SmallTable(
                                title,
                                heads.stream()
                                        .map(head -> texts.get("processes.reports.head." + head))
                                        .toList(),
                                rows)
                        .stacking());
    }
}
