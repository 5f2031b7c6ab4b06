package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Indicators of a project with their targets, and the way to one more while the project is a draft. Source: policyplan E-03, PF-06. */
final class IndicatorSection {
    private IndicatorSection() {}

    static List<Component> of(ViewRequest request, ProjectKind project, RecordRow row, PolicyplanRegisters registers) {
        Texts texts = request.texts();
        ProjectIndicatorKind kind = registers.plans().indicators().kind();
        String title = texts.get("policyplan.project.indicators.title");
        List<List<String>> rows = new ArrayList<>();
        List<Component> links = new ArrayList<>();
        for (RecordRow listed : registers
                .plans()
                .indicators()
                .all(request.caller(), RecordFilter.of(kind.project.is(row.id()), kind.in(kind.active)))) {
            RecordRow one = registers.plans().indicators().open(request.caller(), listed.id());
            String targets = String.join(
                    ", ",
                    one.lines(kind.targets).stream()
                            .map(line -> line.get(kind.year).buddhist() + ": "
                                    + line.get(kind.target).stripTrailingZeros().toPlainString())
                            .toList());
            rows.add(List.of(one.get(kind.name), one.get(kind.unit), targets));
            links.add(Links.to("policyplan/indicators/" + one.id(), one.get(kind.code)));
        }
        boolean draft = row.state().equals(project.draft);
        if (rows.isEmpty() && !draft) {
            return List.of();
        }
        List<String> heads = List.of(
                texts.get("policyplan.indicator.field.name"),
                texts.get("policyplan.indicator.field.unit"),
                texts.get("policyplan.project.indicators.target"));
        Section section = rows.isEmpty()
                ? new Section(title, new Div(texts.get("policyplan.project.indicators.none")))
                : new Section(
                                title,
                                new SmallTable(title, heads, rows)
                                        .last(texts.get("policyplan.indicator.field.code"), links)
                                        .stacking())
                        .flush();
        return List.of(draft ? section.foot(add(request, kind)) : section);
    }

    private static Component add(ViewRequest request, ProjectIndicatorKind kind) {
        Button add = new Button(
                request.texts().get("policyplan.project.indicators.add"),
                Icons.of("plus"),
                press -> request.open(kind.formAddress()));
        add.setId("policyplan-project-indicator-add");
        return add;
    }
}
