package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.forms.internal.entry.RegisterSummary;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/**
 * The yearly summaries below the index of registers, of all records that the reader sees or of one group, on the screen, as a file and
 * on paper: {@code forms/registers?of=<design>&unit=<unit>}. Source: core CORE-153.
 */
public final class RegisterSummaries {
    private final Designs designs;
    private final FormEntryService entries;
    private final Units units;
    private final ListExports exports;
    private final Clock clock;

    /** Of the module's registers. */
    public RegisterSummaries(Designs designs, FormEntryService entries, Units units, ListExports exports, Clock clock) {
        this.designs = designs;
        this.entries = entries;
        this.units = units;
        this.exports = exports;
        this.clock = clock;
    }

    /** A link to each. */
    Section index(ViewRequest request, List<RecordRow> seen) {
        return new Section(
                request.texts().get("forms.summary.all"),
                seen.stream()
                        .map(row -> new Div(Links.to(address(row), name(request, row))))
                        .toArray(Component[]::new));
    }

    /** The summary of the register that was asked for, if the caller sees it. */
    Optional<Component> of(ViewRequest request, List<RecordRow> seen) {
        String wanted = asked(request, "of");
        return seen.stream()
                .filter(row -> String.valueOf(row.id()).equals(wanted))
                .findFirst()
                .map(row -> summary(request, row));
    }

    private Component summary(ViewRequest request, RecordRow row) {
        RecordService<DataKind> register = entries.of(request.caller().office(), row.id());
        Optional<UnitId> unit = unit(asked(request, "unit"));
        RegisterSummary.Summed summed = RegisterSummary.of(
                entries.as(request.caller(), row.id()), register, unit, FiscalYear.of(OfficeTime.day(clock.instant())));
        RegisterSummarySection section =
                new RegisterSummarySection(request.texts(), register.kind(), row.get(designs.name), summed);
        String group = unit.map(one -> name(request, one)).orElse("");
        return section.shown(
                groups(request, row, unit, summed.units()),
                new ExportMenu(request, exports, "forms-summary", () -> section.list(group)));
    }

    private static String asked(ViewRequest request, String name) {
        return request.query().getOrDefault(name, List.of("")).getFirst();
    }

    private static Optional<UnitId> unit(String asked) {
        return asked.matches("[1-9]\\d{0,17}") ? Optional.of(new UnitId(Long.parseLong(asked))) : Optional.empty();
    }

    /** All records and those of each group; nothing where all are of one. */
    private List<Component> groups(ViewRequest request, RecordRow row, Optional<UnitId> shown, List<UnitId> of) {
        if (of.size() < 2 && shown.isEmpty()) {
            return List.of();
        }
        Div groups = new Div();
        groups.setId("forms-summary-groups");
        groups.addClassName("k-buttons");
        String all = request.texts().get("forms.summary.units");
        List<Component> choices = new ArrayList<>();
        choices.add(shown.isEmpty() ? chosen(all) : Links.to(address(row), all));
        for (UnitId unit : of) {
            String name = name(request, unit);
            choices.add(
                    shown.equals(Optional.of(unit))
                            ? chosen(name)
                            : Links.to(address(row) + "&unit=" + unit.value(), name));
        }
        groups.add(choices);
        return List.of(groups);
    }

    private static Span chosen(String name) {
        Span chosen = new Span(name);
        chosen.getElement().setAttribute("aria-current", "true");
        return chosen;
    }

    private static String address(RecordRow row) {
        return "forms/registers?of=" + row.id();
    }

    private String name(ViewRequest request, RecordRow row) {
        return request.texts().choose(row.get(designs.name), row.get(designs.english));
    }

    private String name(ViewRequest request, UnitId unit) {
        Optional<Unit> found = units.find(request.caller().office(), unit, OfficeTime.day(clock.instant()));
        return found.map(one -> request.texts().choose(one.shortName(), one.nameEnglish()))
                .orElse("–");
    }
}
