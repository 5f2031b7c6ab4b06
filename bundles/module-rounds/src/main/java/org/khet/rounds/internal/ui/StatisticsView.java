package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.paper.RoundPaperNames;
import org.khet.rounds.internal.paper.RoundPapers;
import org.khet.rounds.internal.request.LearnerStatistics;
import org.khet.rounds.internal.setting.RoundsPermissions;

/** Codes of learners by school and nationality, and how long requests for data take. Source: ict D5, F-S16, ICT-67, ICT-70; policyplan PLAN-58. */
final class StatisticsView extends Div {
    private final Texts texts;

    StatisticsView(ViewRequest request, RoundsRegisters registers, RoundPapers papers) {
        texts = request.texts();
        String title = texts.get("rounds.statistics.title");
        request.title(title);
        addClassName("k-page");
        add(new PageHeader(texts.get("rounds.entry.place"), title)
                .actions(new Download(
                        "rounds-statistics-print",
                        "printer",
                        texts.get("rounds.statistics.print"),
                        () -> Download.Kind.pdf("D5"),
                        out -> papers.learners(request.caller(), registers, out))));
        if (request.caller().may(RoundsPermissions.REQUEST_VIEW)) {
            String mean = registers
                    .statistics()
                    .meanDays(request.caller())
                    .map(String::valueOf)
                    .orElse(texts.get("rounds.statistics.none"));
            add(new Section(texts.get("rounds.statistics.mean"), new Span(mean)));
        }
        RoundPaperNames names = new RoundPaperNames(registers, request.caller().office());
        add(table("school", registers.statistics().bySchool(request.caller()), names::schoolOf));
        add(table("nationality", registers.statistics().byNationality(request.caller()), names::nationality));
    }

    private Section table(String by, List<LearnerStatistics.Line> lines, UnaryOperator<String> name) {
        String title = texts.get("rounds.statistics." + by + ".title");
        List<String> heads = List.of(
                texts.get("rounds.statistics." + by),
                texts.get("rounds.statistics.requested"),
                texts.get("rounds.statistics.certified"),
                texts.get("rounds.statistics.issued"));
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(
                        name.apply(line.name()),
                        NumberFormatter.whole(line.requested()),
                        NumberFormatter.whole(line.certified()),
                        NumberFormatter.whole(line.issued())))
                .toList();
        return rows.isEmpty()
                ? new Section(title, new Span(texts.get("rounds.statistics.none")))
                : new Section(title, new SmallTable(title, heads, rows).stacking()).flush();
    }
}
