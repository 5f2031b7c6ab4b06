package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.admin.internal.imports.ui.UnfinishedImports.Unfinished;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.api.ui.component.StateSteps.Place;

/**
 * A file on its way into a list, step by step; nothing is stored before the last one. Who leaves the page, changes the language or
 * loads it again goes on where it was. DESIGN-2 picture 18.
 */
final class ImportView extends Div implements StepNavigation {
    private static final List<String> STEPS = List.of("file", "columns", "findings", "effect");
    private final transient ImportContext context;
    private final transient AdminPage page;
    private final Div steps = new Div();
    private final Div content = new Div();
    private final transient UploadedFile file;

    ImportView(ImportContext context) {
        this.context = context;
        this.file = new UploadedFile(context);
        String title = context.list().title(context.texts());
        this.page = new AdminPage(this, context.texts(), title)
                .below(context.list().address(), context.list().name(context.texts()))
                .here(context.request(), title);
        content.setId("admin-imports-content");
        content.addClassName("k-page");
        page.with(steps, content);
        context.request().onClose(file::leave);
        file();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        goOn();
    }

    /** When it is shown, the page before it has been left. */
    void goOn() {
        file.goOn().ifPresent(this::resume);
    }

    private void resume(Unfinished left) {
        if (left.checked()) {
            findings();
        } else {
            columns();
        }
        var note = new InlineNotice(
                BadgeTone.RUN,
                context.text("admin.imports.resumed", left.file().draft().file().name()),
                context.text("admin.imports.resumed.text"));
        note.setId("admin-imports-resumed");
        content.addComponentAsFirst(note);
    }

    @Override
    public void attempt(Runnable work) {
        context.request().attempt(() -> {
            try {
                work.run();
            } catch (NoLongerThere gone) {
                first().gone();
            }
        });
    }

    @Override
    public void file() {
        first();
    }

    private FileStep first() {
        file.close();
        var step = new FileStep(context, this::opened);
        page.head().sub(context.text(context.list().words() + ".import.sub"));
        show(0, step);
        return step;
    }

    private void opened(ParsedFile arrived) {
        file.take(arrived);
        columns();
    }

    @Override
    public void columns() {
        attempt(() -> {
            ImportDraft draft = file.draft();
            file.checked(false);
            var step = new ColumnStep(context, draft, new ProfileSection(context, draft, this), this::sheet);
            about(draft.file());
            show(
                    1,
                    step,
                    other(),
                    AdminPage.primary(
                            "admin-imports-check",
                            "arrow-right",
                            context.text("admin.imports.check"),
                            () -> next(step)));
        });
    }

    private void next(ColumnStep step) {
        if (step.isComplete()) {
            findings();
        } else {
            context.request().tell(step.missing());
        }
    }

    @Override
    public void findings() {
        attempt(() -> {
            DraftSummary look = file.draft().look();
            file.checked(true);
            about(file.draft().file());
            var step = new FindingStep(context, file.draft(), look, this);
            show(
                    2,
                    step,
                    other(),
                    AdminPage.button(
                            "admin-imports-columns",
                            "arrow-left",
                            context.text("admin.imports.back.columns"),
                            this::columns),
                    AdminPage.primary(
                            "admin-imports-effect", "arrow-right", context.text("admin.imports.effect"), this::effect));
        });
    }

    @Override
    public void effect() {
        attempt(() -> effect(file.draft().look()));
    }

    private EffectStep effect(DraftSummary look) {
        about(file.draft().file());
        var step = new EffectStep(context, look, file.draft().target());
        int rows = look.added() + look.changed();
        var store = AdminPage.primary(
                "admin-imports-store",
                "check",
                context.text(
                        rows > 0 ? "admin.imports.store" : "admin.imports.store.none", NumberFormatter.whole(rows)),
                () -> store(look, step.from()));
        store.setDisableOnClick(true); // no second import by a double click
        store.setEnabled(rows > 0);
        show(
                3,
                step,
                other(),
                AdminPage.button(
                        "admin-imports-findings",
                        "arrow-left",
                        context.text("admin.imports.back.findings"),
                        this::findings),
                store);
        return step;
    }

    /** What was told is what is stored: no new look lies between. */
    private void store(DraftSummary look, LocalDate from) {
        attempt(() -> {
            var step = new RunStep(context, look, new ErrorFile(context, file.draft()), this, file::stop);
            try {
                file.stored(context.desk()
                        .imports()
                        .take(
                                context.caller(),
                                file.draft(),
                                from,
                                progress -> context.request().later(() -> step.show(progress))));
                page.head().sub(file.draft().file().name());
                show(3, step);
            } catch (Rejected refused) {
                effect(look)
                        .refuse(
                                context.text("admin.imports.failed"),
                                context.sentence(refused.problems().getFirst()));
            }
        });
    }

    /** Reading may take seconds; the page goes on meanwhile. */
    private void sheet(String wanted) {
        ParsedFile before = file.handOn();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", context.text("admin.imports.reading"));
        show(1, new Section(context.text("admin.imports.reading"), bar));
        new SheetReader(context, this::opened, sentence -> first().refuse(sentence)).start(before, wanted);
    }

    private Component other() {
        return AdminPage.button("admin-imports-other", "x", context.text("admin.imports.leave"), this::file);
    }

    private void about(ImportDraft.File read) {
        String sheet = read.table().sheet();
        page.head()
                .sub(context.text(
                        sheet.isEmpty() ? "admin.imports.about.text" : "admin.imports.about.sheet",
                        read.name(),
                        sheet.isEmpty() ? read.table().encoding() : sheet,
                        NumberFormatter.whole(read.rows())));
    }

    private void show(int now, Component step, Component... actions) {
        List<StateSteps.Step> all = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            Place place = i < now ? Place.DONE : i == now ? Place.NOW : Place.TO_COME;
            all.add(new StateSteps.Step(context.text("admin.imports.step." + STEPS.get(i)), "", place));
        }
        steps.removeAll();
        steps.add(new StateSteps(all));
        page.head().actions(actions);
        content.removeAll();
        content.add(step);
    }
}
