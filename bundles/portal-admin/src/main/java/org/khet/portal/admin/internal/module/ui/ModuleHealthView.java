package org.khet.portal.admin.internal.module.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.module.ModuleHealth;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** How one module does on this node: state, open pages, faults, slow queries, memory, and its last lines in the log. */
final class ModuleHealthView extends Div {
    private static final int KIBI = 1024;
    private final transient Texts texts;
    private final transient ScreenDates dates;
    private final transient RuntimeActions workshop;
    private final transient Installed module;
    private final Div memory = new Div();

    ModuleHealthView(ViewRequest request, Texts texts, RuntimeActions workshop, Installed module) {
        this.texts = texts;
        this.dates = ScreenDates.in(texts.locale());
        this.workshop = workshop;
        this.module = module;
        ModuleChangeMessages messages = new ModuleChangeMessages(texts);
        String title = texts.get("admin.health.of", messages.name(module.id().value()));
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/modules", texts.get("admin.modules.title"))
                .here(request, title);
        ModuleHealth.Log log = workshop.health().log(workshop.operator(), module.id());
        page.head().sub(texts.get("admin.health.sub", dates.listDateTime(log.since())));
        Button measure = AdminPage.button(
                "admin-health-measure",
                "gauge",
                texts.get("admin.health.measure"),
                () -> request.attempt(this::measure));
        memory.setId("admin-health-memory");
        memory.add(new Span(texts.get("admin.health.memory.help")));
        page.with(
                verdict(log),
                busy(messages),
                new MainAndAside(
                        List.of(lines(log)),
                        List.of(
                                new Section(texts.get("admin.health.now"), facts(messages)),
                                new Section(texts.get("admin.health.counts"), counts(log)),
                                new Section(texts.get("admin.health.memory"), memory).foot(measure))));
    }

    private InlineNotice verdict(ModuleHealth.Log log) {
        String problem = module.problem();
        boolean well = problem.isEmpty() && log.errors() == 0;
        InlineNotice note = new InlineNotice(
                well ? BadgeTone.DONE : problem.isEmpty() ? BadgeTone.NEAR : BadgeTone.LATE,
                texts.get(well ? "admin.health.well" : problem.isEmpty() ? "admin.health.faults" : "admin.health.down"),
                problem);
        note.setId("admin-health-verdict");
        return note;
    }

    /** It may work well by another bundle while a thread of this one runs on. */
    private Div busy(ModuleChangeMessages messages) {
        Div notes = new Div();
        String why = workshop.installer().leftAside().get(module.id());
        if (why != null) {
            notes.add(BusyNote.of(texts, messages.name(module.id().value()), why));
        }
        return notes;
    }

    private Facts facts(ModuleChangeMessages messages) {
        String state = module.state().name().toLowerCase(Locale.ROOT);
        return new Facts()
                .fact(texts.get("admin.modules.column.state"), texts.get("admin.modules.state." + state))
                .fact(texts.get("admin.modules.column.version"), messages.version(module.version()))
                .fact(texts.get("admin.modules.column.since"), dates.listDateTime(module.since()))
                .fact(
                        texts.get("admin.modules.column.people"),
                        texts.get("admin.modules.pages", String.valueOf(workshop.pages(module.id()))));
    }

    private Facts counts(ModuleHealth.Log log) {
        return new Facts()
                .fact(texts.get("admin.health.errors"), NumberFormatter.whole(log.errors()))
                .fact(texts.get("admin.health.warnings"), NumberFormatter.whole(log.warnings()))
                .fact(texts.get("admin.health.slow"), NumberFormatter.whole(log.slowQueries()));
    }

    private Section lines(ModuleHealth.Log log) {
        if (log.lines().isEmpty()) {
            return new Section(texts.get("admin.health.lines"), new Span(texts.get("admin.health.lines.none")));
        }
        List<List<String>> rows = log.lines().stream()
                .map(line -> List.of(dates.listDateTime(line.at()), kind(line), line.text()))
                .toList();
        SmallTable table = new SmallTable(
                texts.get("admin.health.lines"),
                List.of(
                        texts.get("admin.health.column.at"),
                        texts.get("admin.health.column.kind"),
                        texts.get("admin.health.column.text")),
                rows);
        table.setId("admin-health-lines");
        return new Section(texts.get("admin.health.lines"), table).flush();
    }

    private String kind(ModuleHealth.Line line) {
        return texts.get("admin.health.kind." + line.kind().name().toLowerCase(Locale.ROOT));
    }

    private void measure() {
        ModuleHealth.MemoryUse own = workshop.health().memory(workshop.operator(), module.id());
        memory.removeAll();
        memory.add(new Facts()
                .fact(
                        texts.get("admin.health.memory.own"),
                        texts.get("admin.health.kilobytes", String.valueOf((own.bytes() + KIBI - 1) / KIBI)))
                .fact(texts.get("admin.health.memory.objects"), NumberFormatter.whole(own.objects()))
                .fact(texts.get("admin.health.memory.classes"), NumberFormatter.whole(own.classes())));
    }
}
