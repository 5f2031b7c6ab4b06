package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.plan.ProjectResults.Result;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What follow-up accepted of a project last, while it is there. Source: monitoring MON-42. */
final class FollowedSection {
    private FollowedSection() {}

    static List<Component> of(ViewRequest request, ProjectKind kind, RecordRow row, PolicyplanRegisters registers) {
        return registers
                .plans()
                .results()
                .of(request.caller().office(), FiscalYear.of(row.get(kind.start)), row.id())
                .map(result -> section(request.texts(), result))
                .stream()
                .toList();
    }

    private static Component section(Texts texts, Result result) {
        String title = texts.get("policyplan.followed.title");
        SmallTable table = new SmallTable(
                title,
                List.of(
                        texts.get("policyplan.followed.round"),
                        texts.get("policyplan.followed.percent"),
                        texts.get("policyplan.followed.spent")),
                List.of(List.of(
                        result.round(),
                        result.percent().toPlainString(),
                        result.spent().map(BahtText::inFigures).orElse("–"))));
        return new Section(title, table, new Div(result.results()), new Div(result.obstacles()));
    }
}
