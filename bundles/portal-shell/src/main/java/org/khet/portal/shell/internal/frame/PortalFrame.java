package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.PageTrail;
import org.khet.portal.shell.internal.home.HomeView;
import org.khet.portal.shell.internal.host.HostTrail;
import org.khet.portal.shell.internal.host.HostView;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.notice.NoticeBell;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The frame around every page of a signed-in person. DESIGN §2.1. */
public final class PortalFrame extends AppLayout
        implements AfterNavigationObserver, LocaleChangeObserver, OpenPages.Page, PageTrail {
    private static final int NARROW = 800;

    private final transient ShellContext shell;
    private final transient OpenPages pages;
    private final Scroller drawer = new Scroller();
    private @Nullable Menu menu;
    private @Nullable Component bar;
    private @Nullable Component banner;
    private @Nullable BottomBar bottom;
    private @Nullable NoticeBell bell;
    private @Nullable Anchor skip;
    private @Nullable Registration resize;
    private @Nullable HasElement shown;
    private String content = "shell-content";
    private String path = "";
    private String acting = "";
    private int width = Integer.MAX_VALUE;

    /** For the pages of this shell. */
    public PortalFrame(ShellContext shell, OpenPages pages) {
        this.shell = shell;
        this.pages = pages;
        setPrimarySection(Section.NAVBAR);
        drawer.setScrollDirection(Scroller.ScrollDirection.VERTICAL);
        addToDrawer(drawer);
    }

    /** The page is the main landmark of the document, and what the skip link names. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        shown = page;
        super.showRouterLayoutContent(page);
        Element main = page.getElement();
        main.setAttribute("role", "main");
        if (!main.hasAttribute("id")) {
            main.setAttribute("id", content);
        }
        ContentScrolling.of(main);
        content = main.getAttribute("id");
        if (skip != null) {
            skip.setHref("#" + content);
        }
    }

    @Override
    public List<Step> steps() {
        return switch (shown) {
            case HomeView _ -> List.of();
            case HostView host -> host.trail(getLocale());
            case null, default -> HostTrail.home(getLocale());
        };
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        pages.add(this);
        UI ui = attach.getUI();
        fit(ui, ui.getPage().getExtendedClientDetails().getWindowInnerWidth());
        resize = ui.getPage().addBrowserWindowResizeListener(size -> fit(ui, size.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        pages.remove(this);
        if (resize != null) {
            resize.remove();
            resize = null;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String before = path;
        path = event.getLocation().getPath();
        if (!path.equals(before)) {
            ContentScrolling.begin(getElement());
        }
        if (bottom != null) {
            bottom.show(path);
        }
        getUI().ifPresent(this::followActing);
    }

    /** Acting begins and ends by itself: the next page shows it. */
    private void followActing(UI ui) {
        TabOffice.of(ui)
                .filter(TabOffice::hasOffice)
                .filter(tab -> !ActingSelector.sign(shell, tab).equals(acting))
                .ifPresent(tab -> build(ui, tab));
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    private void build(UI ui) {
        TabOffice.of(ui).filter(TabOffice::hasOffice).ifPresent(tab -> build(ui, tab));
    }

    private void build(UI ui, TabOffice tab) {
        if (bar != null) {
            remove(bar);
        }
        if (bottom != null) {
            remove(bottom);
            bottom = null;
        }
        Person person = tab.caller() == null
                ? null
                : shell.directory().person(tab.caller()).orElse(null);
        SearchBox finder = new SearchBox(shell, ui);
        acting = ActingSelector.sign(shell, tab);
        bell = new NoticeBell(shell, ui, tab);
        String watermark = tab.office() == null
                ? ""
                : shell.directory().watermark(tab.office().id(), ui.getLocale());
        bar = new TopBar(shell, ui, tab, watermark).with(finder, bell, person);
        addToNavbar(bar);
        showBanner(ImpersonationBanner.of(shell, ui, tab));
        fit(ui, width);
        skipLink(ui);
        menu = null;
        fillDrawer(ui, tab, person);
        OfficeColourLine.paint(ui, tab, watermark);
    }

    private void showBanner(@Nullable Component next) {
        if (banner != null) {
            remove(banner);
        }
        banner = next;
        if (next != null) {
            addToNavbar(next);
        }
    }

    /** The phone's bar is made on the first narrow page: desks never show it, and its parts cost memory. */
    private void fit(UI ui, int pixels) {
        width = pixels;
        getElement().setAttribute("data-narrow", pixels > 0 && pixels <= NARROW);
        if (pixels <= NARROW && bar != null && bottom == null) {
            bottom = new BottomBar(ui.getLocale(), new SearchBox(shell, ui), this);
            bottom.show(path);
            addToNavbar(true, bottom);
        }
    }

    private void skipLink(UI ui) {
        Anchor link = new Anchor("#" + content, ShellMessages.of(ui.getLocale(), "shell.frame.skip"));
        link.setId("shell-skip");
        link.addClassName("k-skip");
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " const h = document.querySelector('vaadin-app-layout h1, vaadin-app-layout h2');"
                        + " if (h) { h.tabIndex = -1; h.focus(); } })");
        skip = link;
        if (bar != null) {
            bar.getElement().insertChild(0, link.getElement());
        }
    }

    private void fillDrawer(UI ui, TabOffice tab, @Nullable Person person) {
        Caller caller = tab.caller();
        if (caller == null) {
            return;
        }
        List<KnownModule> on = shell.modules().on(caller.office());
        UnitId own = person == null ? null : person.unit();
        Menu next = Menu.of(
                on,
                caller,
                new Menu.Place(
                        shell.directory().units(caller.office()),
                        own,
                        process -> shell.directory().owner(caller.office(), process)),
                ui.getLocale());
        if (!next.equals(menu)) {
            menu = next;
            drawer.setContent(new Drawer(next, person != null && person.school() != null, ui.getLocale()));
        }
    }

    @Override
    public void switched(UI ui) {
        TabOffice.of(ui)
                .filter(TabOffice::hasOffice)
                .ifPresent(tab -> fillDrawer(
                        ui,
                        tab,
                        tab.caller() == null
                                ? null
                                : shell.directory().person(tab.caller()).orElse(null)));
    }
}
