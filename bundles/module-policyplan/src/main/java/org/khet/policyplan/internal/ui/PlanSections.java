package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.plan.Alignment;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.SpendingComparison;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What stands below the facts of a plan: its projects, how they serve the strategies, what was planned beside what was spent. */
final class PlanSections {
    private static final int MOST = 20;

    private PlanSections() {}

    static List<Component> of(ViewRequest request, PlanKind kind, RecordRow row, PolicyplanRegisters registers) {
        if (row.get(kind.sort).equals(PolicyplanCodes.SPENDING)) {
            return SpendingSections.of(
                    request,
                    row.get(kind.yearFrom),
                    new SpendingComparison(registers.plans(), registers.money()).of(request.caller(), row));
        }
        if (!kind.isYearly(row)) {
            return List.of();
        }
        List<Component> sections = new ArrayList<>();
        if (row.get(kind.sort).equals(PolicyplanCodes.ACTION)
                && row.get(kind.parent).isEmpty()) {
            sections.add(new InlineNotice(
                    BadgeTone.WAIT,
                    request.texts().get("policyplan.plan.no-parent"),
                    request.texts().get("policyplan.plan.no-parent.why")));
        }
        sections.add(alignment(request, row, registers));
        projects(request, row, registers).ifPresent(sections::add);
        return sections;
    }

    /** Projects of the plan with their money and a link to each. */
    private static Optional<Component> projects(ViewRequest request, RecordRow plan, PolicyplanRegisters registers) {
        ProjectKind kind = registers.plans().projects().kind();
        List<RecordRow> all =
                registers.plans().projects().all(request.caller(), RecordFilter.of(kind.plan.is(plan.id()))).stream()
                        .filter(one -> !one.state().equals(kind.cancelled))
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        List<Component> links = new ArrayList<>();
        for (RecordRow one : all.subList(0, Math.min(MOST, all.size()))) {
            rows.add(List.of(
                    one.get(kind.title),
                    request.texts()
                            .get("policyplan.project.state." + one.state().name()),
                    BahtText.inFigures(one.get(kind.amount))));
            links.add(Links.to(
                    "policyplan/projects/" + one.id(),
                    one.get(kind.code).map(RegisterNumber::text).orElse("–")));
        }
        BigDecimal sum = all.stream().map(one -> one.get(kind.amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
        String title = request.texts().get("policyplan.plan.projects.title");
        String money = request.texts().get("policyplan.project.field.amount");
        List<String> heads = List.of(
                request.texts().get("policyplan.project.field.title"),
                request.texts().get("records.state"),
                money);
        SmallTable table = new SmallTable(title, heads, rows)
                .last(request.texts().get("policyplan.project.field.code"), links)
                .stacking();
        Section section = new Section(title, table).flush();
        List<Component> foot = new ArrayList<>(List.of(new Span(money + " " + BahtText.inFigures(sum))));
        if (all.size() > MOST) {
            foot.add(new Span(request.texts().get("policyplan.plan.projects.more", MOST, all.size())));
        }
        return Optional.of(section.foot(foot.toArray(Component[]::new)));
    }

    private static String policies(ViewRequest request, Set<Long> keys, PolicyplanRegisters registers) {
        String titles = String.join(
                ", ",
                registers
                        .plans()
                        .policies()
                        .titles(request.caller().office(), keys)
                        .values());
        return titles.isEmpty() ? "–" : titles;
    }

    private static Component alignment(ViewRequest request, RecordRow row, PolicyplanRegisters registers) {
        ProjectKind project = registers.plans().projects().kind();
        List<List<String>> rows = new ArrayList<>();
        for (Alignment.Row one : new Alignment(registers.plans()).of(request.caller(), row)) {
            BigDecimal sum =
                    one.projects().stream().map(of -> of.get(project.amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
            @Nullable String none = one.projects().isEmpty() ? request.texts().get("policyplan.alignment.none") : null;
            rows.add(List.of(
                    one.strategy().get(registers.plans().strategies().kind().title),
                    policies(request, one.policies(), registers),
                    none == null ? NumberFormatter.whole(one.projects().size()) : none,
                    BahtText.inFigures(sum)));
        }
        String title = request.texts().get("policyplan.alignment.title");
        List<String> heads = List.of(
                request.texts().get("policyplan.alignment.strategy"),
                request.texts().get("policyplan.alignment.policies"),
                request.texts().get("policyplan.alignment.projects"),
                request.texts().get("policyplan.alignment.sum"));
        return new Section(title, new SmallTable(title, heads, rows).stacking()).flush();
    }
}
