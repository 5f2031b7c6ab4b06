package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.khet.portal.api.admin.office.OfficeFounding.Founded;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.frame.LanguageSwitch;
import org.khet.portal.shell.internal.frame.ScreenPreferences;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The steps of the first run: password (done when we come here), office, modules, ready. */
final class FirstRunSteps {
    private static final String[] STEPS = {"password", "office", "modules", "ready"};
    private final ShellContext shell;
    private final FirstRunView.Parts parts;
    private final UI ui;
    private final RuntimeCaller caller;
    private final Texts texts;

    FirstRunSteps(ShellContext shell, FirstRunView.Parts parts, UI ui, RuntimeCaller caller) {
        this.shell = shell;
        this.parts = parts;
        this.ui = ui;
        this.caller = caller;
        this.texts = ShellMessages.in(ui.getLocale());
    }

    Component office(Consumer<OfficeId> then) {
        OfficeForm form = new OfficeForm(shell.faults(), parts.offices().structures(), ui.getLocale());
        Button create = primary("shell.start.office.create", "shell-start-create");
        create.addClickListener(click -> attempt(() -> form.submit(draft -> {
            Founded founded = parts.founding().found(caller, draft.office(), draft.structure(), draft.person(), "");
            shell.entrance().firstRun(caller.account(), draft.office().code());
            then.accept(founded.office());
        })));
        return frame().page(steps(1), new H1(texts.get("shell.start.office.heading")), form)
                .foot(texts.get("shell.start.office.hint"), create);
    }

    Component modules(OfficeId office) {
        CheckboxGroup<KnownModule> choice = new CheckboxGroup<>();
        choice.setId("shell-start-modules");
        choice.addClassName("k-boxes");
        choice.setLabel(texts.get("shell.start.modules.label"));
        choice.setItems(shell.modules().all().stream()
                .filter(module -> !parts.switches().isOn(office, module.id()))
                .toList());
        Locale locale = ui.getLocale();
        choice.setItemLabelGenerator(
                module -> module.texts().in(locale).get(module.id().value() + ".title"));
        choice.select(choice.getListDataView().getItems().toList());
        Button start = primary("shell.start.modules.start", "shell-start-start");
        start.addClickListener(click -> attempt(() -> {
            choice.getValue().forEach(module -> parts.switches().set(caller, office, module.id(), true));
            shell.entrance().firstRun(caller.account(), "");
            ui.getPage().executeJs("setTimeout(() => location.replace('/'))");
        }));
        Paragraph sub = new Paragraph(texts.get("shell.start.modules.sub"));
        sub.addClassName("k-sub");
        return frame().page(steps(2), new H1(texts.get("shell.start.modules.title")), sub, choice)
                .foot(texts.get("shell.start.modules.hint"), start);
    }

    private SignInFrame frame() {
        return new SignInFrame(
                ui.getLocale(),
                texts.get("shell.start.title"),
                new LanguageSwitch(ui.getLocale(), chosen -> ScreenPreferences.language(shell, ui, chosen)));
    }

    private OrderedList steps(int now) {
        OrderedList list = new OrderedList();
        list.addClassName("k-wizard");
        for (int step = 0; step < STEPS.length; step++) {
            Span word = new Span((step + 1) + " " + texts.get("shell.start.step." + STEPS[step]));
            ListItem item = step < now ? new ListItem(Icons.of("circle-check"), word) : new ListItem(word);
            if (step < now) {
                item.addClassName("k-step-done");
            } else if (step == now) {
                item.addClassName("k-step-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    private Button primary(String key, String id) {
        Button button = new Button(texts.get(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId(id);
        return button;
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Toast.warn(shell.faults().tell(e, "first run", ui.getLocale()), ui.getLocale());
        }
    }
}
