package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageTrail;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.draft.UnsentInputFlush;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.portal.shell.internal.session.SessionEndListener;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/**
 * The one routed view: shows in its slot what the module registry has for {@code module/view/key}. Flow keeps the same
 * instance for every move inside the route. When a module goes, its view stays until the next version is there.
 */
public final class HostView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver, OpenPages.Page {
    private final transient ShellContext shell;
    private final transient OpenPages pages;
    private final Div notes = new Div();
    private final Div slot = new Div();
    private final Span kept = new Span();
    private final Div before = new Div();
    private transient ViewAddress address = ViewAddress.HOME;
    private transient Map<String, List<String>> query = Map.of();
    private transient @Nullable OpenView shown;
    private transient @Nullable DraftNotes told;
    private @Nullable Locale shownIn;
    private String title = "";
    private int swaps;

    /** For the pages of this shell. */
    public HostView(ShellContext shell, OpenPages pages) {
        this.shell = shell;
        this.pages = pages;
        setId("shell-host");
        notes.setId("shell-host-notes");
        notes.getElement().setAttribute("aria-live", "polite");
        before.setId("shell-host-before");
        slot.setId("shell-host-slot");
        kept.setId("shell-host-kept");
        kept.addClassName("k-draft-kept");
        add(notes, before, slot, kept);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        pages.add(this);
        attach.getUI().getPage().addJavaScript("context://shell/khet-draft.js");
        SessionEndListener.keepIn(attach.getUI(), then -> lastWords(attach.getUI(), then));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        pages.remove(this);
        SessionEndListener.keepIn(detach.getUI(), null);
        if (shown != null) {
            shown.close();
        }
    }

    /** What stands above the page that is shown. */
    public List<PageTrail.Step> trail(Locale locale) {
        return HostTrail.of(shell.modules(), address, locale);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parts = event.getRouteParameters();
        ViewAddress asked = parts.getWildcard("rest").isEmpty()
                ? new ViewAddress(
                        parts.get("module").orElse(""),
                        parts.get("view").orElse(""),
                        parts.get("key").orElse(""))
                : ViewAddress.NOWHERE;
        Map<String, List<String>> askedQuery =
                event.getLocation().getQueryParameters().getParameters();
        boolean same = shown != null
                && asked.equals(address)
                && askedQuery.equals(query)
                && shown.isOf(shell.modules().find(asked.module()).orElse(null));
        address = asked;
        query = askedQuery;
        if (!same) {
            show(event.getUI());
            if (told != null) {
                told.restored(before, () -> show(event.getUI()));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? title : PageTitle.of(UI.getCurrent(), title);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null && !event.getLocale().equals(shownIn)) {
            replace(event.getUI(), () -> {});
        }
    }

    @Override
    public String module() {
        return address.module();
    }

    @Override
    public void arrived(UI ui, KnownModule module) {
        if (shown != null && shown.isOf(module)) {
            return;
        }
        boolean update = shown != null && shown.module() != null;
        replace(ui, () -> {
            if (update) {
                note(new InlineNotice(BadgeTone.DONE, words(ui, "shell.update.back"), ""));
            }
        });
    }

    @Override
    public void left(UI ui) {
        if (shown == null || shown.module() == null) {
            return;
        }
        String at =
                shell.directory().words(ui.getLocale()).time(shell.directory().now());
        note(new InlineNotice(
                BadgeTone.RUN,
                words(ui, "shell.update.begin.title"),
                ShellMessages.of(ui.getLocale(), "shell.update.begin.text", at)));
        slot.getElement().executeJs("window.khetDraft && window.khetDraft.freeze(this)");
    }

    @Override
    public void stayedAway(UI ui) {
        if (shell.modules().find(address.module()).isEmpty() && shown != null && shown.module() != null) {
            KnownModule gone = shown.module();
            String name = gone.texts().in(ui.getLocale()).get(gone.id().value() + ".title");
            put(ui, OpenView.page(new StatusPages(ui.getLocale()).gone(name)));
        }
    }

    @Override
    public void switched(UI ui) {
        boolean open = shown != null && shown.module() != null;
        ViewResolution answer =
                shell.modules().answer(TabOffice.of(ui).map(TabOffice::caller).orElse(null), address);
        boolean away = shell.modules().find(address.module()).isEmpty();
        if (open != answer instanceof ViewResolution.Open && !away) {
            replace(ui, () -> {});
        }
    }

    private void replace(UI ui, Runnable then) {
        int now = swaps;
        lastWords(ui, () -> {
            if (swaps == now) {
                show(ui);
                then.run();
            }
        });
    }

    private void lastWords(UI ui, Runnable then) {
        if (shown == null || shown.request() == null) {
            then.run();
        } else {
            UnsentInputFlush.ask(ui, slot.getElement(), shown.request().draft(), then);
        }
    }

    private void show(UI ui) {
        OpenView next = new ViewOpener(shell, ui, new Shown(ui)).open(address, query);
        put(ui, next);
    }

    /** Keeps title and filters of the view that is shown, so that the menu leads back to the view without them. */
    private final class Shown implements HostRequest.Page {
        private final UI ui;
        private final ViewAddress at = address;

        Shown(UI ui) {
            this.ui = ui;
        }

        @Override
        public void title(String text) {
            entitle(ui, text);
        }

        @Override
        public void query(Map<String, List<String>> changed) {
            if (at.equals(address)) {
                query = changed;
            }
        }
    }

    private void put(UI ui, OpenView next) {
        swaps++;
        if (shown != null) {
            shown.close();
        }
        shown = next;
        shownIn = ui.getLocale();
        notes.removeAll();
        slot.removeAll();
        kept.setText("");
        before.removeAll();
        told = null;
        slot.getElement().executeJs("window.khetDraft && window.khetDraft.thaw(this)");
        if (next.request() == null || !next.request().draft().isKeeping()) {
            slot.getElement().removeAttribute("data-draft");
        } else {
            DraftOfView draft = next.request().draft();
            slot.getElement().setAttribute("data-draft", draft.name());
            told = new DraftNotes(shell, ui, notes, slot, kept, draft);
            draft.watch(told);
        }
        slot.add(next.component());
        entitle(ui, title);
    }

    private void entitle(UI ui, String text) {
        title = text;
        ui.getPage().setTitle(PageTitle.of(ui, text));
    }

    private void note(InlineNotice note) {
        notes.removeAll();
        notes.add(note);
    }

    private static String words(UI ui, String key) {
        return ShellMessages.of(ui.getLocale(), key);
    }
}
