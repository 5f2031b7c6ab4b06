package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.draft.Drafts.Field;
import org.khet.portal.api.draft.Drafts.Form;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.fault.Told;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.module.Address;
import org.khet.portal.shell.internal.module.Answer;
import org.khet.portal.shell.internal.session.Tab;
import org.khet.portal.shell.internal.session.Tabs;
import org.khet.portal.shell.internal.word.PartWords;

/** Opens what an address leads to; whatever a module's code throws stays inside the slot. */
final class ViewOpener {
    private final Shell shell;
    private final UI ui;
    private final HostRequest.Page page;

    ViewOpener(Shell shell, UI ui, HostRequest.Page page) {
        this.shell = shell;
        this.ui = ui;
        this.page = page;
    }

    OpenView open(Address address, Map<String, List<String>> query) {
        Optional<Caller> caller = Tab.of(ui).map(Tab::caller);
        Answer answer = shell.modules().answer(caller.orElse(null), address);
        if (!(answer instanceof Answer.Open found) || caller.isEmpty()) {
            SoftPages pages = new SoftPages(ui.getLocale());
            page.title(pages.pageTitle(answer));
            String givers = "";
            if (answer instanceof Answer.Forbidden forbidden && caller.isPresent()) {
                shell.faults()
                        .refused(where(address, caller.get()), forbidden.view().permission());
                givers = shell.directory().rightsGivers(caller.get().office());
            }
            return OpenView.page(pages.of(answer, givers));
        }
        String module = found.module().id().value();
        Address full = new Address(module, found.view().name(), address.key());
        page.title(found.module().texts().in(ui.getLocale()).get(module + "." + full.view() + ".title"));
        HostRequest.Asked asked =
                new HostRequest.Asked(caller.get(), found.module().texts().in(ui.getLocale()), full, query);
        try {
            return make(found, asked);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failed(asked, e);
        }
    }

    private OpenView make(Answer.Open found, HostRequest.Asked asked) {
        HostRequest request = new HostRequest(asked, ui, shell.faults(), draft(asked), page);
        try {
            Component view = found.view().factory().open(request);
            request.draft().bindAll(view);
            new PartWords(ui.getLocale()).apply(view);
            List<Field> left = request.draft().leftOver();
            if (!left.isEmpty()) {
                view = new Div(view, new SoftPages(ui.getLocale()).leftOver(left));
            }
            return new OpenView(found.module(), request, view);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            request.close();
            throw e;
        }
    }

    private DraftOfView draft(HostRequest.Asked asked) {
        Form form = new Form(
                asked.address().module(),
                asked.address().view(),
                asked.address().key());
        return new DraftOfView(shell.desk().drafts(), asked.caller(), form);
    }

    private OpenView failed(HostRequest.Asked asked, Throwable failure) {
        String where = where(asked.address(), asked.caller());
        Optional<Office> elsewhere =
                failure instanceof NoLongerThere ? new Elsewhere(shell, ui).find(asked) : Optional.empty();
        if (elsewhere.isPresent()) {
            page.title(asked.address().key());
            return OpenView.page(new SoftPages(ui.getLocale()).elsewhere(elsewhere.get(), () -> {
                Tabs.move(shell.entrance(), ui, elsewhere.get());
                ui.refreshCurrentRoute(true);
            }));
        }
        Told told = shell.faults().tell(failure, where, ui.getLocale());
        shell.faults().blame(new ModuleId(asked.address().module()), failure);
        SoftPages pages = new SoftPages(ui.getLocale());
        Div sorry = new Div(pages.failed(told));
        keptText(asked).ifPresent(fields -> sorry.add(pages.leftOver(fields)));
        page.title(told.title());
        return OpenView.page(sorry);
    }

    private static String where(Address address, Caller caller) {
        return "opening %s for account %d in office %d"
                .formatted(
                        address.path(),
                        caller.account().value(),
                        caller.office().value());
    }

    private Optional<List<Field>> keptText(HostRequest.Asked asked) {
        try {
            return Optional.of(draft(asked).all()).filter(fields -> !fields.isEmpty());
        } catch (RuntimeException e) {
            return Optional.empty(); // the drafts are away too: the first failure is the one to tell
        }
    }
}
