package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.TabRegistry;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ComponentMessages;

/** Opens what an address leads to; whatever a module's code throws stays inside the slot. */
final class ViewOpener {
    private final ShellContext shell;
    private final UI ui;
    private final HostRequest.Page page;

    ViewOpener(ShellContext shell, UI ui, HostRequest.Page page) {
        this.shell = shell;
        this.ui = ui;
        this.page = page;
    }

    OpenView open(ViewAddress address, Map<String, List<String>> query) {
        Optional<Caller> caller = TabOffice.of(ui).map(TabOffice::caller);
        ViewResolution answer = shell.modules().answer(caller.orElse(null), address);
        if (!(answer instanceof ViewResolution.Open found) || caller.isEmpty()) {
            StatusPages pages = new StatusPages(ui.getLocale());
            page.title(pages.pageTitle(answer));
            String givers = "";
            if (answer instanceof ViewResolution.Forbidden forbidden && caller.isPresent()) {
                shell.faults()
                        .refused(where(address, caller.get()), forbidden.view().permission());
                givers = shell.directory().rightsGivers(caller.get().office());
            }
            return OpenView.page(pages.of(answer, givers));
        }
        String module = found.module().id().value();
        ViewAddress full = new ViewAddress(module, found.view().name(), address.key());
        page.title(found.module().texts().in(ui.getLocale()).get(module + "." + full.view() + ".title"));
        HostRequest.Asked asked =
                new HostRequest.Asked(caller.get(), found.module().texts().in(ui.getLocale()), full, query);
        try {
            return make(found, asked);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failed(asked, e);
        }
    }

    private OpenView make(ViewResolution.Open found, HostRequest.Asked asked) {
        HostRequest request = new HostRequest(asked, ui, shell.faults(), draft(asked), page);
        try {
            Component view = found.view().factory().open(request);
            request.draft().bindAll(view);
            new ComponentMessages(ui.getLocale()).apply(view);
            List<Field> left = request.draft().leftOver();
            if (!left.isEmpty()) {
                view = new Div(view, new StatusPages(ui.getLocale()).leftOver(left));
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
                failure instanceof NoLongerThere ? new OtherOfficeLinks(shell, ui).find(asked) : Optional.empty();
        if (elsewhere.isPresent()) {
            page.title(asked.address().key());
            return OpenView.page(new StatusPages(ui.getLocale()).elsewhere(elsewhere.get(), () -> {
                TabRegistry.move(shell.entrance(), ui, elsewhere.get());
                ui.refreshCurrentRoute(true);
            }));
        }
        FaultMessage told = shell.faults().tell(failure, where, ui.getLocale());
        shell.faults().blame(new ModuleId(asked.address().module()), failure);
        StatusPages pages = new StatusPages(ui.getLocale());
        Div sorry = new Div(pages.failed(told));
        keptText(asked).ifPresent(fields -> sorry.add(pages.leftOver(fields)));
        page.title(told.title());
        return OpenView.page(sorry);
    }

    private static String where(ViewAddress address, Caller caller) {
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
