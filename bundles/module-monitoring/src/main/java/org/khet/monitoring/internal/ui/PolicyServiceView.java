package org.khet.monitoring.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.PolicyCoverage;
import org.khet.monitoring.internal.plan.PolicyCoverage.Served;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Policies of a year with the projects that serve them; those that none serves stand first. Source: monitoring MON-62. */
final class PolicyServiceView extends Div {
    private static final String ADDRESS = "monitoring/policies?year=";
    private final ViewRequest request;
    private final FollowUpItemKind kind;
    private final CodeLists codes;

    PolicyServiceView(
            ViewRequest request, FollowUpItemKind kind, PolicyCoverage coverage, CodeLists codes, FiscalYear now) {
        this.codes = codes;
        this.request = request;
        this.kind = kind;
        Texts texts = request.texts();
        String title = texts.get("monitoring.policies.title");
        FiscalYear year = year(now);
        addClassName("k-page");
        add(new PageHeader(texts.get("monitoring.policies.place"), title)
                .crumb("", texts.get("records.home"))
                .here(title));
        add(new Div(
                Links.to(ADDRESS + (year.buddhist() - 1), texts.get("monitoring.policies.before")),
                new Span(" · "),
                Links.to(ADDRESS + (year.buddhist() + 1), texts.get("monitoring.policies.after"))));
        List<Served> all = coverage.of(request.caller(), year).stream()
                .sorted(Comparator.comparing((Served one) -> !one.projects().isEmpty()))
                .toList();
        if (all.isEmpty()) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("monitoring.policies.none", year.buddhist()), ""));
            return;
        }
        long alone = all.stream().filter(one -> one.projects().isEmpty()).count();
        add(new InlineNotice(
                alone == 0 ? BadgeTone.DONE : BadgeTone.NEAR,
                texts.get("monitoring.policies.alone", alone, all.size()),
                ""));
        String words = texts.get("monitoring.policies.of", year.buddhist());
        add(new Section(words, table(words, all)).flush());
    }

    private FiscalYear year(FiscalYear now) {
        String typed = request.query().getOrDefault("year", List.of("")).getFirst();
        return typed.matches("2[5-6]\\d\\d") ? FiscalYear.ofBuddhist(Integer.parseInt(typed)) : now;
    }

    private SmallTable table(String title, List<Served> all) {
        Texts texts = request.texts();
        List<List<String>> rows = new ArrayList<>();
        List<Component> ways = new ArrayList<>();
        for (Served one : all) {
            rows.add(List.of(
                    level(one.policy()),
                    name(one.policy()),
                    NumberFormatter.whole(one.projects().size()),
                    one.projects().isEmpty()
                            ? texts.get("monitoring.policies.nothing")
                            : one.projects().stream().map(this::name).collect(Collectors.joining(", "))));
            ways.add(Links.to(kind.pageAddress(one.policy().id()), texts.get("monitoring.policies.open")));
        }
        return new SmallTable(
                        title,
                        List.of(
                                texts.get("monitoring.item.field.policy_level"),
                                texts.get("monitoring.item.field.policy"),
                                texts.get("monitoring.policies.count"),
                                texts.get("monitoring.policies.projects")),
                        rows)
                .last(texts.get("monitoring.policies.way"), ways)
                .stacking();
    }

    private String name(RecordRow item) {
        return (item.get(kind.code) + " " + item.get(kind.title)).strip();
    }

    private String level(RecordRow policy) {
        return codes.of(request.caller().office(), MonitoringCodes.LEVEL).stream()
                .filter(code -> code.code().equals(policy.get(kind.level)))
                .map(code -> request.texts().choose(code.thai(), code.english()))
                .findFirst()
                .orElse(policy.get(kind.level));
    }
}
